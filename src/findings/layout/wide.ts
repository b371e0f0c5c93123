import { type Block, isBlank, textOf } from "../block";
import { namesMany, namesOther } from "./heading-kinds";
import { rolesOf, strengthOf } from "./headings";
import type { ColumnKind } from "./kinds";
import type { Guess, TableColumns } from "./table";

/** Rosters and matrices: tables with a column a period. */
export function guessWide(table: TableColumns, block: Block): Guess[] {
  const { periods, kinds, headings } = table;
  if (periods.length < 2) return oneRoster(table, block);
  const filled = periods.filter((column) => (kinds[column] as ColumnKind).filled > 0);
  const telling = [periods[0] as number, periods[periods.length - 1] as number];
  const others = otherColumns(table);
  if (listsOfIds(table, block, filled)) {
    const words = filled.every((column) => (kinds[column] as ColumnKind).number < 0.5);
    if (others.length === 0 || words)
      return [
        {
          layout: "rosters",
          confidence: others.length === 0 ? 0.9 : 0.75,
          reason: { because: "both", columns: telling },
        },
      ];
  }
  const customer = customerOfMatrix(table, block, others);
  if (customer === undefined || filled.length === 0) return [];
  const fit = filled.filter((column) => looksLikeMarks(kinds[column] as ColumnKind)).length / filled.length;
  if (fit < 0.6) return [];
  const sure = strengthOf(headings[customer] ?? "", "customer") >= 1;
  return [
    {
      layout: "matrix",
      confidence: Math.min(0.95, (sure ? 0.75 : 0.55) + 0.2 * fit),
      reason: { because: "both", columns: [customer, ...telling] },
    },
  ];
}

/** A single list of ids under a period, or on a sheet named by one. */
function oneRoster(table: TableColumns, block: Block): Guess[] {
  const { periods, kinds, frame } = table;
  const used = kinds.flatMap((kind, column) => (kind.filled > 0 ? [column] : []));
  const [only] = periods;
  if (only === undefined || used.length !== 1 || used[0] !== only || frame.last - frame.first < 2) return [];
  if (!listsOfIds(table, block, used)) return [];
  return [{ layout: "rosters", confidence: 0.6, reason: { because: "both", columns: used } }];
}

/** Columns that hold something, are no periods, sum nothing up and do not merely number the rows. */
export const otherColumns = ({ kinds, periods, sums, headings }: TableColumns): number[] =>
  kinds.flatMap((kind, column) =>
    kind.filled > 0 &&
    !periods.includes(column) &&
    !sums.includes(column) &&
    !numbersRows(headings[column] ?? "")
      ? [column]
      : [],
  );

export const numbersRows = (heading: string): boolean =>
  /^(no\.?|nr\.?|#|number|index|row|s\/n|sn|序号|序|行号)$/i.test(heading.trim());

/** Marks, amounts, or a few words that recur: what stands in a cell of customer and period. */
const looksLikeMarks = (kind: ColumnKind): boolean =>
  Math.max(kind.mark, kind.number) >= 0.6 ||
  kind.mark + kind.number >= 0.8 ||
  (kind.text > 0.8 && kind.distinct < 0.7 && kind.values <= 6);

/**
 * The column of customers beside periods: named so, or of an unknown name with as many values as rows. Products, regions
 * and metrics also have a column a month; a table of those, of cohorts or of counts is no matrix of customers.
 */
function customerOfMatrix(table: TableColumns, block: Block, others: readonly number[]): number | undefined {
  const { headings, kinds } = table;
  const heading = (column: number): string => headings[column] ?? "";
  if (
    others.some(
      (column) =>
        (kinds[column] as ColumnKind).period > 0.6 ||
        ((kinds[column] as ColumnKind).date > 0.6 &&
          rolesOf(heading(column)).length === 0 &&
          others[0] === column),
    )
  ) {
    const first = others[0] as number;
    if ((kinds[first] as ColumnKind).period > 0.6) return undefined;
  }
  const sure = bestOf(others, (column) => {
    const kind = kinds[column] as ColumnKind;
    const counts = namesMany(heading(column)) && kind.number > 0.8 && others.length > 1;
    return counts ? 0 : strengthOf(heading(column), "customer") * (0.2 + kind.filled);
  });
  if (sure !== undefined) return sure;
  if (others.some((column) => namesOther(heading(column)))) return undefined;
  const unnamed = others.filter((column) => rolesOf(heading(column)).length === 0);
  return unnamed.find((column) => {
    const kind = kinds[column] as ColumnKind;
    const ids = kind.text > 0.6 || kind.whole > 0.9;
    return ids && kind.distinct > 0.7 && kind.filled > 0.7 && !holdsMetrics(table, block, column);
  });
}

function bestOf(columns: readonly number[], score: (column: number) => number): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const column of columns) {
    const points = score(column);
    if (points <= most) continue;
    best = column;
    most = points;
  }
  return best;
}

