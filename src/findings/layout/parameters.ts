import { textOf } from "../block";
import type { Detection } from "./detect";
import { plain } from "./heading-spelling";
import { type ColumnRole, rolesOf } from "./headings";
import type { ColumnKind } from "./kinds";

/** A parameter of a function that could be filled from a column. */
export interface WantedColumn {
  readonly name: string;
  readonly type: "number" | "text" | "range" | "any";
  readonly optional: boolean;
}

/** First and last column for a parameter, counted in the block from 0; two that differ where it takes several. */
export type Columns = Readonly<Record<string, readonly [first: number, last: number]>>;

/** What a parameter is found by: a heading's role, further headings (as `plain` leaves them), and the look its cells must have. */
interface Signs {
  readonly role?: ColumnRole;
  readonly words?: string;
  readonly look: keyof typeof looks;
}

const looks = {
  any: (kind: ColumnKind) => kind.filled > 0,
  id: (kind: ColumnKind) => kind.filled > 0 && kind.date < 0.5,
  date: (kind: ColumnKind) => kind.date > 0.3,
  /** Ends of what still runs may all be blank. */
  end: (kind: ColumnKind) => kind.date > 0.3 || kind.filled === 0,
  number: (kind: ColumnKind) => kind.number > 0.5 && kind.date < 0.5,
  state: (kind: ColumnKind) => kind.number > 0.5 || kind.mark > 0.5,
} as const;

const signs: Readonly<Record<string, Signs>> = {
  customers: { role: "customer", look: "id" },
  start_customers: { role: "customer", look: "id" },
  return_customers: { role: "customer", look: "id" },
  dates: { role: "date", look: "date" },
  start_dates: { role: "date", look: "date" },
  return_dates: { role: "date", look: "date" },
  starts: { role: "start", words: "date startdate", look: "date" },
  ends: { role: "end", look: "end" },
  amounts: { role: "amount", look: "number" },
  periods: { role: "period", look: "any" },
  start: { role: "start", look: "number" },
  new: { role: "new", look: "number" },
  end: { role: "end", look: "number" },
  expansion: { role: "expansion", look: "number" },
  contraction: { role: "contraction", look: "number" },
  churned: { role: "churned", words: "event 是否流失", look: "state" },
  reactivation: { role: "reactivation", look: "number" },
  groups: { role: "segment", look: "any" },
  segments: { role: "segment", look: "any" },
  previous: { words: "before last prior lastmonth 上期 上月 之前 前期", look: "any" },
  current: { words: "now after this thismonth 本期 本月 之后 当前", look: "any" },
  ever: { words: "known everbefore 历史 全部 曾经", look: "any" },
  durations: {
    words: "duration tenure lifetime months days weeks time 时长 存续时间 生存时间",
    look: "number",
  },
  survivors: { words: "active remaining kept 存活 存活数 剩余 留存 留存客户数", look: "number" },
  sizes: { words: "size cohortsize 人数 规模 客户数", look: "number" },
  retained: { words: "kept stayed 留存 留存客户数", look: "number" },
  scores: { words: "score rating nps csat ces answer 评分 得分 分数 打分", look: "number" },
  frequency: { words: "repeatpurchases 频次 复购次数", look: "number" },
  recency: { words: "tx 最近购买", look: "number" },
  age: { words: "t 客户年龄 观察时长", look: "number" },
  value: { words: "monetary monetaryvalue 客单价", look: "number" },
  margin: { words: "grossmargin profit 毛利 利润", look: "number" },
  retention: { words: "retentionrate 留存率", look: "number" },
  churn: { words: "churnrate 流失率", look: "number" },
  rate: { words: "retention retentionrate 留存率", look: "number" },
  clv: { words: "ltv 客户终身价值", look: "number" },
  cac: { words: "acquisitioncost 获客成本", look: "number" },
};

/** What a block's columns are called, and its first row of data. */
interface Headed {
  readonly headings: readonly string[];
  readonly first: number;
}

/**
 * The headings, also of a table whose headings are partly numbers (0, 1, 2 … of a cohort table): a first row with a word
 * above a column of numbers is no data.
 */
