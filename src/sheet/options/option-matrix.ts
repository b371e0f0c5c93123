/** What the value of an option has to be. A list holds the values, the default first. */
export type OptionKind =
  | readonly string[]
  | "month-number"
  | "brackets"
  | "window"
  | "count-from-1"
  | "last-period"
  | "day"
  | "share"
  | "ids";

/** Every option there is, and its values: the table of the contract (spec: options shared by the functions). */
export const optionKinds = {
  weekstart: ["mon", "sun", "sat"],
  fiscal: "month-number",
  mode: ["on", "on_or_after", "on_or_before", "every"],
  cohort: ["first", "recurring"],
  brackets: "brackets",
  window: "window",
  min: "count-from-1",
  asof: "day",
  incomplete: ["hide", "show"],
  output: ["rate", "count", "low", "high"],
  confidence: "share",
  reference: ["size", "previous"],
  average: ["none", "pooled", "simple", "median"],
  from: "day",
  to: "day",
  periods: "last-period",
  zero: ["omit", "keep"],
  exclude: "ids",
  lang: ["en", "zh"],
  errors: ["stop", "skip"],
  case: ["exact", "ignore"],
  dateorder: ["dmy", "mdy"],
  header: ["yes", "no"],
  measure: ["sum", "closing"],
  lag: "count-from-1",
  negative: ["stop", "zero"],
  limits: ["log-log", "log", "plain"],
} as const satisfies Record<string, OptionKind>;

export type OptionWord = keyof typeof optionKinds;

/** Options of the functions that read a log, whatever they compute. */
const reading = ["exclude", "errors", "case", "dateorder", "header", "lang"] as const;
const lifecycle = ["weekstart", "fiscal", "asof", "incomplete", "from", "to", ...reading] as const;
const cohort = [
  "weekstart",
  "fiscal",
  "mode",
  "cohort",
  "brackets",
  "window",
  "min",
  "asof",
  "incomplete",
  "output",
  "confidence",
  "reference",
  "average",
  "from",
  "to",
  "periods",
  "zero",
  "exclude",
  "lang",
  "errors",
  "case",
  "dateorder",
  "header",
] as const;

/** Which function takes which option. Functions that are not named take none. */
export const optionsOf: Readonly<Record<string, readonly OptionWord[]>> = {
  COHORT: cohort,
  COHORT_RETURN: cohort,
  COHORT_VALUE: [
    "weekstart",
    "fiscal",
    "cohort",
    "window",
    "asof",
    "incomplete",
    "output",
    "from",
    "to",
    "periods",
    "zero",
    ...reading,
  ],
  RETENTION_CURVE: [
    "weekstart",
    "fiscal",
    "mode",
    "cohort",
    "window",
    "min",
    "asof",
    "confidence",
    "from",
    "to",
    "periods",
    ...reading,
  ],
  DAY_RETENTION: ["mode", "asof", "from", "to", ...reading],
  LIFECYCLE: lifecycle,
  REVENUE_TABLE: [...lifecycle, "measure", "lag", "negative"],
  SUBSCRIPTIONS: [...lifecycle, "lag", "output"],
  RETENTION_TABLE: ["confidence", "header", "lang"],
  SURVIVAL: ["limits", "header", "lang"],
};

/** Where an option's listed values differ from the shared ones. */
export const valuesOf: Readonly<Record<string, Partial<Record<OptionWord, readonly string[]>>>> = {
  COHORT_VALUE: { output: ["sum", "per_customer", "cumulative", "retention"] },
  DAY_RETENTION: { mode: ["on", "on_or_after", "on_or_before"] },
  SUBSCRIPTIONS: { output: ["table", "durations"] },
};

/** Other names that are understood for an option … */
export const nameAliases: Readonly<Record<string, Readonly<Record<string, OptionWord>>>> = {
  DAY_RETENTION: { match: "mode" },
};
/** … and other words for its values: `mode=within` is any of the days up to N. */
export const valueAliases: Readonly<
  Record<string, Partial<Record<OptionWord, Readonly<Record<string, string>>>>>
> = {
  DAY_RETENTION: { mode: { match: "on", within: "on_or_before" } },
};
