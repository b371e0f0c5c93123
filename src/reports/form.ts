import type { Day } from "../calendar/days";
import { isoText } from "../calendar/days";
import type { ContractOptions } from "../plan/contracts";
import type { Form } from "../plan/form";
import type { LogOptions } from "../plan/options";
import { optionsText } from "../plan/options-text";
import { dayFrom } from "../sheet/dates/dates";
import type { Host } from "../sheet/host";
import { optionValue } from "../sheet/options/option-values";
import { InputError } from "../words/input-error";
import type { Lang } from "../words/text";

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
