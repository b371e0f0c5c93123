/** Words of the report in both languages. */
export interface Text {
  readonly en: string;
  readonly zh: string;
}
export type Lang = keyof Text;

/** The same in both: a name, a figure. */
export const same = (text: string): Text => ({ en: text, zh: text });

/** One table of the report: a question that it answers, headings, rows of cells, what to know when reading it. */
export interface Table {
  readonly title: Text;
  readonly head: readonly Text[];
  readonly rows: readonly (readonly Text[])[];
  readonly note?: Text;
}

const labels: Readonly<Record<string, Text>> = {
  COHORT: { en: "**COHORT** (dist/Code.js)", zh: "**COHORT**（dist/Code.js）" },
  simple: { en: "simple JavaScript", zh: "一般写法的 JavaScript" },
  months: { en: "JavaScript with whole months", zh: "以整数月份计算的 JavaScript" },
  arquero: same("arquero 8.0.1"),
  lodash: same("lodash 4.18.1"),
  tidy: same("@tidyjs/tidy 2.6.1"),
  duckdb: { en: "DuckDB 1.5.6, rows brought in", zh: "DuckDB 1.5.6，含导入行" },
  "duckdb, loaded": { en: "DuckDB 1.5.6, rows there already", zh: "DuckDB 1.5.6，行已导入" },
  touch: { en: "floor: look at every cell", zh: "下限：每个单元格看一遍" },
  "Map floor": { en: "floor: the same and one Map lookup an id", zh: "下限：再加每个 ID 查一次 Map" },
};

/** What a way is called in the report. */
export const labelOf = (way: string): Text => labels[way] ?? same(`\`${way}\``);
