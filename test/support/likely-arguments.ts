import fc from "fast-check";
import type { FunctionFacts, Param } from "../../src/functions/define";
import { optionKinds, optionsOf, valuesOf } from "../../src/sheet/options/option-matrix";
import { anyArgument, anyCell, foreignDate, foreignRows } from "./cells";
import { likelyLifetime } from "./likely-lifetimes";
import { likelyMoney } from "./likely-money";
import { likelyPurchases } from "./likely-purchases";

/*
 * Arguments that are nearly right, so that a test of arbitrary calls gets past the door and into the arithmetic:
 * columns of one height with what each parameter is for, spoilt here and there.
 */

const id = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom<unknown>("a", "b", "c", "A", " b", 7, "7", "007", "客户7") },
  { weight: 1, arbitrary: fc.constantFrom<unknown>("", "guest", true) },
);

const startOf2024 = Date.UTC(2024, 0, 1);
const dayInMs = 86_400_000;
const spellings: readonly ((date: Date) => unknown)[] = [
  (date) => date.toISOString().slice(0, 10),
  (date) => foreignDate(date.getTime()),
  (date) => date.getTime() / dayInMs + 25_569,
  (date) => Math.floor(date.getTime() / dayInMs) + 25_569,
  (date) => date.toISOString(),
  (date) => date.toISOString().slice(0, 16).replace("T", " "),
  (date) => `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`,
  (date) => Number(date.toISOString().slice(0, 10).replace(/-/g, "")),
];

/** Dates of a column: one spelling, over days, months or centuries. */
const dates = (length: number): fc.Arbitrary<unknown[]> =>
  fc
    .tuple(fc.constantFrom(...spellings), fc.constantFrom(40, 400, 400, 2_000, 2_000, 40_000))
    .chain(([spell, span]) =>
      fc.array(
        fc
          .double({ min: 0, max: span, noNaN: true })
          .map((days) => spell(new Date(Math.floor((startOf2024 + days * dayInMs) / 1000) * 1000))),
        { minLength: length, maxLength: length },
      ),
    );

/** Contracts that begin in the two years before the dates above, so that most ends lie after them, or never come. */
const contractStarts = (length: number): fc.Arbitrary<unknown> =>
  fc
    .array(fc.integer({ min: 1, max: 700 }), { minLength: length, maxLength: length })
    .map((cells) => cells.map((days) => [foreignDate(startOf2024 - days * dayInMs)]));
const contractEnds = (length: number): fc.Arbitrary<unknown> =>
  fc
    .tuple(dates(length), fc.array(fc.integer({ min: 0, max: 3 }), { minLength: length, maxLength: length }))
    .map(([cells, kinds]) => cells.map((cell, i) => [["", "Active", cell, cell][kinds[i] as number]]));

const count = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 300 }) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>("", "1,200", "30", -5, 2.5, 0, 1e12, "１２") },
);
const share = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constantFrom<unknown>("", "95%", 0.95, 1.2),
);
const label = fc.oneof(
  fc.integer({ min: 2000, max: 2030 }),
  fc.constantFrom<unknown>("2024-01", "一月", foreignDate(0)),
);
const length = fc.constantFrom<unknown>("day", "week", "Month", "quarter", "year", 30, "90", 0.5, 1e-9, 1e9);

/** Values that fit one option or another. */
const values = ["1", "3", "0.9", "1,2-3,4-6", "7d", "1d", "2024-02-01", "2024-06-30", "a,7", "0"];

const fitting: Readonly<Record<string, readonly string[]>> = {
  "month-number": ["1", "4", "12"],
  brackets: ["1,2-3,4-6", "2", "1-99"],
  window: ["calendar", "1d", "7d", "30d"],
  "count-from-1": ["1", "2", "3"],
  "last-period": ["all", "0", "1", "12"],
  day: ["2024-02-01", "2024-06-30", "2024年3月1日"],
  share: ["0.95", "90%"],
  ids: ["a", "guest,7", '"a;b"'],
};

const odd = [
  ...[
    "mode＝every；min＝2",
    "",
    "=",
    "x",
    ":",
    "brackets=1-99999",
    "window=0d",
    "window=99999d",
    "fiscal=13",
  ],
  ...["periods=1000000", "confidence=1", "asof=9999-12-31", "asof=1900-01-02", 'exclude="', "constructor=1"],
];

/** Options as text, mostly of the function and mostly with a value that fits. */
function optionText(name: string): fc.Arbitrary<string> {
  const own = optionsOf[name] ?? [];
  const good = fc.constantFrom(...(own.length > 0 ? own : (["lang"] as const))).chain((option) => {
    const kind = valuesOf[name]?.[option] ?? optionKinds[option];
    const listed = typeof kind === "string" ? (fitting[kind] ?? []) : kind;
    return fc.constantFrom(...listed).map((value) => `${option}=${value}`);
  });
  const mixed = fc
    .tuple(fc.constantFrom(...Object.keys(optionKinds)), fc.constantFrom(...values))
    .map(([option, value]) => `${option}=${value}`);
  return fc
    .uniqueArray(
      fc.oneof(
        { weight: 20, arbitrary: good },
        { weight: 1, arbitrary: mixed },
        { weight: 1, arbitrary: fc.constantFrom(...odd) },
      ),
      { maxLength: 4, selector: (option) => option.split("=")[0] },
    )
    .map((options) => options.join("; "));
}

