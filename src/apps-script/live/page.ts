import { functions } from "../../functions/index";
import type { BoxPlan } from "../../plan/boxes";
import type { Page, Part } from "../../render/page";
import type { Rectangle } from "../../render/placed";
import type { QuestionAnswer } from "../../reports/answer";
import type { Host } from "../../sheet/host";
import type { Grid } from "../../table/report";
import type { Argument, FormulaCall } from "../../translate/formula";
import { functionFor } from "../../translate/functions";
import { everyError } from "../../words/errors/every";
import { InputError, sentence } from "../../words/input-error";
import type { Lang, Text } from "../../words/text";
import { reportWords } from "../../words/wizard-report";
import type { NativeParts } from "../native/put";
import type { LiveFormula } from "./live";
import { partFormulas } from "./parts";
import type { LiveSource } from "./source";

/** The formulas of a page, and the texts that stand where no formula spills. */
export interface LiveParts {
  readonly formulas: readonly LiveFormula[];
  readonly texts: readonly Part[];
  /** The tables that spill. */
  readonly spills: readonly Rectangle[];
  /** The page's cells as plain formulas instead; nothing spills then. */
  readonly native?: NativeParts;
}

/**
 * Why live formulas cannot be offered; undefined when each gives exactly the table of the preview. Each is computed
 * here from the very cells it would receive, and compared cell by cell.
 */
export function whyNotLive(
  answer: QuestionAnswer,
  source: LiveSource | undefined,
  host: Host,
  lang: Lang,
  missing: Text,
  thoroughly: boolean,
): string | undefined {
  for (const plan of answer.plans)
    if (plan.analysis === "values" && plan.still !== true) return plan.why[lang];
  if (source === undefined) return missing[lang];
  for (const plan of answer.plans) {
    if (onThePage(plan) || (!thoroughly && isView(plan.box))) continue;
    const grid = answer.report.boxes.find(({ name }) => name === plan.box)?.grid;
    const call = functionFor(plan, source.options, lang);
    const compute = call === undefined ? undefined : functions[call.name];
    if (grid === undefined || call === undefined || compute === undefined)
      return reportWords.whyNoFunction[lang];
    const columns = call.columns.map((name) => source.columns[name]);
    if (columns.some((column) => column === undefined)) return missing[lang];
    try {
      const result = compute([...columns.map((column) => column?.cells), ...call.texts], host);
      if (!isSame(grid, result)) return reportWords.whyDiffers[lang];
    } catch (error) {
      if (error instanceof InputError) return sentence(error, lang, everyError()).replace(/[.。]$/, "");
      throw error;
    }
  }
  return undefined;
}

/** Boxes that are made of others on the page, or stand as values beside them. */
const onThePage = ({ analysis }: BoxPlan): boolean =>
  analysis === "limits" || analysis === "parts" || analysis === "values";

/** Counts and limits are other views of the main table: a preview tries that one, a write tries them all. */
const isView = (box: string): boolean => box === "counts" || box === "low" || box === "high";

const isSame = (grid: Grid, result: unknown): boolean =>
  Array.isArray(result) &&
  result.length === grid.cells.length &&
  grid.cells.every((row, i) => {
    const other: unknown = result[i];
    return (
      Array.isArray(other) && other.length === row.length && row.every((cell, j) => (cell ?? "") === other[j])
    );
  });

/** The formulas of a page. `sheet` is where the source's columns stand. */
export function liveParts(
  page: Page,
  answer: QuestionAnswer,
  source: LiveSource,
  sheet: string,
  lang: Lang,
): LiveParts {
  const formulas: LiveFormula[] = [];
  const texts: Part[] = [];
  const spills: Rectangle[] = [];
  for (const plan of answer.plans) {
    const placed = page.boxes.find(({ box }) => box.name === plan.box);
    if (placed === undefined) continue;
    const { row, column, box } = placed;
    if (plan.analysis === "limits") {
      texts.push({ row, column, cells: [box.grid.cells[0] ?? []] });
      formulas.push(...limitFormulas(page, plan, row, column, box.grid));
      continue;
    }
    if (plan.analysis === "parts") {
      texts.push({ row, column, cells: [box.grid.cells[0] ?? []] });
      formulas.push(...partFormulas(page, plan, placed));
      spills.push({ row: row + 1, column, rows: placed.rows - 1, columns: placed.columns });
      continue;
    }
    if (plan.analysis === "values") texts.push({ row, column, cells: box.grid.cells });
    const over = functionFor(plan, source.options, lang);
    if (over === undefined) continue;
    const ranges = over.columns.flatMap((name): Argument[] => {
      const area = source.columns[name]?.area;
      return area === undefined ? [] : [{ kind: "range", sheet, area }];
    });
    const call: FormulaCall = {
      name: over.name,
      args: [...ranges, ...over.texts.map((text): Argument => ({ kind: "text", text }))],
    };
    formulas.push({ row, column, call: () => call });
    spills.push({ row, column, rows: placed.rows, columns: placed.columns });
  }
  return { formulas, texts, spills };
}

/** RETENTION_CI(retained, start) in each row that somebody was there at the start of. */
function limitFormulas(
  page: Page,
  plan: Extract<BoxPlan, { analysis: "limits" }>,
  row: number,
  column: number,
  grid: Grid,
): LiveFormula[] {
  const main = page.boxes.find((placed) => placed.box.name === plan.of);
  if (main === undefined) return [];
  return grid.cells.slice(1).flatMap((cells, i): LiveFormula[] => {
    if (cells[0] === undefined) return [];
    const at = row + 1 + i;
    return [
      {
        row: at,
        column,
        call: (origin) => ({
          name: "RETENTION_CI",
          args: [plan.retained, plan.start].map((one) => ({
            kind: "cell",
            row: origin.row + at,
            column: origin.column + main.column + one,
          })),
        }),
      },
    ];
  });
}
