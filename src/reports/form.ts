import type { Day } from "../calendar/days";
import { isoText } from "../calendar/days";
import type { Grain } from "../calendar/periods";
import type { ChurnRule, ContractOptions } from "../plan/contracts";
import type { LogOptions } from "../plan/options";
import { optionsText } from "../plan/options-text";
import { dayFrom } from "../sheet/dates/dates";
import type { Host } from "../sheet/host";
import { optionValue } from "../sheet/options/option-values";
import { InputError } from "../words/input-error";
import type { Lang } from "../words/text";

/** Part 4 of the wizard as filled in. Days are ISO text. */
export interface Form {
  readonly period: Grain;
  readonly weekstart: "mon" | "sun" | "sat";
  readonly activity: LogOptions["mode"];
  readonly through: string | null;
  readonly brackets: string;
  readonly window: number | null;
  readonly fiscal: number;
  readonly fadeUnder: number;
  readonly unfinished: "mark" | "hide";
  /** Subscriptions: how churn is counted, and whether all rules are shown side by side. */
  readonly churnRule: ChurnRule;
  readonly compareRules: boolean;
  /** By the segment of a customer's first or latest row. */
  readonly splitBy: "none" | "first" | "latest";
  /** Fills the empty corner of a cohort table. */
  readonly forecast: boolean;
  /** Periods without activity after which a customer of a log counts as gone; null = as the data suggest. */
  readonly goneAfter: number | null;
  /** Periods that are forecast. */
  readonly horizon: number;
  /** Did a change work: two segments, or customers who joined before and from a day on. */
  readonly changeBy: "segment" | "date";
  readonly changeA: string;
  readonly changeB: string;
  readonly changeDate: string | null;
  /** Periods that each customer is followed. */
  readonly changeAfter: number;
}

/** What the form asks of a log: every option said, so that a formula with the same options gives the same table. */
export function optionsOf(
  form: Form,
  lang: Lang,
  data: { readonly firstDay: Day; readonly lastDay: Day },
  host: Host,
): LogOptions & { readonly asof: Day } {
  const asof = throughDay(form, data, host);
  return {
    grain: form.period,
    weekstart: form.weekstart,
    fiscal: form.fiscal,
    mode: form.activity,
    cohort: "first",
    ...(form.brackets.trim() === "" ? {} : { brackets: bracketsOf(form.brackets, host) }),
    ...(form.window === null ? {} : { window: windowOf(form.window, host) }),
    min: 1,
    asof,
    incomplete: form.unfinished === "hide" ? "hide" : "show",
    output: "rate",
    confidence: 0.95,
    reference: "size",
    average: "none",
    zero: "omit",
    exclude: [],
    errors: "skip",
    case: "exact",
    header: true,
    lang,
  };
}

function throughDay(form: Form, data: { readonly firstDay: Day; readonly lastDay: Day }, host: Host): Day {
  if (form.through === null || form.through.trim() === "") return data.lastDay;
  const day = dayFrom(form.through, host);
  if (typeof day !== "number") throw new InputError("bad-through", { text: form.through });
  if (day < data.firstDay)
    throw new InputError("through-before-data", { through: isoText(day), first: isoText(data.firstDay) });
  return day;
}

/** The options in one line, as a function would be told them: said in footnotes. */
export const optionsLine = (options: LogOptions): string => `${options.grain}; ${optionsText(options)}`;

/** What the form asks of a list of contracts: a row a period, compared with the period before. */
export function contractOptionsOf(
  form: Form,
  lang: Lang,
  data: { readonly firstDay: Day; readonly lastDay: Day },
  host: Host,
): ContractOptions & { readonly asof: Day; readonly lang: Lang } {
  return {
    grain: form.period,
    weekstart: form.weekstart,
    fiscal: form.fiscal,
    asof: throughDay(form, data, host),
    incomplete: form.unfinished === "hide" ? "hide" : "show",
    lag: 1,
    output: "table",
    lang,
  };
}

/** The same in one line. */
export function contractOptionsLine({
  lag: _,
  output: __,
  ...options
}: ContractOptions & { readonly lang: Lang }): string {
  return `${options.grain}; ${optionsText(options)}`;
}

const bracketsOf = (text: string, host: Host): NonNullable<LogOptions["brackets"]> =>
  optionValue("brackets", text, "brackets", host) as NonNullable<LogOptions["brackets"]>;

const windowOf = (days: number, host: Host): number =>
  optionValue("window", `${days}d`, "window", host) as number;
