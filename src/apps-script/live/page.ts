import { functions } from "../../functions/index";
import type { Page, Part } from "../../render/page";
import type { Rectangle } from "../../render/placed";
import type { LiveBox, QuestionAnswer } from "../../reports/answer";
import type { Host } from "../../sheet/host";
import type { Grid } from "../../table/report";
import type { Argument, FormulaCall } from "../../translate/formula";
import { optionsText } from "../../translate/options-text";
import { everyError } from "../../words/errors/every";
import { InputError, sentence } from "../../words/input-error";
import type { Lang, Text } from "../../words/text";
import { reportWords } from "../../words/wizard-report";
import type { LiveFormula } from "./live";
import type { LiveSource } from "./source";

/** The formulas of a page, and the texts that stand where no formula spills. */
export interface LiveParts {
  readonly formulas: readonly LiveFormula[];
  readonly texts: readonly Part[];
  /** The tables that spill. */
  readonly spills: readonly Rectangle[];
}

/** A function over the source's columns, as text for the sheet and as arguments for trying it here. */
interface Call {
  readonly name: string;
  readonly texts: readonly string[];
}

function callOf(live: Exclude<LiveBox, { kind: "limits" }>, source: LiveSource, lang: Lang): Call {
  if (live.kind === "period-table") return { name: "RETENTION_TABLE", texts: [`lang=${lang}`] };
  const options = { ...live.options, ...source.options, errors: source.options.errors ?? "stop" } as const;
  const { brackets, output, average, ...lifecycle } = options;
  if (live.name === "COHORT") return { name: live.name, texts: [options.grain, optionsText(options)] };
  if (live.name === "RETENTION_CURVE") {
    const { incomplete: _, ...curve } = lifecycle;
    return { name: live.name, texts: [options.grain, optionsText(curve)] };
  }
  const { mode: _mode, window: _window, ...rows } = lifecycle;
  return { name: live.name, texts: [options.grain, optionsText(rows)] };
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
  if (source === undefined) return missing[lang];
  for (const live of answer.live) {
    if (live.kind === "limits" || (!thoroughly && isView(live.box))) continue;
    const grid = answer.report.boxes.find(({ name }) => name === live.box)?.grid;
    const call = callOf(live, source, lang);
    const compute = functions[call.name];
    if (grid === undefined || compute === undefined) return reportWords.whyNoFunction[lang];
    try {
      const result = compute([...source.columns.map(({ cells }) => cells), ...call.texts], host);
      if (!isSame(grid, result)) return reportWords.whyDiffers[lang];
    } catch (error) {
      if (error instanceof InputError) return sentence(error, lang, everyError()).replace(/[.。]$/, "");
      throw error;
    }
  }
  return undefined;
}

/** Counts and limits are other views of the main table: a preview tries that one, a write tries them all. */
const isView = (box: LiveBox["box"]): boolean => box === "counts" || box === "low" || box === "high";

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
  const ranges = source.columns.map(({ area }): Argument => ({ kind: "range", sheet, area }));
  for (const live of answer.live) {
    const placed = page.boxes.find(({ box }) => box.name === live.box);
    if (placed === undefined) continue;
    const { row, column, box } = placed;
    if (live.kind === "limits") {
      texts.push({ row, column, cells: [box.grid.cells[0] ?? []] });
      formulas.push(...limitFormulas(page, live, row, column, box.grid));
      continue;
    }
    const { name, texts: said } = callOf(live, source, lang);
    const call: FormulaCall = {
      name,
      args: [...ranges, ...said.map((text): Argument => ({ kind: "text", text }))],
    };
    formulas.push({ row, column, call: () => call });
    spills.push({ row, column, rows: placed.rows, columns: placed.columns });
  }
  return { formulas, texts, spills };
}

/** RETENTION_CI(retained, start) in each row that somebody was there at the start of. */
function limitFormulas(
  page: Page,
  live: Extract<LiveBox, { kind: "limits" }>,
  row: number,
  column: number,
  grid: Grid,
): LiveFormula[] {
  const main = page.boxes[0];
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
          args: [live.retained, live.start].map((one) => ({
            kind: "cell",
            row: origin.row + at,
            column: origin.column + main.column + one,
          })),
        }),
      },
    ];
  });
}
