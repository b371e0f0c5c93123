import { readFileSync } from "node:fs";
import vm from "node:vm";
import type { Column } from "../data/cells";
import type { Family } from "../data/columns";
import type { Counts, Way } from "./way";

type Call = (name: string, ...args: readonly unknown[]) => unknown;

/** Read once by each process that measures, before any clock runs: Apps Script need not read a disk. */
export const codeText = readFileSync("dist/Code.js", "utf8");

/** The script that is pushed, in a bare context, with the one service that custom functions ask. */
export function loadProduct(text: string, zone = process.env["TZ"] ?? "UTC"): Call {
  const sheet = { getSpreadsheetTimeZone: () => zone, getSpreadsheetLocale: () => "en_US" };
  const context = vm.createContext({ SpreadsheetApp: { getActiveSpreadsheet: () => sheet } });
  new vm.Script(text, { filename: "Code.js" }).runInContext(context);
  return (name, ...args) => (context[name] as (...given: readonly unknown[]) => unknown)(...args);
}

type Arguments = (...columns: readonly Column[]) => readonly unknown[];

const asked = (name: string, data: Family, args: Arguments): Way => ({
  data,
  opensEachTime: true,
  open: ({ zone }) => {
    const call = loadProduct(codeText, zone);
    return (...columns) => call(name, ...args(...columns));
  },
});

/** =COHORT(customers, dates, "month", …) with every cell that has a number, laid out as the other ways lay it out. */
const table = asked("COHORT", "orders", (customers, dates) => [
  customers,
  dates,
  "month",
  "output=count; incomplete=show; header=no",
]);
const cohort: Way = {
  ...table,
  open: async (job, columns) => {
    const answer = await table.open(job, columns);
    return (...given) =>
      (answer(...given) as unknown[][]).map((row) => row.slice(2).filter((cell) => cell !== "")) as Counts;
  },
};

const log: Arguments = (customers, dates) => [customers, dates];
const money: Arguments = (customers, dates, amounts) => [customers, dates, amounts];
const all: Arguments = (...columns) => columns;

/** Custom functions of dist/Code.js by name, each over its own columns. */
export const productWays: Readonly<Record<string, Way>> = {
  COHORT: cohort,
  COHORT_VALUE: asked("COHORT_VALUE", "orders", money),
  RETENTION_CURVE: asked("RETENTION_CURVE", "orders", log),
  LIFECYCLE: asked("LIFECYCLE", "orders", log),
  REVENUE_TABLE: asked("REVENUE_TABLE", "orders", money),
  DAY_RETENTION: asked("DAY_RETENTION", "orders", (customers, dates) => [customers, dates, 7]),
  REPEAT_RATE: asked("REPEAT_RATE", "orders", log),
  STICKINESS: asked("STICKINESS", "orders", log),
  RFM: asked("RFM", "orders", money),
  CUSTOMER_SUMMARY: asked("CUSTOMER_SUMMARY", "orders", money),
  CUSTOMER_FORECAST: asked("CUSTOMER_FORECAST", "orders", (customers, dates, amounts) => [
    customers,
    dates,
    12,
    amounts,
  ]),
  SUBSCRIPTIONS: asked("SUBSCRIPTIONS", "contracts", all),
  SURVIVAL: asked("SURVIVAL", "tenures", all),
  "BGNBD_FIT, a quarter": asked("BGNBD_FIT", "histories of a quarter", all),
  "BGNBD_FIT, years": asked("BGNBD_FIT", "histories of years", all),
};
