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
import { assignRoles } from "../../findings/layout/roles";
import { rolesOfLayout } from "../../findings/layout/wanted";
import { tabsFound } from "../../findings/rosters/tabs";
import type { DataChoices } from "../../protocol/messages";
import type { WizardData } from "../../reports/data/data";
import { dataOf } from "../../reports/data/read";
import type { Host } from "../../sheet/host";
import { sheetHost } from "../host";
import { todayIn } from "../today";
import { readBlock } from "./block-in";
import { chosenRoles } from "./chosen-roles";
import type { SourceBlock } from "./source-block";

/** A range as the wizard understands it with the user's choices so far. */
export interface Understanding {
  readonly block: SourceBlock;
  readonly detection: Detection;
  readonly layout: LayoutName | undefined;
  readonly confidence: number;
  /** What spoke for the layout; undefined where the user chose it. */
  readonly reason: Reason | undefined;
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
  const block = readBlock(choices.range, look, choices.answers);
  const host = sheetHost();
  const detection = detect(block, host);
  const layout = choices.layout ?? detection.layout;
  const asDetected = layout === detection.layout;
  const roles =
    layout === undefined ? {} : chosenRoles(assignRoles(detection, layout), choices, block, layout);
  const wanted = layout === undefined ? [] : rolesOfLayout(layout, roles);
  const missing = wanted
    .filter(({ name, required }) => required && roles[name] === undefined)
    .map(({ name }) => name);
  const today = todayIn(host);
  const data =
    layout === undefined || missing.length > 0
      ? undefined
      : dataOf(layout, { block, detection, roles, answers: choices.answers, host, today, quick });
  const found = [...(block.tabs === undefined ? [] : [tabsFound(block.tabs)]), ...(data?.found ?? [])];
  return {
    block,
    detection,
    layout,
    confidence: asDetected ? detection.confidence : 1,
    reason: asDetected ? detection.reason : undefined,
    roles,
    missing,
    host,
    found,
    decision: data?.decision ?? decide(found, choices.answers),
    data,
    today,
  };
}

/** How many rows between headings and totals hold anything. */
export function dataRows({ block, detection }: Pick<Understanding, "block" | "detection">): number {
  let rows = 0;
  for (let row = detection.frame.first; row < detection.frame.last; row++)
    if (!isBlankRow(block.cells[row] ?? [])) rows++;
  return rows;
}