const optionRange = (name: string) =>
  optionText(name).map((text) => text.split("; ").map((option) => option.split("=").slice(0, 2)));

/** What a parameter is for, by its name in the facts. */
function likely(name: string, { name: param, type }: Param, height: number): fc.Arbitrary<unknown> {
  const column = (cell: fc.Arbitrary<unknown>) =>
    fc.oneof(
      {
        weight: 5,
        arbitrary: fc
          .array(cell, { minLength: height, maxLength: height })
          .map((cells) => cells.map((one) => [one])),
      },
      // Of four columns side by side one would too often be a single cell.
      { weight: name === "SUBSCRIPTIONS" ? 0 : 1, arbitrary: cell },
    );
  const lifetime = likelyLifetime(name, param, height);
  if (lifetime !== undefined) return lifetime;
  const money = likelyMoney(name, param, height, column);
  if (money !== undefined) return money;
  if (/customers$|^previous$|^current$|^ever$/.test(param)) return column(id);
  if (/dates$/.test(param)) return dates(height).map((cells) => cells.map((cell) => [cell]));
  if (param === "starts") return contractStarts(height);
  if (param === "ends") return contractEnds(height);
  if (param === "rates") {
    return fc.array(fc.array(share, { minLength: 3, maxLength: 3 }), {
      minLength: height,
      maxLength: height,
    });
  }
  if (param === "options")
    return fc.oneof(fc.constant<unknown>(undefined), optionText(name), optionRange(name));
  if (param === "period")
    return fc.oneof(
      fc.constantFrom<unknown>("day", "week", "month", "quarter", "year", "", undefined),
      optionText(name),
    );
  if (param === "periods") return column(label);
  if (param === "from" || param === "to") return column(length);
  if (param === "rate") return column(share);
  if (param === "confidence") return share;
  if (param === "scores") return column(fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant<unknown>("4")));
  if (param === "scale") return fc.constantFrom<unknown>(5, 7, 10, "", undefined);
  if (param === "top") return fc.constantFrom<unknown>(4, 3.5, 5, "", undefined);
  if (param === "bins") return fc.constantFrom<unknown>(2, 5, 10, "", undefined);
  if (/^(?:baseline|target|power)$/.test(param)) return column(share);
  if (/^retained_[ab]$/.test(param) && type === "number") return fc.integer({ min: 0, max: 40 });
  if (param === "retained") return fc.integer({ min: 0, max: 40 });
  if (param === "short") return fc.constantFrom<unknown>(1, 2, "7", "", undefined, 0, 1.5);
  if (param === "long") return fc.constantFrom<unknown>(7, 28, "365", "", undefined, 1e15);
  if (param === "asof") return fc.constantFrom<unknown>("2024-06-30", "", undefined, 45_400, "9999-12-31");
  if (param === "within_days" || param === "day") return fc.constantFrom<unknown>(1, 7, "30", 0, undefined);
  if (param === "method") {
    return name === "RETENTION_CI"
      ? fc.constantFrom("wilson", "exact", "agresti-coull", "jeffreys", "wald")
      : fc.constantFrom("pooled", "simple", "median");
  }
  return type === "number" ? count : column(count);
}

/** Calls of a function that are nearly right: now and then a cell is spoilt, a range reshaped, an argument dropped. */
export const likelyCalls = ({ name, params }: FunctionFacts): fc.Arbitrary<unknown[]> =>
  fc
    .integer({ min: 1, max: 9 })
    .chain((height) =>
      (likelyPurchases(name) ?? fc.tuple(...params.map((param) => likely(name, param, height)))).chain(
        (args) => fc.tuple(...args.map(spoilt)),
      ),
    )
    .chain((args) => fc.integer({ min: 0, max: 12 }).map((drop) => (drop === 0 ? args.slice(0, -1) : args)));

function spoilt(arg: unknown): fc.Arbitrary<unknown> {
  const whole = fc.constant(arg);
  if (!Array.isArray(arg))
    return fc.oneof({ weight: 40, arbitrary: whole }, { weight: 1, arbitrary: anyArgument });
  const rows = arg as unknown[][];
  return fc.oneof(
    { weight: 60, arbitrary: whole },
    { weight: 3, arbitrary: whole.map(() => foreignRows([...rows, [""], [""]])) },
    {
      weight: 4,
      arbitrary: fc
        .tuple(fc.nat({ max: rows.length - 1 }), anyCell)
        .map(([at, cell]) => rows.map((row, i) => (i === at ? [cell, ...row.slice(1)] : row))),
    },
    { weight: 1, arbitrary: whole.map(() => rows.slice(1)) },
    { weight: 1, arbitrary: whole.map(() => rows.map((row, i) => (i === 0 ? [...row, "x"] : row))) },
    { weight: 1, arbitrary: anyArgument },
  );
}
