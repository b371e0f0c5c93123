/** Reads one messy log under the machine's zone and prints what was read: started once a zone by time-zones.test.ts. */
import { runInNewContext } from "node:vm";
import { parseOptions } from "../../../src/sheet/options/options";
import { readLog } from "../../../src/sheet/rows/log";

const zones = ["Asia/Shanghai", "America/New_York", "Pacific/Apia", "Asia/Kolkata", "Australia/Lord_Howe"];
const dates = [
  ["2024-03-01"],
  ["2024-03-01 23:59:59"],
  ["2024-03-09T23:30:00-05:00"],
  ["Mar 10, 2024 2:30 AM"],
  [45_352.999],
  [runInNewContext("new Date(Date.UTC(2024, 2, 10, 7))")],
  [new Date(Date.UTC(2011, 11, 30, 10))],
  [new Date(Date.UTC(1950, 0, 1))],
  ["2024-11-03T05:30:00Z"],
];
const readings = zones.map((zone) => {
  const host = { locale: () => "en_US", timeZone: () => zone };
  const options = parseOptions("COHORT", "week", [["asof", new Date(Date.UTC(2024, 2, 31, 20))]], host);
  const { log } = readLog({ customers: dates.map((_, i) => [i]), dates }, options, host);
  return { zone, asof: options.asof, days: [...log.day], seconds: [...(log.second ?? [])] };
});
process.stdout.write(JSON.stringify(readings));
