import { globals } from "../../src/apps-script/globals";
import { distFile, heldPrograms, loadCode } from "../support/bundle";
import { functionsUnderTest } from "../support/functions";

/** The names people type: a contract, so written out here and not derived. */
const publicNames = [
  "RETENTION CHURN RETENTION_CHECK RETENTION_TABLE RATE_CONVERT ROSTER_RETENTION LIFECYCLE",
  "RETENTION_CI RETENTION_TEST RETENTION_SAMPLE_SIZE",
  "COHORT COHORT_RETURN COHORT_VALUE COHORT_AVERAGE RETENTION_CURVE DAY_RETENTION REPEAT_RATE STICKINESS",
  "NRR GRR REVENUE_CHURN QUICK_RATIO MRR_MOVEMENTS REVENUE_TABLE SUBSCRIPTIONS",
  "SURVIVAL SURVIVAL_MEDIAN LOGRANK SBG_FIT SBG_FORECAST SBG_CLV CUSTOMER_LIFETIME CLV",
  "CUSTOMER_SUMMARY BGNBD_FIT GAMMA_GAMMA_FIT CUSTOMER_FORECAST",
  "LTV_CAC CAC_PAYBACK RETENTION_UPLIFT RETENTION_MIX RFM NPS CSAT CES",
].flatMap((family) => family.split(" "));

const bareNames = new Set(Object.getOwnPropertyNames(globalThis));
const added = (realm: object) => Object.getOwnPropertyNames(realm).filter((name) => !bareNames.has(name));

test("Code.js adds the functions people type, the triggers and doors, and the bundle itself; nothing else", () => {
  const expected = ["Stayrate", ...publicNames, ...globals.map(({ name }) => name)];
  expect(added(loadCode()).sort()).toEqual([...expected].sort());
});

test("every file in src/functions/ is one of the names people type, and every name has its file", () => {
  expect(functionsUnderTest.map(({ name }) => name).sort()).toEqual([...publicNames].sort());
});

test("every name that people type, every trigger, menu handler and door has its program in Code.js", () => {
  const programs = heldPrograms();
  for (const name of [...publicNames, ...globals.map((one) => one.name)])
    expect(programs.get(name)).toBeDefined();
});

test("no public name ends in an underscore, looks like a cell or is a built-in function of Sheets", () => {
  const builtIns = [
    "RATE",
    "FORECAST",
    "MEDIAN",
    "TREND",
    "GROWTH",
    "CONVERT",
    "QUERY",
    "FILTER",
    "UNIQUE",
    "CONFIDENCE",
    "SUBTOTAL",
  ];
  for (const name of publicNames) {
    expect(name).not.toMatch(/_$|^[A-Z]{1,3}\d+$|^R\d*C\d*$/);
    expect(builtIns).not.toContain(name);
  }
});

test("what only docs, tests and the sidebar need does not ride in Code.js", () => {
  const code = [distFile("Code.js"), ...heldPrograms().values()].join("\n");
  for (const { facts } of functionsUnderTest) {
    const words = [facts.returns, ...facts.notes].flatMap(({ en, zh }) => [en, zh]);
    for (const text of [...words, ...facts.examples.map(({ source }) => source)]) {
      if (text.length > 12) expect(code).not.toContain(text);
    }
  }
});

test("the help of each function is in Code.js once: in its declaration", () => {
  const code = distFile("Code.js");
  for (const { facts } of functionsUnderTest) expect(code.split(facts.summary.en)).toHaveLength(2);
});
