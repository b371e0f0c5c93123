import { countedRows, countGroups, keptOf } from "../../analyses/change/counted";
import { severalTable } from "../../analyses/change/tables";
import type { Box } from "../../table/report";
import type { Lang } from "../../words/text";
import { changeWords } from "../../words/wizard-change";
import { gridOf } from "../grid";
import { sizesOf } from "./groups";
import type { Subject } from "./subject";

/** A table of all segments, each against the others, with what many comparisons come to. */
export interface Several {
  readonly box: Box;
  /** The segments that customers are in, and the comparisons made. */
  readonly count: number;
  readonly tests: number;
  /** How many p-values stay below 0.05 once they are raised. */
  readonly left: number;
  /** The segment of each row of the table. */
  readonly values: readonly number[];
  /** The customers of segments without a row. */
  readonly rest: { readonly start: number; readonly kept: number };
  /** Whether each row's p-value is Fisher's. */
  readonly exact: readonly boolean[];
}

const MOST_SEGMENTS = 12;

/** Where there are three segments or more that customers were followed in; the twelve largest have a row. */
export function severalBox(
  { followed, segments, options }: Subject,
  k: number,
  lang: Lang,
): Several | undefined {
  if (segments === undefined) return undefined;
  const sizes = sizesOf(followed, segments);
  const there = sizes.map((size, value) => ({ size, value })).filter(({ size }) => size > 0);
  if (there.length < 3) return undefined;
  there.sort((a, b) => b.size - a.size);
  const values = there.slice(0, MOST_SEGMENTS).map(({ value }) => value);
  const rowOf = new Int32Array(segments.values.length).fill(values.length);
  values.forEach((value, row) => {
    rowOf[value] = row;
  });
  const of = followed.groups.customer.map((customer) => {
    const value = segments.of[customer] as number;
    return value < 0 ? -1 : (rowOf[value] as number);
  });
  const counted = countGroups(
    followed,
    countedRows(followed, of.subarray(0, followed.groups.length), k),
    values.length + 1,
    options.mode,
    k,
  );
  const names = values.map((value) => segments.values[value] as string);
  const { table, tests, left, exact } = severalTable(counted, names, k);
  return {
    box: { name: "several", heading: changeWords.severalBox[lang], grid: gridOf(table, lang, 1) },
    count: there.length,
    tests,
    left,
    values,
    rest: keptOf(counted, values.length, k),
    exact,
  };
}