export function headed(
  { headings, kinds, frame }: Detection,
  cells: readonly (readonly unknown[])[],
): Headed {
  const row = cells[frame.first] ?? [];
  const isWord = (cell: unknown): boolean => typeof cell === "string" && /^[^\d]*\p{L}[^\d]*$/u.test(cell);
  const above =
    frame.header === undefined &&
    frame.last - frame.first > 1 &&
    row.some((cell, column) => isWord(cell) && (kinds[column]?.number ?? 0) > 0.4);
  return above ? { headings: row.map(textOf), first: frame.first + 1 } : { headings, first: frame.first };
}

/**
 * Columns for a function's parameters: by heading first, then by role, then, for what is asked for, by the look of the
 * cells. Every column is used once; a parameter that nothing fits is left out. With `inOrder` the columns were chosen
 * for just this function: what is left is handed out from left to right.
 */
export function columnsFor(
  { kinds }: Detection,
  { headings }: Headed,
  params: readonly WantedColumn[],
  inOrder: boolean,
): Columns {
  const wanted = params.filter(({ type }) => type === "range" || type === "any");
  const required = wanted.filter(({ optional }) => !optional);
  const found: Record<string, readonly [number, number]> = {};
  const taken = new Set<number>();
  const take = (name: string, column: number | undefined): void => {
    if (column === undefined || column < 0 || found[name] !== undefined) return;
    found[name] = [column, column];
    taken.add(column);
  };
  const left = (): number[] =>
    kinds.flatMap((kind, column) => (!taken.has(column) && kind.filled > 0 ? [column] : []));
  const takeFirst = (name: string, fits: (kind: ColumnKind, heading: string) => boolean): void =>
    take(
      name,
      kinds.findIndex((kind, column) => !taken.has(column) && fits(kind, headings[column] ?? "")),
    );
  const suits = (name: string, kind: ColumnKind): boolean => looks[signs[name]?.look ?? "number"](kind);

  for (const { name } of wanted)
    takeFirst(name, (kind, heading) => isNamed(name, heading) && suits(name, kind));
  for (const { name } of wanted)
    takeFirst(name, (kind, heading) => hasRole(name, heading) && suits(name, kind));
  for (const { name } of required) takeFirst(name, (kind, heading) => mayBe(name, kind, heading));
  takeMany(wanted, found, kinds.length);
  const open = required.filter(({ name }) => found[name] === undefined);
  const [only] = required;
  const numbers = left().filter(
    (column) =>
      looks.number(kinds[column] as ColumnKind) && !rolesOf(headings[column] ?? "").includes("period"),
  );
  if (required.length === 1 && only !== undefined && suits(only.name, numberColumn) && numbers.length === 1)
    take(only.name, numbers[0]);
  if (inOrder && open.length === left().length)
    for (const [i, column] of left().entries()) take(open[i]?.name ?? "", column);
  return found;
}

const isNamed = (name: string, heading: string): boolean =>
  heading !== "" && ` ${plain(name)} ${signs[name]?.words ?? ""} `.includes(` ${plain(heading)} `);

function hasRole(name: string, heading: string): boolean {
  const role = signs[name]?.role;
  return role !== undefined && rolesOf(heading).includes(role);
}

/** Customers and dates are known by their look alone, under a heading that says nothing else. */
function mayBe(name: string, kind: ColumnKind, heading: string): boolean {
  if (/^(start_)?dates$|^starts$/.test(name)) return kind.date > 0.6;
  return (
    /^(start_)?customers$/.test(name) && kind.filled > 0 && kind.date < 0.5 && rolesOf(heading).length === 0
  );
}

const numberColumn: ColumnKind = {
  filled: 1,
  date: 0,
  number: 1,
  whole: 1,
  text: 0,
  distinct: 1,
  values: 1,
  period: 0,
  mark: 0,
  running: 0,
  serial: 0,
};

/** COHORT_AVERAGE's rates: all columns to the right of the sizes. */
function takeMany(
  wanted: readonly WantedColumn[],
  found: Record<string, readonly [number, number]>,
  width: number,
): void {
  const sizes = found["sizes"];
  if (sizes === undefined || !wanted.some(({ name }) => name === "rates")) return;
  if (sizes[1] + 1 < width) found["rates"] = [sizes[1] + 1, width - 1];
}
