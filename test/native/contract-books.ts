import type { NativeCase } from "../support/native";

const heading = ["Customer", "Start", "End", "MRR"];

/** Contracts that overlap, follow each other, leave gaps within a period or across some, last no day, or run on. */
const plain: unknown[][] = [
  heading,
  ["ann", "2024-01-10", "2024-03-10", 10],
  ["ann", "2024-02-20", "2024-05-01", 20.5],
  ["ann", "2024-07-15", "", 30],
  ["ben", "2024-01-31", "2024-02-01", 5],
  ["ben", "2024-02-10", "2024-02-20", 5],
  ["ben", "2024-02-25", "2024-04-15", 7],
  ["ben", "2024-04-20", "2024-06-30", 9],
  ["cat", "2024-02-29", "2024-02-29", 8],
  ["cat", "2024-03-05", "2024-03-20", 8],
  ["cat", "2024-05-02", "2024-08-01", 8],
  ["dan", "2024-03-01", "2024-12-31", 12],
  ["dan", "2024-03-01", "2024-05-10", 4],
  ["dan", "2024-05-10", "2024-07-10", 2],
  ["eve", "2024-04-01", "2024-04-03", 3],
  ["eve", "2024-04-10", "2024-04-12", 3],
  ["eve", "2024-04-28", "2024-08-20", 3],
  ["fay", "2024-01-15", "", 3],
  ["fay", "2024-02-01", "2024-05-10", 6],
  ["fay", "2024-03-01", "2024-05-20", 6.5],
  ["gus", "2024-01-20", "2024-03-15", 4],
  ["gus", "2024-03-15", "2024-06-02", 5],
  ["hal", "2024-06-02", "", 6],
];

/** Periods on whose first day the last customer leaves, and one in which nobody is there on any day. */
const lone: unknown[][] = [
  heading.slice(0, 3),
  ["one", "2024-01-05", "2024-02-01"],
  ["two", "2024-02-10", "2024-03-01"],
  ["three", "2024-05-01", "2024-05-20"],
];

/** What a person's list can hold and a formula could stumble over. */
const messy: unknown[][] = [
  ["Contracts"],
  heading,
  ["'007", "2024-01-05", "至今", 0.1],
  ["7", "2024-01-06", "2024-03-09", 0.2],
  ["*", "'2024年2月1日", "2024-04-01", 10],
  ["a?", "2024-02-03", "'2024.5.2", 10],
  [" ab ", "2024-02-03 10:30:00", "2024-05-05 12:00:00", "'¥1,012.34"],
  ["AB", "2024-03-01", "9999-12-31", 5],
  [],
  ["a~b", "2024-03-01", "active", ""],
  ["*", "2024-02-10", "2024-06-01", -2],
  ["*", "2024-04-01", "2024-06-01", 0.3],
  ["", "2024-03-03", "", 1],
  ["王 芳", "2024-03-08", "", 88],
  ["王 芳", "", "2024-04-01", 1],
  [13800138000, "2024-04-08", "2024-04-20", 9],
  ["13800138000", "2024-06-08", "2024-07-20", 9],
  ["Total", "", "", 99],
];

const contracts = (question: NativeCase["question"], form: NativeCase["form"] = {}): NativeCase => ({
  layout: "subscriptions",
  question,
  form,
});

/** Lists of contracts, and tables that are made of them. */
export const contractBooks: Record<
  string,
  { readonly cells: readonly (readonly unknown[])[]; readonly cases: readonly NativeCase[] }
> = {
  contracts: {
    cells: plain,
    cases: [
      contracts("stay", { churnRule: "stripe", compareRules: true, through: "2024-08-10" }),
      contracts("stay", { churnRule: "daily", compareRules: true, period: "quarter", fiscal: 2 }),
      contracts("stay", { churnRule: "baremetrics", unfinished: "hide", through: "2024-06-15" }),
      contracts("money", { through: "2024-08-10" }),
      contracts("money", { period: "quarter", unfinished: "hide" }),
      contracts("joined", { through: "2024-08-10" }),
      contracts("joined", { activity: "on_or_after" }),
      contracts("joined", { activity: "on_or_before", window: 20 }),
      contracts("joined", { activity: "every", period: "quarter" }),
      contracts("joined", { window: 20, brackets: "1-2, 3-5", unfinished: "hide" }),
    ],
  },
  loneContracts: { cells: lone, cases: [contracts("stay", { churnRule: "daily", compareRules: true })] },
  messyContracts: {
    cells: messy,
    cases: [contracts("stay"), contracts("money"), contracts("joined")],
  },
};
