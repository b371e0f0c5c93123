import type { Refreshed } from "../../protocol/messages";
import { capital, countText, rateText, rowsText, say } from "../../reports/say";
import type { GridCell } from "../../table/report";
import type { Unit } from "../../table/table";
import type { Lang } from "../../words/text";
import { refreshWords } from "../../words/wizard-refresh";
import type { SourceRecord } from "../writing/record";
import type { Difference, Differences } from "./differences";

const SHOWN_CHANGES = 10;
const SHOWN_NAMES = 3;

/** What a refreshed table's data were and are. */
export interface Counted {
  readonly before: SourceRecord["counted"];
  readonly after: SourceRecord["counted"];
}

/** The sentence of a refreshed table and its largest changes. `notes` are said besides. */
export function changesSaid(
  title: string,
  found: Differences | undefined,
  counted: Counted,
  notes: readonly string[],
  lang: Lang,
): Pick<Extract<Refreshed, { status: "refreshed" }>, "sentence" | "changes"> {
  if (found === undefined) return { sentence: say(refreshWords.unknown, { title }, lang), changes: [] };
  const { changed, rowsAdded, rowsGone } = found;
  const parts = [
    ...(changed.length === 0
      ? []
      : [
          say(
            changed.length === 1 ? refreshWords.oneCell : refreshWords.cells,
            { n: countText(changed.length) },
            lang,
          ),
        ]),
    ...rowsSaid(rowsAdded, refreshWords.oneAdded, refreshWords.added, lang),
    ...rowsSaid(rowsGone, refreshWords.oneGone, refreshWords.gone, lang),
    ...countedSaid(counted, lang),
    ...notes,
  ];
  return {
    sentence:
      parts.length === 0
        ? say(refreshWords.unchanged, { title }, lang)
        : say(refreshWords.refreshed, { title, what: parts.join(lang === "zh" ? "；" : "; ") }, lang),
    changes: changed.slice(0, SHOWN_CHANGES).map((one) => changeSaid(one, lang)),
  };
}

type Words = typeof refreshWords;

function rowsSaid(
  names: readonly string[],
  one: Words["oneAdded" | "oneGone"],
  several: Words["added" | "gone"],
  lang: Lang,
): string[] {
  if (names.length === 0) return [];
  const shown = names.slice(0, SHOWN_NAMES).join(lang === "zh" ? "、" : ", ");
  const all = names.length > SHOWN_NAMES ? `${shown} …` : shown;
  return [say(names.length === 1 ? one : several, { n: countText(names.length), names: all }, lang)];
}

function countedSaid({ before, after }: Counted, lang: Lang): string[] {
  if (before === null || after === null || before.rows === after.rows) return [];
  const more = after.rows - before.rows;
  const facts = { rows: rowsText(Math.abs(more), lang), used: countText(after.used) };
  return [say(more > 0 ? refreshWords.more : refreshWords.fewer, facts, lang)];
}

/** "2024-05 · Retention: 41.2 % → 43.0 %" */
function changeSaid({ row, column, unit, before, after }: Difference, lang: Lang): string {
  const [from, to] = [before, after].map((value) => valueText(value, unit, lang));
  return capital(
    say(
      refreshWords.change,
      { row: row === "" ? "–" : row, column, before: from ?? "", after: to ?? "" },
      lang,
    ),
  );
}

function valueText(value: GridCell, unit: Unit, lang: Lang): string {
  if (value === undefined || value === "") return refreshWords.blank[lang];
  if (typeof value === "string") return value;
  if (unit === "rate") return rateText(value, lang);
  if (unit === "probability") return value.toFixed(4);
  const digits = unit === "count" ? 0 : 2;
  const [whole = "", rest = ""] = Math.abs(value)
    .toFixed(Math.floor(value) === value ? 0 : digits || 2)
    .split(".");
  return `${value < 0 ? "−" : ""}${countText(Number(whole))}${rest === "" ? "" : `.${rest}`}`;
}
