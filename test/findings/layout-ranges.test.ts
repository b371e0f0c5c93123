import { detect } from "../../src/findings/layout/detect";
import { assignRoles } from "../../src/findings/layout/roles";
import { blockFrom } from "../support/findings";
import { ranges } from "../support/ranges/all";
import type { Range } from "../support/ranges/range";

/** Ranges that are known to be read wrongly; they stay in the set and in the share. */
const knownWrong: readonly string[] = [
  "a questionnaire of four questions by e-mail address",
  "who referred whom",
  "hotel stays: nights are events, not contracts",
];

function read({ cells }: Range) {
  const detection = detect(blockFrom(cells));
  const { layout, confidence, frame } = detection;
  return { layout, confidence, frame, roles: layout === undefined ? {} : assignRoles(detection, layout) };
}

const isRight = (range: Range): boolean => {
  const { layout, roles } = read(range);
  const names = [...new Set([...Object.keys(roles), ...Object.keys(range.roles)])] as (keyof typeof roles)[];
  return layout === range.layout && names.every((name) => roles[name] === range.roles[name]);
};

test.each(
  ranges.filter(({ name }) => !knownWrong.includes(name)).map((range) => [range.name, range] as const),
)("%s is read rightly, layout and columns", (_, range) => {
  const { layout, roles } = read(range);
  expect({ layout, roles }).toEqual({ layout: range.layout, roles: range.roles });
});

test("ranges listed as read wrongly still are", () => {
  for (const name of knownWrong) {
    const range = ranges.find((one) => one.name === name);
    expect([name, range === undefined || isRight(range)]).toEqual([name, false]);
  }
});

test("the set has sixty ranges or more, a third of them hostile, each layout and none of them several times", () => {
  expect(ranges.length).toBeGreaterThanOrEqual(60);
  expect(new Set(ranges.map(({ name }) => name)).size).toBe(ranges.length);
  expect(ranges.filter((range) => range.hostile).length * 3).toBeGreaterThanOrEqual(ranges.length);
  for (const layout of ["periods", "log", "subscriptions", "rosters", "matrix", "movements", undefined])
    expect(ranges.filter((range) => range.layout === layout).length).toBeGreaterThanOrEqual(6);
});

test("at least 95 % of the ranges are read rightly, layout and columns both", () => {
  const share = (list: readonly Range[]): number => list.filter(isRight).length / list.length;
  const hostile = ranges.filter((range) => range.hostile);
  const percent = (part: number): string => `${(part * 100).toFixed(1)} %`;
  process.stdout.write(
    `Layouts read rightly: ${percent(share(ranges))} of ${ranges.length} ranges, ${percent(share(hostile))} of the ${hostile.length} hostile ones\n`,
  );
  expect(share(ranges)).toBeGreaterThanOrEqual(0.95);
  expect(share(hostile)).toBeGreaterThanOrEqual(0.9);
});

test("headings that tell give more confidence than cells alone, and nothing is certain", () => {
  for (const range of ranges) {
    const { layout, confidence, frame } = read(range);
    expect(confidence).toBeLessThan(1);
    if (layout === undefined) expect(confidence).toBe(0);
    else expect(confidence).toBeGreaterThanOrEqual(0.5);
    if (frame.header === undefined) expect(confidence).toBeLessThan(0.7);
  }
});

/** Data from the first row to the last (not included), counted from 0. */
test.each<[name: string, first: number, last: number]>([
  ["a title, a note of the export and a total", 4, 7],
  ["headings in two languages, one row each", 2, 5],
  ["a key and value preamble above the headings", 4, 8],
  ["a title, merged group headings and a total", 3, 6],
  ["subscriptions without headings below a title, running by word", 1, 4],
  ["long words, title and total", 3, 6],
  ["merged headings: customers over start, new, end", 2, 5],
  ["two languages and a unit row", 2, 4],
  ["new business, upgrades, downgrades, cancellations", 3, 5],
  ["merged headings over gains and losses", 2, 4],
  ["movements with totals of gains and losses", 1, 3],
  ["a school's pupils by year", 1, 4],
  ["rosters under a title, of unequal lengths, with a note", 3, 7],
  ["rosters under a year merged over months", 2, 5],
  ["rosters with a count under each", 1, 4],
  ["a year merged over months, the customer's heading over both rows", 2, 5],
  ["names, phones and regions beside the months", 2, 5],
  ["spend by half-finished year with notes", 1, 4],
  ["no headings at all", 0, 4],
])("of “%s” the data are rows %d to %d", (name, first, last) => {
  const range = ranges.find((one) => one.name === name) as Range;
  const { frame } = read(range);
  expect([frame.first, frame.last]).toEqual([first, last]);
});

test("months under a merged year are said with their year", () => {
  const { cells } = ranges.find(({ name }) => name.startsWith("a year merged over months")) as Range;
  const { headings, periods, sums } = detect(blockFrom(cells));
  expect(headings).toEqual(["Customer", "Nov 2023", "Dec 2023", "Jan 2024", "Feb 2024", "Mar 2024", "Total"]);
  expect(periods).toEqual([1, 2, 3, 4, 5]);
  expect(sums).toEqual([6]);
});
