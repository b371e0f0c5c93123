import { DAY_MS, type Day, dayOf, EPOCH_DAY, weekday } from "./days";

const HOUR_MS = 3_600_000;
/** The mean year of the calendar. */
const YEAR_MS = 365.2425 * DAY_MS;

/** A time in which the offset, in milliseconds east of UTC, is the same. */
export interface Stretch {
  readonly begin: number;
  readonly end: number;
  readonly offset: number;
}

/**
 * The year with which the rules below stop, at its beginning in UTC: what is past does not change, what is to come is a
 * parliament's. CONTRIBUTING.md says how it is moved on.
 */
export const KNOWN_UNTIL = 2026;

/** Month, day, hour, and the hours ahead of standard time from then on. */
type Change = readonly [number, number, number, number];

/**
 * How clocks move within a year: on the Sunday on or after a month's day, so many hours after its midnight in standard time.
 * None moves within a week of New Year. Source: the tz database's files northamerica, europe, australasia and asia.
 */
const MOVES: Readonly<Record<string, readonly Change[]>> = {
  US: [
    [3, 8, 2, 1],
    [11, 1, 1, 0],
  ],
  // In hours of UTC: all of Europe moves at one instant.
  EU: [
    [3, 25, 1, 1],
    [10, 25, 1, 0],
  ],
  AU: [
    [4, 1, 2, 0],
    [10, 1, 2, 1],
  ],
  NZ: [
    [4, 1, 2, 0],
    [9, 24, 2, 1],
  ],
  // Summer begins on the Friday before, at two.
  IL: [
    [3, 25, -46, 1],
    [10, 25, 1, 0],
  ],
  none: [],
};

/**
 * Zones by area. What stands before a city holds for all after it: how clocks move, the first year of which (and of all until
 * KNOWN_UNTIL) that is so without exception, and the hours of standard time ahead of UTC. No first year is before 2000: few
 * sheets reach so far back, and Intl knows.
 */
const AREAS = [
  "Africa none 2000 0 Abidjan Accra 1 Algiers Lagos 2 Harare Johannesburg 3 Addis_Ababa Kampala Nairobi",
  "America none 2000 -7 Phoenix -6 Costa_Rica El_Salvador Regina -5 Bogota Guayaquil Jamaica Lima Panama -4 La_Paz Puerto_Rico 2007 -6 Guatemala 2010 -3 Argentina/Buenos_Aires Buenos_Aires 2016 Montevideo 2017 -4 Caracas 2020 -3 Sao_Paulo 2023 -6 Mexico_City Monterrey US 2007 -9 Anchorage -8 Los_Angeles Vancouver -7 Boise Denver Edmonton -6 Chicago Winnipeg -5 Detroit Indianapolis New_York Toronto -4 Halifax 2012 -3.5 St_Johns",
  "Asia none 2000 3 Kuwait Qatar Riyadh 4 Dubai 5 Tashkent 5.5 Calcutta Kolkata 5.75 Kathmandu Katmandu 7 Bangkok Ho_Chi_Minh Jakarta Saigon 8 Hong_Kong Kuala_Lumpur Macau Manila Shanghai Singapore Taipei 9 Seoul Tokyo 2007 5.5 Colombo 2010 5 Karachi 6 Dhaka IL 2013 2 Jerusalem",
  "Australia none 2000 10 Brisbane 2010 8 Perth AU 2008 9.5 Adelaide 10 Hobart Melbourne Sydney",
  "Europe none 2012 3 Minsk 2015 Moscow 2017 Istanbul EU 2000 0 Dublin Lisbon London 1 Amsterdam Belgrade Berlin Bratislava Brussels Budapest Copenhagen Ljubljana Luxembourg Madrid Malta Oslo Paris Prague Rome Stockholm Vienna Warsaw Zagreb Zurich 2 Athens Bucharest Helsinki Kiev Kyiv Sofia 2003 Riga Tallinn Vilnius",
  "Pacific none 2000 -10 Honolulu NZ 2008 12 Auckland",
];

