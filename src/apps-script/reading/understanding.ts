import type { Day } from "../../calendar/days";
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
import type { DataChoices } from "../../protocol/messages";
import type { WizardData } from "../../reports/data/data";
import { dataOf } from "../../reports/data/read";
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
  /** The data, once all the columns they need are there. */
  readonly data: WizardData | undefined;
  /** Today in the spreadsheet's zone. */
  readonly today: Day | undefined;
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
  const today = todayIn(host);
  const data =
    layout === undefined || missing.length > 0 || wanted.length === 0
      ? undefined
      : dataOf(layout, { block, detection, roles, answers: choices.answers, host, today, quick });
  const found = data?.found ?? [];
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
    decision: data?.decision ?? decide(found, choices.answers),
    data,
    today,
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

/** How many rows between headings and totals hold anything. */
export function dataRows({ block, detection }: Pick<Understanding, "block" | "detection">): number {
  let rows = 0;
  for (let row = detection.frame.first; row < detection.frame.last; row++)
    if (!isBlankRow(block.cells[row] ?? [])) rows++;
  return rows;
}
