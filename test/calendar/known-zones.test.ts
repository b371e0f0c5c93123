import { KNOWN_UNTIL, knownStretches, knownZones, type Stretch } from "../../src/calendar/known-zones";
import { clockOf } from "../../src/calendar/zones";
import { byIntl, clockText, wallClockOf } from "./wall-clocks";

const DAY = 86_400_000;
const yearBegin = (year: number): number => Date.UTC(year, 0, 1);
const UNTIL = yearBegin(KNOWN_UNTIL);

/** Each zone that is known by heart, with the first year of which it is. */
const zones = knownZones().map(({ name, since }) => [name, since] as const);

/** The stretches of a zone one after the other, over all the years in which it is known. */
function stretchesOf(zone: string, since: number): readonly Stretch[] {
  const stretchAt = knownStretches(zone);
  const all: Stretch[] = [];
  for (let ms = yearBegin(since); ms < UNTIL; ) {
    const stretch = stretchAt?.(ms);
    if (stretch?.begin !== ms) throw new Error(`${zone}: no stretch begins at ${new Date(ms).toISOString()}`);
    all.push(stretch);
    ms = stretch.end;
  }
  return all;
}

/** How often Intl is asked for a zone while `run` runs. */
function formatsMade(run: () => void): number {
  const spy = jest.spyOn(Intl, "DateTimeFormat");
  try {
    run();
    return spy.mock.calls.length;
  } finally {
    spy.mockRestore();
  }
}

test("some hundred zones are known by heart, none of them twice", () => {
  expect(zones.length).toBeGreaterThan(80);
  expect(new Set(zones.map(([zone]) => zone)).size).toBe(zones.length);
});

test("years are known by heart only when they are over", () =>
  expect(KNOWN_UNTIL).toBeLessThanOrEqual(new Date().getUTCFullYear()));

test.each(zones)(
  "%s, known since %d, shows what Intl says: every few days, at each change and New Year",
  (zone, since) => {
    const instants: number[] = [];
    for (let ms = yearBegin(since); ms < UNTIL; ms += 6.3 * DAY) instants.push(ms - (ms % 1000));
    for (const { end } of stretchesOf(zone, since)) instants.push(end - 1000, end, end + 1000);
    for (let year = since; year <= KNOWN_UNTIL; year++)
      instants.push(yearBegin(year) - 1000, yearBegin(year));
    const clock = wallClockOf(zone);
    const wrong = instants
      .map((ms) => [clockText(clock(ms)), byIntl(zone, ms)])
      .filter(([own, theirs]) => own !== theirs);
    expect(wrong).toEqual([]);
  },
);

test("instants from last to first have the same stretches as from first to last", () => {
  for (const [zone, since] of zones) {
    const stretches = stretchesOf(zone, since);
    const stretchAt = knownStretches(zone);
    const backwards = stretches
      .flatMap(({ begin, end }) => [stretchAt?.(end - 1), stretchAt?.(begin)])
      .reverse();
    expect(backwards).toEqual(stretches.flatMap((stretch) => [stretch, stretch]).reverse());
  }
});

test("New York's years have a stretch of summer each", () => {
  const hours = stretchesOf("America/New_York", 2007).map(({ offset }) => offset / 3_600_000);
  expect(hours).toEqual([-5, ...Array.from({ length: KNOWN_UNTIL - 2007 }, () => [-4, -5]).flat()]);
});

test("Intl is not touched while all instants lie in known years, in any known zone", () => {
  const made = formatsMade(() => {
    for (const [zone, since] of zones) {
      const clock = wallClockOf(zone);
      for (let ms = yearBegin(since); ms < UNTIL; ms += 30 * DAY) clock(ms);
      clock(UNTIL - 1);
    }
  });
  expect(made).toBe(0);
});

test.each([
  ["the year after those known", UNTIL],
  ["the year before those known", yearBegin(2007) - 1],
])("Intl is asked once for %s", (_, ms) => {
  const made = formatsMade(() => {
    const clock = wallClockOf("America/New_York");
    for (const days of [0, 1, 2, 40]) clock(ms + Math.sign(ms - yearBegin(2010)) * days * DAY);
    clock(yearBegin(2020));
  });
  expect(made).toBe(1);
});

test("a zone that is not known by heart is asked of Intl at once", () =>
  expect(formatsMade(() => clockOf("Africa/Cairo"))).toBe(1));

test.each(["Asia/New_York", "New_York", "US/", "America/", "Asia/none", "Asia/2000"])(
  "%s is no zone, and is refused",
  (zone) =>
    expect(() => clockOf(zone)).toThrow(
      expect.objectContaining({ code: "unknown-time-zone", facts: { zone } }),
    ),
);
