import type { Day } from "../calendar/days";
import { isoText } from "../calendar/days";
import type { Lang } from "../words/text";
import { reportWords } from "../words/wizard-report";
import { countText, rowsText, say } from "./say";

/** Where a report's numbers come from, said below every table. */
export interface Source {
  /** "Sheet1!A1:C500" */
  readonly range: string;
  /** Rows of data in the range, and those that were counted. */
  readonly rows: number;
  readonly used: number;
  /** Findings whose rows were left out: "blank ids (3)". */
  readonly leftOut: readonly string[];
  readonly zone: string;
  readonly version: string;
  /** A line more, such as where live formulas read from. */
  readonly note: string | undefined;
}

/** Definition, options, zone and as-of day, rows used and left out, version: a line each. */
export function footnote(
  source: Source,
  lang: Lang,
  said: {
    readonly definition: string;
    readonly options: string;
    readonly asof: Day | undefined;
    readonly hidden: boolean;
    readonly fadeUnder: number;
  },
): string[] {
  const left =
    source.leftOut.length === 0
      ? ""
      : say(reportWords.noteLeft, { what: source.leftOut.join(lang === "zh" ? "、" : ", ") }, lang);
  const zoneWords = said.hidden ? reportWords.noteZoneHidden : reportWords.noteZone;
  return [
    say(reportWords.noteDefinition, { definition: said.definition }, lang),
    ...(said.options === "" ? [] : [say(reportWords.noteOptions, { options: said.options }, lang)]),
    ...(said.asof === undefined
      ? []
      : [say(zoneWords, { zone: source.zone, asof: isoText(said.asof) }, lang)]),
    `${say(reportWords.noteRows, { used: countText(source.used), all: rowsText(source.rows, lang), range: source.range, left }, lang)}${said.fadeUnder > 1 ? `${lang === "zh" ? "" : " "}${say(reportWords.noteFaded, { n: said.fadeUnder }, lang)}` : ""}`,
    ...(source.note === undefined ? [] : [source.note]),
    say(reportWords.noteVersion, { version: source.version }, lang),
  ];
}
