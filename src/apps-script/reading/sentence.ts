import { type Day, isoText } from "../../calendar/days";
import { type Grain, periods } from "../../calendar/periods";
import { periodColumns } from "../../findings/period-labels/columns";
import { RUNNING } from "../../plan/contracts";
import type { ContractData, EventData, MovementData, PeriodData } from "../../reports/data/data";
import { contractsText, countText, customersText, periodsText, rowsText, say } from "../../reports/say";
import { type Facts, fill, type Lang } from "../../words/text";
import { layoutWords, readingWords } from "../../words/wizard";
import { roleLabel } from "./role-label";
import { dataRows, type Understanding } from "./understanding";

/** The one sentence that says how the range was read, for the user to disagree with. */
export function sentenceOf(read: Understanding, lang: Lang): string {
  const { layout, data, missing } = read;
  if (layout === undefined) return readingWords.unclear[lang];
  if (missing.length > 0) {
    const roles = missing.map((name) => roleLabel(name, layout)[lang]).join(", ");
    const what = fill(readingWords.other, { layout: layoutWords[layout] }, lang);
    return `${what}${lang === "zh" ? "" : " "}${say(readingWords.choose, { roles }, lang)}`;
  }
  switch (data?.kind) {
    case "events":
      return data.layout === "log" ? logSentence(read, data, lang) : listsSentence(read, data, lang);
    case "contracts":
      return contractsSentence(data, lang);
    case "periods":
      return summarySentence(data, lang);
    case "movements":
      return movementsSentence(data, lang);
    default:
      return fill(readingWords.other, { layout: layoutWords[layout] }, lang);
  }
}

function logSentence(read: Understanding, { log }: EventData, lang: Lang): string {
  if (log.length === 0) return readingWords.logEmpty[lang];
  return say(
    readingWords.log,
    {
      rows: rowsText(dataRows(read), lang),
      customers: customersText(log.customers, lang),
      first: isoText(log.firstDay),
      last: isoText(log.lastDay),
    },
    lang,
  );
}

/** Rosters and matrices: how many periods and who is in them. */
function listsSentence(read: Understanding, data: EventData, lang: Lang): string {
  const { layout, log } = data;
  const words = layout === "matrix" ? readingWords.matrix : readingWords.rosters;
  if (log.length === 0) return fill(readingWords.empty, { layout: layoutWords[layout] }, lang);
  const { count, first, last } = periodsOf(read, data);
  const facts: Facts = {
    periods: periodsText(count, lang),
    customers: customersText(log.customers, lang),
    first,
    last,
  };
  return say(words, facts, lang);
}

/** How many periods lists were read for, the first and the last, as the tables will call them. */
function periodsOf(
  { block, detection, roles, host, today }: Understanding,
  { log, names, grain }: EventData,
): { readonly count: number; readonly first: string; readonly last: string } {
  const wide = roles.firstPeriod !== undefined;
  const [first, last] = firstAndLast(log.day);
  const label = (day: Day): string => names?.[day] ?? labelOf(day, grain);
  const columns = wide ? periodColumns(block, detection, roles, host, today).run.days : [];
  const known = wide ? columns.filter((day) => day !== undefined) : [...new Set(log.day)];
  return { count: new Set(known).size, first: label(first), last: label(last) };
}

function firstAndLast(days: Int32Array): readonly [Day, Day] {
  let [first, last] = [days[0] ?? 0, days[0] ?? 0];
  for (const day of days) {
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return [first, last];
}

/** Weeks are called by the day they begin on, whichever weekday that is. */
function labelOf(day: Day, grain: Grain): string {
  if (grain === "week" || grain === "day") return isoText(day);
  const calendar = periods({ grain, weekstart: "mon", fiscal: 1 });
  return calendar.label(calendar.index(day));
}

function contractsSentence({ contracts }: ContractData, lang: Lang): string {
  if (contracts.length === 0) return fill(readingWords.empty, { layout: layoutWords.subscriptions }, lang);
  let running = 0;
  for (const end of contracts.end) if (end === RUNNING) running++;
  return say(
    readingWords.subscriptions,
    {
      contracts: contractsText(contracts.length, lang),
      customers: customersText(contracts.customers, lang),
      first: isoText(contracts.firstDay),
      last: isoText(contracts.lastDay),
      running: countText(running),
    },
    lang,
  );
}

const summarySentence = ({ periods: { counted } }: PeriodData, lang: Lang): string =>
  overPeriods(
    counted.map(({ period }) => period),
    readingWords.periods,
    readingWords.periodsUnnamed,
    lang,
  );

const movementsSentence = ({ movements }: MovementData, lang: Lang): string =>
  overPeriods(
    movements.map(({ period }) => period),
    readingWords.movements,
    readingWords.movementsUnnamed,
    lang,
  );

function overPeriods(
  named: readonly string[],
  words: typeof readingWords.periods | typeof readingWords.movements,
  unnamed: typeof readingWords.periodsUnnamed | typeof readingWords.movementsUnnamed,
  lang: Lang,
): string {
  const [first, last] = [named[0] ?? "", named[named.length - 1] ?? ""];
  const said = periodsText(named.length, lang);
  return first === "" || last === ""
    ? say(unnamed, { periods: said }, lang)
    : say(words, { periods: said, first, last }, lang);
}

/** What is left of part 1 when it is folded: "Purchase log · 6,919 rows · A1:C6920". */
export function foldedOf(read: Understanding, lang: Lang): string {
  const { layout } = read;
  const name =
    layout === undefined ? "?" : layout === "log" ? readingWords.logShort[lang] : layoutWords[layout][lang];
  return [name, rowsText(dataRows(read), lang), read.block.a1].join(" · ");
}
