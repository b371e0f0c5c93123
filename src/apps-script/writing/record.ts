import { plainForm } from "../../plan/form";
import type { WizardOptions, WriteRequest } from "../../protocol/messages";
import type { Area } from "../../translate/a1";

/** Where one box of a written table stands, counted from the table's first cell (0), its heading row first. */
export interface BoxPlace {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Its rows are customers. */
  readonly customers: boolean;
}

/** What a table's data were when it was written, so that they can be found again after the workbook has changed. */
export interface SourceRecord {
  readonly sheetId: number;
  /** Hash of its headings: where nothing marks its place any more, the same cells are taken for it only with these. */
  readonly heads: string;
  readonly rows: number;
  readonly columns: number;
  /** Whether the range ended where its data ended, or was open to the sheet's edge; a fixed one ends at its own last row. */
  readonly end: "data" | "sheet" | "fixed";
  /** Whether it ended with the last column of the data. */
  readonly wide: boolean;
  /** Whether it stands on the table's own sheet. */
  readonly here: boolean;
  /** Whether "data complete through" left out days that the data had. */
  readonly cut: boolean;
  /** Rows of data and rows that were counted; null for a table of version 1. */
  readonly counted: { readonly rows: number; readonly used: number } | null;
}

/** What is kept with a written table, in developer metadata of its first row; a second entry marks its first column. */
export interface TableRecord {
  /** Raised when a reader of an older version could misunderstand. */
  readonly v: 2;
  readonly id: string;
  readonly title: string;
  readonly rows: number;
  readonly columns: number;
  /** Stands on a sheet made for it. */
  readonly own: boolean;
  /** Its cells are formulas with this add-on's functions. */
  readonly live: boolean;
  /** Its cells are plain formulas. */
  readonly native: boolean;
  readonly chart: number | null;
  /** Fingerprint of what was written, to tell whether somebody edited it. */
  readonly print: string;
  readonly separator: "," | ";";
  /** Sheet of rows that its formulas read; null when they read the user's own. */
  readonly helper: string | null;
  /** How far its formulas spill, counted from its first cell (0); limits, a cell or two a row, are not among them. */
  readonly spills: readonly Area[];
  /** Empty for a table of version 1. */
  readonly boxes: readonly BoxPlace[];
  readonly source: SourceRecord;
  /** What formulas gave when they were written, to tell what changed since; null for values, which tell it themselves. */
  readonly last: string | null;
  readonly recipe: WriteRequest;
}

/** A record as text, short since a file holds only 30,000 characters of developer metadata. */
export function packed(record: TableRecord): string {
  const { options } = record.recipe;
  const own = (Object.keys(options) as (keyof WizardOptions)[]).filter(
    (name) => options[name] !== plainForm[name],
  );
  const short = Object.fromEntries(own.map((name) => [name, options[name]]));
  const boxes = record.boxes.map(({ name, row, column, rows, columns, customers }) => [
    name,
    row,
    column,
    rows,
    columns,
    customers ? 1 : 0,
  ]);
  return JSON.stringify({ ...record, boxes, recipe: { ...record.recipe, options: short } });
}

/** What an entry turned out to be; `newer` and `damaged` ones are left alone, and that is said. */
export type Unpacked =
  | { readonly state: "good"; readonly record: TableRecord }
  | { readonly state: "newer" | "damaged"; readonly id: string | undefined; readonly title: string };

/** Reads a record of this version or an older one. */
export function unpacked(text: string | null): Unpacked {
  const raw = parsed(text);
  const id = typeof raw["id"] === "string" ? raw["id"] : undefined;
  const title = typeof raw["title"] === "string" ? raw["title"] : "";
  const version = raw["v"];
  if (typeof version === "number" && version > 2) return { state: "newer", id, title };
  if ((version !== 1 && version !== 2) || id === undefined || !isWhole(raw))
    return { state: "damaged", id, title };
  const recipe = raw["recipe"] as WriteRequest;
  const record = {
    ...(version === 1 ? addedInTwo : {}),
    ...raw,
    v: 2,
    boxes: boxesFrom(raw["boxes"]),
    recipe: { ...recipe, options: { ...plainForm, ...recipe.options } },
  } as unknown as TableRecord;
  return { state: "good", record };
}

/** Boxes as they are kept: name, row, column, rows, columns, and 1 where its rows are customers. */
const boxesFrom = (kept: unknown): BoxPlace[] =>
  (Array.isArray(kept) ? (kept as [string, number, number, number, number, number][]) : []).map(
    ([name, row, column, rows, columns, customers]) => ({
      name,
      row,
      column,
      rows,
      columns,
      customers: customers === 1,
    }),
  );

/** What version 1 did not keep. */
const addedInTwo: Partial<TableRecord> = {
  native: false,
  boxes: [],
  last: null,
  source: {
    sheetId: -1,
    heads: "",
    rows: 0,
    columns: 0,
    end: "data",
    wide: true,
    here: false,
    cut: false,
    counted: null,
  },
};

type Raw = Readonly<Record<string, unknown>>;

function parsed(text: string | null): Raw {
  try {
    const raw: unknown = JSON.parse(text ?? "");
    return typeof raw === "object" && raw !== null ? (raw as Raw) : {};
  } catch {
    return {};
  }
}

/** Whether everything a table cannot do without is there. */
function isWhole(raw: Raw): boolean {
  const recipe = raw["recipe"] as Partial<WriteRequest> | null | undefined;
  return (
    isCount(raw["rows"]) &&
    isCount(raw["columns"]) &&
    typeof raw["print"] === "string" &&
    typeof recipe === "object" &&
    recipe !== null &&
    typeof recipe.range === "string" &&
    typeof recipe.question === "string" &&
    typeof recipe.options === "object" &&
    recipe.options !== null &&
    typeof recipe.answers === "object" &&
    (raw["v"] === 1 || (typeof raw["source"] === "object" && raw["source"] !== null))
  );
}

const isCount = (value: unknown): boolean =>
  typeof value === "number" && value > 0 && Math.floor(value) === value;
