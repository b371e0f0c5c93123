import { isBlankRow } from "../../findings/block";
import { type Decision, decide } from "../../findings/decide";
import type { Found } from "../../findings/found";
import {
  type Detection,
  detect,
  type LayoutName,
  type Reason,
  type RoleName,
  type Roles,
} from "../../findings/layout/detect";
import { assignRoles, rolesOfLayout } from "../../findings/layout/roles";
import { type PeriodFindings, periodFindings } from "../../findings/periods";
import type { DataChoices } from "../../protocol/messages";
import { type LogData, logData } from "../../reports/log-data";
import type { Host } from "../../sheet/host";
import { columnLetters } from "../../translate/a1";
import { InputError } from "../../words/input-error";
import { roleWords } from "../../words/wizard";
import { sheetHost } from "../host";
import { todayIn } from "../today";
import { readBlock, type SourceBlock } from "./block-in";

/** A range as the wizard understands it with the user's choices so far. */
export interface Understanding {
  readonly block: SourceBlock;
  readonly detection: Detection;
  readonly layout: LayoutName | undefined;
  readonly confidence: number;
  readonly reason: Reason;
  readonly roles: Roles;
  /** Roles that must have a column and have none. */
  readonly missing: readonly RoleName[];
  readonly host: Host;
  readonly found: readonly Found[];
  readonly decision: Decision;
  /** The data of the two layouts that are answered, once their roles are all there. */
  readonly log: LogData | undefined;
  readonly periods: PeriodFindings | undefined;
}

/** Reads the range anew: no call remembers another. `quick` looks only for findings that change the numbers. */
export function understand(choices: DataChoices, quick = false): Understanding {
  const leftOut = ["hidden-rows", "filtered-rows"].some((code) => choices.answers[code] === "leave-out");
  const look = leftOut ? "to leave them out" : quick ? "not at all" : "to name them";
  const block = readBlock(choices.range, look);
  const detection = detect(block);
  const layout = choices.layout ?? detection.layout;
  const asDetected = layout === detection.layout;
  const roles =
    layout === undefined ? {} : chosenRoles(assignRoles(detection, layout), choices, block, layout);
  const wanted = (layout === undefined ? undefined : rolesOfLayout[layout]) ?? [];
  const missing = wanted
    .filter(({ name, required }) => required && roles[name] === undefined)
    .map(({ name }) => name);
  const host = sheetHost();
  const ready = missing.length === 0 && wanted.length > 0;
  const log =
    ready && layout === "log" ? readLogData(choices, block, detection, roles, host, quick) : undefined;
  const periods =
    ready && layout === "periods" ? readPeriods(choices, block, detection, roles, host) : undefined;
  const found = log?.found ?? periods?.found ?? [];
  return {
    block,
    detection,
    layout,
    confidence: asDetected ? detection.confidence : 1,
    reason: asDetected ? detection.reason : "chosen",
    roles,
    missing,
    host,
    found,
    decision: log?.decision ?? decide(found, choices.answers),
    log,
    periods,
  };
}

/** The columns found, with the user's own choices over them. A column cannot hold two roles. */
function chosenRoles(found: Roles, choices: DataChoices, block: SourceBlock, layout: LayoutName): Roles {
  const width = block.area.columns;
  const names = (rolesOfLayout[layout] ?? []).map(({ name }) => name);
  const own = new Map<RoleName, number | undefined>();
  for (const name of names) {
    const column = choices.roles[name];
    if (column === undefined) continue;
    own.set(name, column === null || column < 0 || column >= width ? undefined : column);
  }
  const roles: Partial<Record<RoleName, number>> = {};
  const holder = new Map<number, RoleName>();
  for (const [name, column] of own) {
    if (column === undefined) continue;
    const other = holder.get(column);
    if (other !== undefined)
      throw new InputError("role-twice", {
        column: columnLetters(block.area.column + column),
        first: roleWords[other],
        second: roleWords[name],
      });
    holder.set(column, name);
    roles[name] = column;
  }
  for (const name of names) {
    const column = found[name];
    if (own.has(name) || column === undefined || holder.has(column)) continue;
    holder.set(column, name);
    roles[name] = column;
  }
  return roles;
}

function readLogData(
  choices: DataChoices,
  block: SourceBlock,
  { frame }: Detection,
  roles: Roles,
  host: Host,
  quick: boolean,
): LogData {
  const columns = { customer: roles.customer as number, date: roles.date as number, amount: roles.amount };
  const today = todayIn(host);
  return logData({
    quick,
    block,
    columns,
    first: frame.first,
    last: frame.last,
    answers: choices.answers,
    host,
    today,
  });
}

function readPeriods(
  choices: DataChoices,
  block: SourceBlock,
  { frame }: Detection,
  roles: Roles,
  host: Host,
): PeriodFindings {
  const columns = {
    period: roles.period,
    start: roles.start,
    new: roles.new as number,
    end: roles.end as number,
  };
  return periodFindings({
    block,
    columns,
    first: frame.first,
    last: frame.last,
    answers: choices.answers,
    host,
  });
}

/** How many rows between headings and totals hold anything. */
export function dataRows({ block, detection }: Pick<Understanding, "block" | "detection">): number {
  let rows = 0;
  for (let row = detection.frame.first; row < detection.frame.last; row++)
    if (!isBlankRow(block.cells[row] ?? [])) rows++;
  return rows;
}
