import Papa from "papaparse";
import { compute as logrank } from "../../src/functions/logrank";
import { compute as survival } from "../../src/functions/survival";
import { compute as survivalMedian } from "../../src/functions/survival-median";
import { describeTruth, truthJson, truthText } from "../support/truth";
import { utc } from "../support/truth-cells";

type Cells = unknown[][];
type Row = Readonly<Record<string, string>>;
interface Band {
  readonly lower: readonly (number | null)[];
  readonly upper: readonly (number | null)[];
}
interface Curve {
  readonly time: readonly number[];
  readonly n_risk: readonly number[];
  readonly n_event: readonly number[];
  readonly n_censor: readonly number[];
  readonly surv: readonly number[];
  readonly median: number | null;
  readonly q25: number | null;
  readonly q75: number | null;
  readonly ci_plain: Band;
  readonly ci_log: Band;
  readonly ci_loglog: Band;
}
interface Test {
  readonly chisq: number;
  readonly df: number;
  readonly p: number;
}

const csv = (path: string): Row[] =>
  Papa.parse<Row>(truthText(path), { header: true, skipEmptyLines: true }).data;
const column = (
  rows: readonly Row[],
  name: string,
  read: (cell: string) => unknown = (cell) => cell,
): Cells => [[name], ...rows.map((row) => [read(row[name] as string)])];
/** Rows that R was given as counts at each time. */
const spelled = (durations: readonly number[], churned: readonly unknown[]): readonly Cells[] => [
  durations.map((time) => [time]),
  churned.map((left) => [left]),
];

const lung = (sex?: string) => {
  const rows = csv("survival/lung.csv").filter((row) => sex === undefined || row["sex"] === sex);
  return [column(rows, "time", Number), column(rows, "ev", Number)];
};
const aml = (group: string) => {
  const rows = csv("survival/aml.csv").filter((row) => row["x"] === group);
  // As text with stray blanks: what an import leaves behind.
  return [column(rows, "time", (time) => ` ${time} `), column(rows, "status", (left) => left === "1")];
};
const telco = (contract: string) => {
  const rows = csv("datasets/telco_churn.csv").filter((row) => row["Contract"] === contract);
  return [column(rows, "tenure", Number), column(rows, "Churn")];
};

const curves: Readonly<Record<string, () => readonly Cells[]>> = {
  lung_all: () => lung(),
  lung_male: () => lung("1"),
  lung_female: () => lung("2"),
  aml_maintained: () => aml("Maintained"),
  aml_non: () => aml("Nonmaintained"),
  telco_contract_Month_to_month: () => telco("Month-to-month"),
  edge_no_events: () => spelled([1, 2, 3, 4, 5], ["否", "否", "否", "否", "否"]),
  edge_single: () => spelled([5], [1]),
};
const bands = { "log-log": "ci_loglog", log: "ci_log", plain: "ci_plain" } as const;

/** A cell against R's number; R's NA is a blank cell. */
function expectNear(cell: unknown, expected: number | null | undefined): void {
  if (expected === null) expect(cell).toBe("");
  else expect(Math.abs(Number(cell) - (expected as number))).toBeLessThan(1e-9);
}

describeTruth("survival curves agree with R's survfit to 1e-9", () => {
  describe.each(Object.keys(curves))("%s", (id) => {
    const truth = truthJson<Record<string, Curve>>("survival/km.json")[id] as Curve;
    const [durations, churned] = (curves[id] as () => readonly Cells[])();

    test.each(Object.keys(bands) as (keyof typeof bands)[])("with %s limits", (limits) => {
      const rows = survival([durations, churned, 0.95, `limits=${limits}; header=no`], utc) as unknown[][];
      expect(rows.map((row) => row.slice(0, 4))).toEqual(
        truth.time.map((time, k) => [time, truth.n_risk[k], truth.n_event[k], truth.n_censor[k]]),
      );
      const band = truth[bands[limits]];
      for (const [k, row] of rows.entries()) {
        expectNear(row[4], truth.surv[k]);
        expectNear(row[5], band.lower[k]);
        expectNear(row[6], band.upper[k]);
      }
    });

    // R takes the middle of a span over which survival is exactly the level; none of these curves has one.
    test.each([
      ["median", 0.5],
      ["q25", 0.25],
      ["q75", 0.75],
    ] as const)("%s", (quantile, share) => {
      const expected = truth[quantile];
      const found = () => survivalMedian([durations, churned, share], utc);
      if (expected === null) expect(found).toThrow(expect.objectContaining({ code: "survival-above" }));
      else expect(found()).toBe(expected);
    });
  });
});

describeTruth("the log-rank test agrees with R's survdiff to 1e-9", () => {
  const truth = truthJson<Record<string, Test>>("survival/km.json");

  test.each([
    ["lung_logrank_sex", "survival/lung.csv", ["time", "ev", "sex"]],
    ["aml_logrank", "survival/aml.csv", ["time", "status", "x"]],
  ] as const)("%s", (id, file, names) => {
    const rows = csv(file);
    const [time, left, group] = names.map((name) => column(rows, name));
    const [chi, degrees, p] = logrank([time, left, group], utc) as [string, number][];
    const expected = truth[id] as Test;
    expect(chi?.[0]).toBe("Chi-square");
    expectNear(chi?.[1], expected.chisq);
    expect(degrees).toEqual(["Degrees of freedom", expected.df]);
    expect(p?.[0]).toBe("p-value");
    expectNear(p?.[1], expected.p);
  });
});
