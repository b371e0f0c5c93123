import { isoText } from "../calendar/days";
import type { LogOptions } from "./options";

type Printed = { readonly [Name in keyof LogOptions]?: LogOptions[Name] | undefined };

/** An id stands in quotes where it holds a sign that parts options, in the kind of quotes that it does not hold itself. */
function free(id: string): string {
  if (!/[;,\n=:"'“”‘’]/.test(id)) return id;
  const quote = id.includes('"') ? "'" : '"';
  return `${quote}${id}${quote}`;
}

/**
 * Options as a custom function takes them: "incomplete=show; asof=2024-06-30; lang=en".
 * What equals its default is left out, but `incomplete`, `asof` and `lang` are said where they are given.
 */
export function optionsText(options: Printed): string {
  const said: string[] = [];
  const say = (name: string, value: string | number | undefined, byDefault?: string | number): void => {
    if (value !== undefined && value !== byDefault) said.push(`${name}=${value}`);
  };
  say("weekstart", options.weekstart, "mon");
  say("fiscal", options.fiscal, 1);
  say("mode", options.mode, "on");
  say("brackets", options.brackets?.map((bracket) => bracket.typed).join(","));
  say("window", options.window === undefined ? undefined : `${options.window}d`);
  say("asof", options.asof === undefined ? undefined : isoText(options.asof));
  say("incomplete", options.incomplete);
  say("output", options.output, "rate");
  say("average", options.average, "none");
  say("from", options.from === undefined ? undefined : isoText(options.from));
  say("exclude", options.exclude?.length ? options.exclude.map(free).join(",") : undefined);
  say("errors", options.errors, "stop");
  say("case", options.case, "exact");
  say("dateorder", options.dateorder);
  say("lang", options.lang);
  return said.join("; ");
}