interface KnownZone {
  readonly name: string;
  /** Of MOVES. */
  readonly moves: string;
  readonly since: number;
  /** Hours of standard time ahead of UTC. */
  readonly hours: number;
}

/** All zones that are known by heart. */
export const knownZones = (): readonly KnownZone[] => AREAS.flatMap((text) => zonesOf(text));

/** The zones of an area; where one is looked for, that one alone. */
function zonesOf(text: string, name?: string): KnownZone[] {
  const [area, ...words] = text.split(" ");
  const found: KnownZone[] = [];
  let [moves, since, hours] = ["", 0, 0];
  for (const word of words) {
    // NaN for words, which are neither years nor hours.
    const value = Number(word);
    if (word in MOVES) moves = word;
    else if (value >= 2000) since = value;
    else if (value < 2000) hours = value;
    else if (name === undefined || name === `${area}/${word}`)
      found.push({ name: `${area}/${word}`, moves, since, hours });
  }
  return found;
}

/**
 * The stretches of a zone that is known by heart, within the years in which it is: undefined for instants of other years,
 * and for another zone. To make an Intl.DateTimeFormat, and so to ask Intl, costs more than a table of 10,000 rows.
 */
export function knownStretches(timeZone: string): ((ms: number) => Stretch | undefined) | undefined {
  const text = AREAS.find((one) => timeZone.startsWith(`${one.slice(0, one.indexOf(" "))}/`));
  const [zone] = text === undefined ? [] : zonesOf(text, timeZone);
  return zone && stretchesBy(zone);
}

/** Each year's stretches are worked out when it is first asked about: most sheets span few. */
function stretchesBy({ moves, since, hours }: KnownZone): (ms: number) => Stretch | undefined {
  const standard = hours * HOUR_MS;
  const changes = MOVES[moves] ?? [];
  const first = instantOf(dayOf(since, 1, 1));
  const until = instantOf(dayOf(KNOWN_UNTIL, 1, 1));
  if (changes.length === 0) {
    const always = { begin: first, end: until, offset: standard };
    return (ms) => (ms >= first && ms < until ? always : undefined);
  }
  const atNewYear = standard + (changes[1]?.[3] ?? 0) * HOUR_MS;

  /** The instants of a year's changes; of a year before what is known, or after it, where that begins or ends. */
  const instants = (year: number): readonly number[] => {
    if (year < since) return [first];
    if (year >= KNOWN_UNTIL) return [until];
    return changes.map(([month, day, hour]) => {
      const from = dayOf(year, month, day);
      return instantOf(from + 7 - weekday(from)) + hour * HOUR_MS - (moves === "EU" ? 0 : standard);
    });
  };

  /** From the last change of the year before to the first one of the year after. */
  const stretchesOf = (year: number): readonly Stretch[] => {
    const ends = [...instants(year), instants(year + 1)[0] as number];
    const before = instants(year - 1);
    let begin = before[before.length - 1] as number;
    return ends.map((end, i) => {
      const ahead = changes[i - 1]?.[3];
      const offset = ahead === undefined ? atNewYear : standard + ahead * HOUR_MS;
      const stretch = { begin, end, offset };
      begin = end;
      return stretch;
    });
  };

  const byYear: (readonly Stretch[])[] = [];
  return (ms) => {
    if (!(ms >= first && ms < until)) return undefined;
    // A mean year begins less than two days from a real one, and clocks do not move in those days.
    const year = Math.floor((ms - first) / YEAR_MS);
    byYear[year] ??= stretchesOf(since + year);
    const stretches = byYear[year];
    let i = 0;
    while (ms >= (stretches[i] as Stretch).end) i++;
    return stretches[i];
  };
}

/** Midnight of a day in UTC, in milliseconds since 1970. */
const instantOf = (day: Day): number => (day - EPOCH_DAY) * DAY_MS;
