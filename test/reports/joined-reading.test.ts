import { changeInContracts } from "../../src/reports/change/contracts";
import { joinedEvents } from "../../src/reports/joined/events";
import { contractData } from "../support/asked-data";
import { questionAsk } from "../support/asking";
import { eventsFrom } from "../support/findings";
import { day } from "../support/logs";

/** Six customers, two a month; the last two joined in the month the data end in. */
const log = eventsFrom(
  [
    ["Customer", "Date"],
    ["ann", "2024-01-05"],
    ["ben", "2024-01-06"],
    ["ann", "2024-02-07"],
    ["cat", "2024-02-08"],
    ["dan", "2024-02-09"],
    ["ann", "2024-03-01"],
    ["cat", "2024-03-02"],
    ["eve", "2024-03-03"],
    ["fay", "2024-03-31"],
  ],
  {},
);

const reading = (form: Parameters<typeof questionAsk>[0], lang: "en" | "zh" = "en") =>
  joinedEvents(log, { ...questionAsk({ fadeUnder: 1, ...form }), lang }).reading;

test("with brackets, too, only cohorts whose period 1 is over are said to have been counted", () => {
  expect(reading({ brackets: "1,2-3" })[0]).toBe(
    "Of 4 customers who joined 2024-01 to 2024-02, 50.0 % came back in month 1 (95 %: 15.0–85.0 %).",
  );
});

test("a later period is said as activity is counted: in it, by then, in each, or from then on", () => {
  expect(reading({})[1]).toContain("In month 2 it is 50.0 % of 2");
  expect(reading({ activity: "on_or_after" })[1]).toContain("In month 2 or later it is 50.0 % of 2");
  expect(reading({ activity: "on_or_before" })[1]).toContain("In any of months 1 to 2 it is 50.0 % of 2");
  expect(reading({ activity: "every" })[1]).toContain("In each of months 1 to 2 it is 50.0 % of 2");
  expect(reading({ activity: "every" }, "zh")[1]).toContain("第 1 至 2 月每期都");
});

test("a single customer and a single month are said in the singular", () => {
  const one = eventsFrom(
    [
      ["Customer", "Date"],
      ["ann", "2024-01-05"],
      ["ann", "2024-02-29"],
    ],
    {},
  );
  expect(joinedEvents(one, questionAsk({})).reading[0]).toMatch(
    /^Of 1 customer who joined 2024-01, 100\.0 %/,
  );
  const contracts = contractData([
    ["ann", day("2024-01-05"), undefined, 1],
    ["ben", day("2024-02-05"), day("2024-04-01"), 1],
    ["cat", day("2024-03-05"), undefined, 1],
  ]);
  const { subtitle } = changeInContracts(contracts, questionAsk({ changeDate: "2024-02-01" })).report;
  expect(subtitle).toContain("still had a contract 1 month after their first start");
});
