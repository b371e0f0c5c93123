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
 * How clocks move, the first year of which (and of all until KNOWN_UNTIL) that is so without exception, hours of standard
 * time ahead of UTC, and the zones. No zone's first year is before 2000: few sheets reach so far back, and Intl knows.
 */
export const ZONES: readonly string[] = [
  "US 2007 -4 America Halifax Moncton",
  "US 2007 -5 America New_York Toronto Detroit Indianapolis",
  "US 2007 -6 America Chicago Winnipeg",
  "US 2007 -7 America Denver Boise Edmonton",
  "US 2007 -8 America Los_Angeles Vancouver",
  "US 2007 -9 America Anchorage",
  "US 2012 -3.5 America St_Johns",
  "EU 2000 0 Europe London Dublin Lisbon",
  "EU 2000 1 Europe Amsterdam Belgrade Berlin Bratislava Brussels Budapest Copenhagen Ljubljana Luxembourg Madrid Malta Oslo Paris Prague Rome Stockholm Vienna Warsaw Zagreb Zurich",
  "EU 2000 2 Europe Athens Bucharest Helsinki Kiev Kyiv Sofia",
  "EU 2003 2 Europe Riga Tallinn Vilnius",
  "AU 2008 9.5 Australia Adelaide",
  "AU 2008 10 Australia Hobart Melbourne Sydney",
  "NZ 2008 12 Pacific Auckland",
  "IL 2013 2 Asia Jerusalem",
  "none 2000 0 Africa Abidjan Accra Dakar",
  "none 2000 1 Africa Algiers Lagos",
  "none 2000 2 Africa Harare Johannesburg",
  "none 2000 3 Africa Addis_Ababa Kampala Nairobi",
  "none 2000 -7 America Phoenix",
  "none 2000 -6 America Costa_Rica El_Salvador Regina",
  "none 2000 -5 America Bogota Guayaquil Jamaica Lima Panama",
  "none 2000 -4 America La_Paz Puerto_Rico",
  "none 2007 -6 America Guatemala",
  "none 2010 -3 America Argentina/Buenos_Aires Buenos_Aires",
  "none 2016 -3 America Montevideo",
  "none 2017 -4 America Caracas",
  "none 2020 -3 America Sao_Paulo",
  "none 2023 -6 America Mexico_City Monterrey",
  "none 2000 3 Asia Kuwait Qatar Riyadh",
  "none 2000 4 Asia Dubai",
  "none 2000 5 Asia Tashkent",
  "none 2000 5.5 Asia Calcutta Kolkata",
  "none 2000 5.75 Asia Kathmandu Katmandu",
  "none 2000 7 Asia Bangkok Ho_Chi_Minh Jakarta Saigon",
  "none 2000 8 Asia Hong_Kong Kuala_Lumpur Macau Manila Shanghai Singapore Taipei",
  "none 2000 9 Asia Seoul Tokyo",
  "none 2007 5.5 Asia Colombo",
  "none 2010 5 Asia Karachi",
  "none 2010 6 Asia Dhaka",
  "none 2000 10 Australia Brisbane",
  "none 2010 8 Australia Perth",
  "none 2012 3 Europe Minsk",
  "none 2015 3 Europe Moscow",
  "none 2017 3 Europe Istanbul",
  "none 2000 -10 Pacific Honolulu",
];

/**
 * The stretches of a zone that is known by heart, within the years in which it is: undefined for instants of other years,
 * and for another zone. To make an Intl.DateTimeFormat, and so to ask Intl, costs more than a table of 10,000 rows.
 */
export function knownStretches(timeZone: string): ((ms: number) => Stretch | undefined) | undefined {
  for (const line of ZONES) {
    const [moves = "", since, hours, area, ...cities] = line.split(" ");
    if (cities.some((city) => `${area}/${city}` === timeZone))
      return stretchesBy(moves, Number(since), Number(hours) * HOUR_MS);
  }
  return undefined;
}

function stretchesBy(moves: string, since: number, standard: number): (ms: number) => Stretch | undefined {
  const changes = MOVES[moves] ?? [];
  const first = instantOf(dayOf(since, 1, 1));
  const until = instantOf(dayOf(KNOWN_UNTIL, 1, 1));
  const stretches: Stretch[] = [];
  let begin = first;
  let offset = standard + (changes[1]?.[3] ?? 0) * HOUR_MS;
  for (let year = since; year < KNOWN_UNTIL; year++)
    for (const [month, day, hour, ahead] of changes) {
      const from = dayOf(year, month, day);
      const end = instantOf(from + 7 - weekday(from)) + hour * HOUR_MS - (moves === "EU" ? 0 : standard);
      stretches.push({ begin, end, offset });
      begin = end;
      offset = standard + ahead * HOUR_MS;
    }
  stretches.push({ begin, end: until, offset });
  return (ms) => {
    if (!(ms >= first && ms < until)) return undefined;
    // A mean year begins less than two days from a real one, and clocks do not move in those days.
    let i = Math.floor((ms - first) / YEAR_MS) * changes.length;
    while (ms >= (stretches[i] as Stretch).end) i++;
    return stretches[i];
  };
}

/** Midnight of a day in UTC, in milliseconds since 1970. */
const instantOf = (day: Day): number => (day - EPOCH_DAY) * DAY_MS;
