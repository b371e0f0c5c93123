import type { BoxPlan } from "../../plan/boxes";
import type { Lang, Text } from "../../words/text";
import { cohortForm } from "./cohort";
import { cohortValueForm } from "./cohort-value";
import { contractSheet } from "./contract-rows";
import { curveForm } from "./curve";
import { type EventSheet, eventSheet } from "./event-rows";
import { isExpression, type NativeCell } from "./expression";
import type { GridCells, NativeContext, NativeForm, PlanOf } from "./form";
import { lifecycleForm } from "./lifecycle";
import { limitsForm } from "./limits";
import { movementCells } from "./movements";
import { partsForm } from "./parts";
import { periodTableForm } from "./period-table";
import type { ContractRow, EventOptions, EventRow, MovementCells, PeriodCells } from "./read-from";
import { revenueForm } from "./revenue";
import { FIRST_ROW } from "./row-formulas";
import { saidForms } from "./said";
import { subscriptionsForm } from "./subscriptions";

/** The analyses that plain formulas can say. */
const forms: { readonly [A in BoxPlan["analysis"]]?: NativeForm<PlanOf<A>> } = {
  cohort: cohortForm,
  "cohort-value": cohortValueForm,
  curve: curveForm,
  lifecycle: lifecycleForm,
  limits: limitsForm,
  parts: partsForm,
  "period-table": periodTableForm,
  revenue: revenueForm,
  subscriptions: subscriptionsForm,
};

const movementsForm: NativeForm<BoxPlan> = {
  cells: ({ box }, grid, context) => movementCells(box, grid, context),
};

function formOf(plan: BoxPlan): NativeForm<BoxPlan> | undefined {
  if (plan.analysis !== "values") return forms[plan.analysis] as NativeForm<BoxPlan> | undefined;
  if (plan.native === undefined) return undefined;
  return plan.native === "movements"
    ? movementsForm
    : (saidForms[plan.native.say] as unknown as NativeForm<BoxPlan>);
}

/** Whether a box is computed from counts that stay in it as values. */
export const isFromCounts = (plan: BoxPlan): boolean => formOf(plan)?.fromCounts === true;

/** What the footnote says of a report's formulas, each once. */
export const nativeNotes = (plans: readonly BoxPlan[]): Text[] => [
  ...new Set(
    plans.map((plan) => formOf(plan)?.note?.(plan)).filter((note): note is Text => note !== undefined),
  ),
];

/** Whether an analysis can be said at all, and with these options. */
export const nativeState = (plan: BoxPlan): "said" | "no form" | "options" => {
  const form = formOf(plan);
  if (form === undefined) return "no form";
  return form.can === undefined || form.can(plan) ? "said" : "options";
};

/** Where the formulas read from. */
export type NativeSource =
  | {
      readonly kind: "events";
      readonly rows: readonly EventRow[];
      readonly options: EventOptions;
      readonly firstDay: number;
    }
  | {
      readonly kind: "contracts";
      readonly rows: readonly ContractRow[];
      readonly options: EventOptions;
      readonly firstDay: number;
    }
  | { readonly kind: "periods"; readonly rows: readonly PeriodCells[] }
  | { readonly kind: "movements"; readonly rows: readonly MovementCells[] }
  /** Nowhere: counts stand in the boxes. */
  | { readonly kind: "counts" };

/** A page's boxes as formulas, and the helper sheet that they read. */
export interface NativeTable {
  readonly boxes: readonly { readonly name: string; readonly cells: readonly (readonly NativeCell[])[] }[];
  readonly helper: EventSheet | undefined;
}

/**
 * Says every box of a report in plain formulas. Every plan must be one that `nativeState` calls said. `grids` are the
 * boxes' cells in one language, by name: the texts and the shape come from them.
 */
export function nativeTable(
  plans: readonly BoxPlan[],
  grids: ReadonlyMap<string, GridCells>,
  source: NativeSource,
  lang: Lang,
): NativeTable {
  const rows =
    source.kind === "events" || source.kind === "contracts" ? rowsOf(plans, grids, source, lang) : undefined;
  const context: NativeContext = {
    rows,
    summary: source.kind === "periods" ? source.rows : undefined,
    movements: source.kind === "movements" ? source.rows : undefined,
    grid: (box) => grids.get(box),
    beside: (box) => places.get(box) ?? 0,
    lang,
  };
  const places = new Map<string, number>();
  return {
    helper: rows && besideRows(rows, plans, grids, context, places),
    boxes: plans.flatMap((plan) => {
      const grid = grids.get(plan.box);
      const form = formOf(plan);
      return grid === undefined || form === undefined
        ? []
        : [{ name: plan.box, cells: form.cells(plan, grid, context) }];
    }),
  };
}

/** The helper sheet with what boxes have there beside the rows, and where that begins. */
function besideRows<Helper extends Pick<EventSheet, "cells">>(
  helper: Helper,
  plans: readonly BoxPlan[],
  grids: ReadonlyMap<string, GridCells>,
  context: NativeContext,
  places: Map<string, number>,
): Helper {
  let cells: readonly (readonly NativeCell[])[] = helper.cells;
  for (const plan of plans) {
    const form = formOf(plan);
    const grid = grids.get(plan.box);
    if (form?.beside === undefined || grid === undefined) continue;
    const width = cells.reduce((widest, line) => Math.max(widest, line.length), 0);
    const from = width + 2;
    places.set(plan.box, from);
    const lines = form.beside(plan, grid, context, from);
    const above = FIRST_ROW - 2;
    cells = Array.from({ length: Math.max(cells.length, above + lines.length) }, (_, row) => {
      const own = cells[row] ?? [];
      const more = lines[row - above];
      return more === undefined
        ? own
        : [...own, ...new Array<undefined>(from - 1 - own.length).fill(undefined), ...more];
    });
  }
  return { ...helper, cells };
}

/** The helper sheet with the columns that the boxes need and the periods that they name in their first column. */
function rowsOf(
  plans: readonly BoxPlan[],
  grids: ReadonlyMap<string, GridCells>,
  source: Extract<NativeSource, { kind: "events" | "contracts" }>,
  lang: Lang,
): EventSheet {
  const columns = new Set<string>();
  for (const plan of plans) for (const name of formOf(plan)?.columns?.(plan) ?? []) columns.add(name);
  const labels = [...grids.values()].flatMap((grid) =>
    grid.slice(1).flatMap(([label]) => (typeof label === "string" ? [label] : [])),
  );
  return source.kind === "events"
    ? eventSheet(source.rows, source.options, columns, labels, source.firstDay, lang)
    : contractSheet(source.rows, source.options, columns, labels, source.firstDay, lang);
}

/** How many formulas a table has. */
export const formulasIn = (cells: readonly (readonly NativeCell[])[]): number =>
  cells.reduce((sum, line) => sum + line.filter(isExpression).length, 0);
