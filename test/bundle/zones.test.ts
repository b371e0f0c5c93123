import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

interface Seen {
  readonly offset: number;
  readonly examples: readonly { readonly source: unknown; readonly dist: unknown }[];
  readonly cohorts: Readonly<Record<string, unknown[][]>>;
}

const root = join(__dirname, "..", "..");

/** Everything the child computes, on a machine whose own clock stands in `zone`. */
async function seenFrom(zone: string): Promise<Seen> {
  const child = ["--import", "tsx", join(root, "test/support/zone-child.ts")];
  const options = { cwd: root, env: { ...process.env, TZ: zone }, maxBuffer: 64 * 1024 * 1024 };
  return JSON.parse((await promisify(execFile)(process.execPath, child, options)).stdout) as Seen;
}

const machines = ["Asia/Shanghai", "America/Los_Angeles", "Pacific/Kiritimati"];
let utc: Seen;
const elsewhere = new Map<string, Seen>();

beforeAll(async () => {
  utc = await seenFrom("UTC");
  for (const zone of machines) elsewhere.set(zone, await seenFrom(zone));
}, 60_000);

test("the machines really stand in different zones", () => {
  const offsets = [utc, ...elsewhere.values()].map(({ offset }) => offset);
  expect(offsets).toEqual([0, -480, 480, -840]);
});

test.each(machines)("every example gives the same on a machine in %s, in the source and in dist", (zone) => {
  expect(utc.examples.length).toBeGreaterThan(0);
  expect(elsewhere.get(zone)?.examples).toEqual(utc.examples);
});

test("every example gives the same in the source and in dist, and is refused by both or by neither", () => {
  for (const { source, dist } of utc.examples) expect(dist).toEqual(source);
});

test.each(machines)(
  "cohorts of Date cells are the same on a machine in %s, in every spreadsheet zone",
  (zone) => {
    expect(elsewhere.get(zone)?.cohorts).toEqual(utc.cohorts);
  },
);

/** The day of an instant in a zone, said by a calendar that is none of ours. */
const dayIn = (zone: string, instant: string) =>
  new Intl.DateTimeFormat("en-CA", { timeZone: zone, dateStyle: "short" }).format(new Date(instant));

test.each([
  "UTC",
  "Asia/Shanghai",
  "America/Los_Angeles",
  "Pacific/Kiritimati",
  "Asia/Kolkata",
  "Europe/Berlin",
])("in a spreadsheet in %s the first cohort is the day it was there", (zone) => {
  expect(utc.cohorts[`${zone}, by day`]?.[1]?.[0]).toBe(dayIn(zone, "2023-12-31T09:59:59Z"));
  expect(utc.cohorts[`${zone}, by month`]?.[1]?.[0]).toBe(dayIn(zone, "2023-12-31T09:59:59Z").slice(0, 7));
});

test("zones tell the cohorts of one log apart, so their agreement elsewhere means something", () => {
  const tables = Object.entries(utc.cohorts).filter(([name]) => name.endsWith("by day"));
  expect(new Set(tables.map(([, table]) => JSON.stringify(table))).size).toBeGreaterThan(3);
});