const metricWords =
  /revenue|cost|cogs|profit|expense|margin|budget|actual|salar|marketing|rent|tax|opex|ebit|traffic|sessions|orders|visits|conversion|churn|retention|arpu|mrr|net income|收入|成本|利润|费用|预算|实际|毛利|销量|访问|订单|转化|留存|流失/i;

/** Whether the cells of a column name what is measured (New, End, Revenue, 期初 …): a table on its side. */
function holdsMetrics({ frame }: TableColumns, block: Block, column: number): boolean {
  let [filled, metrics] = [0, 0];
  for (let row = frame.first; row < Math.min(frame.last, frame.first + 60); row++) {
    const text = textOf(block.cells[row]?.[column]);
    if (text === "") continue;
    filled++;
    const roles = rolesOf(text);
    if (metricWords.test(text) || roles.some((role) => role !== "customer" && role !== "segment")) metrics++;
  }
  return metrics > 0 && metrics * 4 >= filled;
}

/** Whether columns hold lists of ids: words or ids that hardly recur within a column; plain numbers only when they do in the next. */
export function listsOfIds(table: TableColumns, block: Block, columns: readonly number[]): boolean {
  if (columns.length === 0) return false;
  const fits = columns.filter((column) => {
    const kind = table.kinds[column] as ColumnKind;
    if (kind.distinct < 0.7 || kind.date > 0.5 || kind.mark > 0.5) return false;
    return kind.number < 0.5 || kind.whole > 0.9 || kind.text > 0.9;
  }).length;
  if (fits < columns.length * 0.7) return false;
  const numeric = columns.filter((column) => (table.kinds[column] as ColumnKind).number > 0.5).length;
  return numeric * 2 <= columns.length || overlap(table, block, columns) > 0.2;
}

const COMPARED = 300;
const LOOKED_AT = 5_000;

/** How much of a column recurs in the next, over all neighbours, 0 … 1; of long columns a part is compared. */
export function overlap({ frame }: TableColumns, block: Block, columns: readonly number[]): number {
  let [compared, shared] = [0, 0];
  for (let i = 1; i < columns.length; i++) {
    const known = new Set<string>();
    const end = Math.min(frame.last, frame.first + LOOKED_AT);
    for (let row = frame.first; row < end; row++) {
      const cell = block.cells[row]?.[columns[i - 1] as number];
      if (!isBlank(cell)) known.add(textOf(cell).toLowerCase());
    }
    let asked = 0;
    let found = 0;
    for (let row = frame.first; row < end && asked < COMPARED; row++) {
      const cell = block.cells[row]?.[columns[i] as number];
      if (isBlank(cell)) continue;
      asked++;
      if (known.has(textOf(cell).toLowerCase())) found++;
    }
    compared += Math.min(asked, known.size);
    shared += found;
  }
  return compared === 0 ? 0 : Math.min(1, shared / compared);
}
