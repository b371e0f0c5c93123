import { dayOf } from "../../src/calendar/days";
import type { Block } from "../../src/findings/block";
import type { Choice } from "../../src/findings/found";
import { detect, type LayoutName, type Roles } from "../../src/findings/layout/detect";
import type { ContractData, EventData, MovementData, WizardData } from "../../src/reports/data/data";
import { dataOf } from "../../src/reports/data/read";
import { blockFrom, host } from "./findings";

type Cells = readonly (readonly unknown[])[];

export interface LaidMore {
  readonly answers?: Record<string, Choice>;
  readonly today?: number | undefined;
  readonly quick?: boolean;
  readonly block?: Partial<Block>;
}

/** Cells read as a layout with the columns given; today is 2025-01-01. */
function readAs(layout: LayoutName, cells: Cells, roles: Roles, more: LaidMore = {}): WizardData | undefined {
  const block = blockFrom(cells, more.block);
  return dataOf(layout, {
    block,
    detection: detect(block, host),
    roles,
    answers: more.answers ?? {},
    host,
    today: "today" in more ? more.today : dayOf(2025, 1, 1),
    quick: more.quick ?? false,
  });
}

export const contractsOf = (cells: Cells, roles: Roles, more?: LaidMore): ContractData =>
  readAs("subscriptions", cells, roles, more) as ContractData;

export const rostersOf = (cells: Cells, roles: Roles, more?: LaidMore): EventData =>
  readAs("rosters", cells, roles, more) as EventData;

export const matrixOf = (cells: Cells, roles: Roles, more?: LaidMore): EventData =>
  readAs("matrix", cells, roles, more) as EventData;

export const movementsOf = (cells: Cells, roles: Roles, more?: LaidMore): MovementData =>
  readAs("movements", cells, roles, more) as MovementData;
