/**
 * Started by test/bundle/zones.test.ts in a process whose own zone is set by TZ. Prints, as JSON, what every example gives in
 * the source and in dist/Code.js, and cohorts of one log of Date cells as seen in several spreadsheet zones.
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import type { Compute, FunctionFacts } from "../../src/functions/define";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const code = readFileSync(join(root, "dist/Code.js"), "utf8");
type Call = (...args: readonly unknown[]) => unknown;

const realms = new Map<string, Record<string, Call>>();

function dist(name: string, locale: string, timeZone: string): Call {
  const settings = `${locale} ${timeZone}`;
  const realm = realms.get(settings) ?? loaded(locale, timeZone);
  realms.set(settings, realm);
  const call = realm[name];
  if (call === undefined) throw new Error(`There is no ${name} in Code.js.`);
  return call;
}

function loaded(locale: string, timeZone: string): Record<string, Call> {
  const file = { getSpreadsheetLocale: () => locale, getSpreadsheetTimeZone: () => timeZone };
  const realm = createContext({ SpreadsheetApp: { getActiveSpreadsheet: () => file } }) as Record<
    string,
    Call
  >;
  runInContext(code, realm);
  return realm;
}

/** An answer, or the mark of a refusal: sentences are compared elsewhere. */
function outcome(run: () => unknown): unknown {
  try {
    return run();
  } catch {
    return { refused: true };
  }
}

const folder = join(root, "src/functions");
const modules = await Promise.all(
  readdirSync(folder)
    .filter((file) => file !== "index.ts")
    .map((file) => import(join(folder, file)) as Promise<{ facts?: FunctionFacts; compute?: Compute }>),
);

const examples = modules.flatMap(({ facts, compute }) =>
  (facts?.examples ?? []).map((example) => {
    const [locale, timeZone] = [example.host?.locale ?? "en_US", example.host?.timeZone ?? "UTC"];
    const host = { locale: () => locale, timeZone: () => timeZone };
    return {
      source: outcome(() => compute?.(example.args, host)),
      dist: outcome(() => dist(facts?.name ?? "", locale, timeZone)(...example.args)),
    };
  }),
);

/** Instants around midnights, month ends and clock changes of every zone that is tried; eight customers. */
const instants = [
  ...["2023-12-31T09:59:59Z", "2023-12-31T10:00:00Z", "2023-12-31T16:00:00Z", "2024-01-01T00:00:00Z"],
  ...["2024-01-31T23:59:59Z", "2024-02-01T08:00:00Z", "2024-02-29T15:59:59Z", "2024-02-29T16:00:00Z"],
  ...["2024-03-10T09:59:59Z", "2024-03-10T10:00:00Z", "2024-03-31T10:00:00Z", "2024-04-01T07:00:00Z"],
  ...["2024-04-30T16:00:00Z", "2024-05-31T18:29:59Z", "2024-05-31T18:30:00Z", "2024-06-30T12:00:00Z"],
];
const rows = instants.flatMap((instant, i) => [[`c${i % 8}`, new Date(instant)] as const]);
const zones = [
  "UTC",
  "Asia/Shanghai",
  "America/Los_Angeles",
  "Pacific/Kiritimati",
  "Asia/Kolkata",
  "Europe/Berlin",
];

const cohorts = zones.flatMap((zone) =>
  (["month", "day", "week"] as const).map((period) => [
    `${zone}, by ${period}`,
    outcome(() =>
      dist("COHORT", "en_US", zone)(
        rows.map(([id]) => [id]),
        rows.map(([, date]) => [date]),
        period,
        "output=count; incomplete=show",
      ),
    ),
  ]),
);

console.log(
  JSON.stringify({
    offset: new Date(2024, 0, 1).getTimezoneOffset(),
    examples,
    cohorts: Object.fromEntries(cohorts),
  }),
);
