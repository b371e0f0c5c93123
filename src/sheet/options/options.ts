import { isoText } from "../../calendar/days";
import type { LogOptions, SharedOptions } from "../../plan/options";
import { InputError } from "../../words/input-error";
import type { Lang } from "../../words/text";
import { shown } from "../cells";
import type { Host } from "../host";
import { lookUp } from "./look-up";
import { nearestText } from "./nearest";
import {
  nameAliases,
  type OptionKind,
  type OptionWord,
  optionKinds,
  optionsOf,
  valueAliases,
  valuesOf,
} from "./option-matrix";
import { type GivenOption, givenOptions } from "./option-text";
import { type OptionValue, optionValue } from "./option-values";
import { splitPeriodAndOptions } from "./period";

/** The options given to a function, read and known to belong to it; what was not given is absent. */
export type OptionValues = ReadonlyMap<OptionWord, OptionValue>;

/**
 * Reads the options of a function (rule 10): one text, or a two-column range of names and values.
 * Throws InputError for names and values that are unknown, twice or mean nothing for this function.
 */
export function readOptions(functionName: string, optionsArg: unknown, host: Host): OptionValues {
  return readGiven(functionName, givenOptions(optionsArg), host);
}

function readGiven(functionName: string, given: readonly GivenOption[], host: Host): OptionValues {
  const named = new Map<OptionWord, unknown>();
  for (const { name, value } of given) {
    const option = optionNamed(functionName, name);
    if (named.has(option)) throw new InputError("option-twice", { name: option });
    named.set(option, value);
  }
  const read = (option: OptionWord): OptionValue => {
    const kind: OptionKind = valuesOf[functionName]?.[option] ?? optionKinds[option];
    const order = named.has("dateorder") && option !== "dateorder" ? read("dateorder") : undefined;
    const aliases = valueAliases[functionName]?.[option];
    return optionValue(
      option,
      named.get(option),
      kind,
      host,
      aliases,
      order === "dmy" || order === "mdy" ? order : undefined,
    );
  };
  return new Map([...named.keys()].map((option) => [option, read(option)]));
}

function optionNamed(functionName: string, name: string): OptionWord {
  const aliases = nameAliases[functionName] ?? {};
  const meant: string = lookUp(aliases, name) ?? name;
  const own = optionsOf[functionName] ?? [];
  const found = own.find((option) => option === meant);
  if (found !== undefined) return found;
  const valid = own.join(", ");
  const facts = { name: shown(name), function: functionName, valid };
  if (own.length === 0) throw new InputError("no-options", facts);
  if (lookUp<OptionKind>(optionKinds, meant) !== undefined) throw new InputError("option-not-here", facts);
  throw new InputError("unknown-option", { ...facts, nearest: nearestText(meant, own) });
}

/**
 * The period and options of a function over a log, with their defaults. Asks the host for the locale only where `lang` is not given.
 * `own` holds the defaults of options that are this function's own, or have other values here (`output` of COHORT_VALUE).
 * Throws InputError for whatever is unknown, out of place or contradictory.
 */
export function parseOptions(
  functionName: string,
  periodArg: unknown,
  optionsArg: unknown,
  host: Host,
): LogOptions;
export function parseOptions<Own extends object>(
  functionName: string,
  periodArg: unknown,
  optionsArg: unknown,
  host: Host,
  own: Own,
): SharedOptions & Own;
export function parseOptions(
  functionName: string,
  periodArg: unknown,
  optionsArg: unknown,
  host: Host,
  own: object = {},
): LogOptions {
  const { grain, given } = splitPeriodAndOptions(periodArg, optionsArg);
  const values = readGiven(functionName, given, host);
  const defaults: LogOptions = {
    grain,
    weekstart: "mon",
    fiscal: 1,
    mode: "on",
    cohort: "first",
    min: 1,
    incomplete: "hide",
    output: "rate",
    confidence: 0.95,
    reference: "size",
    average: "none",
    zero: "omit",
    exclude: [],
    errors: "stop",
    case: "exact",
    header: true,
    lang: values.has("lang") ? "en" : languageOf(host.locale()),
  };
  const options = { ...defaults, ...own, ...plainValues(values) };
  if (options.average !== "none" && (options.output !== "rate" || options.reference !== "size")) {
    throw new InputError("average-needs-rate");
  }
  if (options.from !== undefined && options.to !== undefined && options.from > options.to) {
    throw new InputError("option-order", { from: isoText(options.from), to: isoText(options.to) });
  }
  return options;
}

/** The language of a spreadsheet locale such as "zh_CN": zh for Chinese, else en. */
export const languageOf = (locale: string | undefined): Lang =>
  /^zh\b|^zh_/i.test(locale ?? "") ? "zh" : "en";

/** The values given, as fields. Their types follow from optionKinds, which mirrors LogOptions. */
function plainValues(values: OptionValues): Partial<LogOptions> {
  const fields: Record<string, unknown> = {};
  for (const [name, value] of values) {
    if (value !== undefined) fields[name] = name === "header" ? value === "yes" : value;
  }
  return fields as Partial<LogOptions>;
}
