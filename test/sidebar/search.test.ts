import fc from "fast-check";
import { cardOf } from "../../src/functions/card";
import { indexOf, search } from "../../src/sidebar/functions/search";
import { isSlip, plainText, wordsOf } from "../../src/sidebar/functions/words-of";
import { functionsUnderTest } from "../support/functions";

const index = indexOf(functionsUnderTest.map(({ facts }) => cardOf(facts, null)));
const names = (query: string): readonly string[] => search(index, query).map(({ name }) => name);

test.each([
  ["retention rate", "RETENTION"],
  ["churn", "CHURN"],
  ["CHURN RATE", "CHURN"],
  ["how many customers did we keep", "RETENTION"],
  ["how sure", "RETENTION_CI"],
  ["confidence interval", "RETENTION_CI"],
  ["a/b test", "RETENTION_TEST"],
  ["AB test", "RETENTION_TEST"],
  ["how many customers do I need", "RETENTION_SAMPLE_SIZE"],
  ["cohort", "COHORT"],
  ["cohrot table", "COHORT"],
  ["D7", "DAY_RETENTION"],
  ["day 30 retention", "DAY_RETENTION"],
  ["DAU/MAU", "STICKINESS"],
  ["repeat purchase", "REPEAT_RATE"],
  ["NDR", "NRR"],
  ["net dollar retention", "NRR"],
  ["quick ratio", "QUICK_RATIO"],
  ["mrr movements", "MRR_MOVEMENTS"],
  ["kaplan meier", "SURVIVAL"],
  ["Kaplan–Meier", "SURVIVAL"],
  ["median lifetime", "SURVIVAL_MEDIAN"],
  ["log rank", "LOGRANK"],
  ["bg/nbd", "BGNBD_FIT"],
  ["gamma gamma", "GAMMA_GAMMA_FIT"],
  ["net promoter score", "NPS"],
  ["customer effort score", "CES"],
  ["annualise", "RATE_CONVERT"],
  ["simpson", "RETENTION_MIX"],
  ["compare two lists", "ROSTER_RETENTION"],
  ["rfm", "RFM"],
  ["ltv cac", "LTV_CAC"],
  ["contracts", "SUBSCRIPTIONS"],
  ["resurrected", "LIFECYCLE"],
  ["复购", "REPEAT_RATE"],
  ["回购率", "REPEAT_RATE"],
  ["留存率", "RETENTION"],
  ["流失率", "CHURN"],
  ["置信区间", "RETENTION_CI"],
  ["样本量", "RETENTION_SAMPLE_SIZE"],
  ["同期群", "COHORT"],
  ["次日留存", "DAY_RETENTION"],
  ["第 7 日 留存", "DAY_RETENTION"],
  ["净收入留存", "NRR"],
  ["净推荐值", "NPS"],
  ["满意度", "CSAT"],
  ["客户终身价值", "CLV"],
  ["黏性", "STICKINESS"],
  ["生存分析", "SURVIVAL"],
  ["ＮＰＳ", "NPS"],
])("“%s” finds %s first", (query, name) => {
  expect(names(query)[0]).toBe(name);
});

test.each([
  ["gross revenue retention", "GRR"],
  ["ltv", "CLV"],
  ["payback", "CAC_PAYBACK"],
  ["who should I win back", "RFM"],
  ["who should I win back", "CUSTOMER_FORECAST"],
  ["weighted average", "RETENTION_TABLE"],
  ["significance", "RETENTION_TEST"],
  ["survival curve", "SURVIVAL"],
  ["predict", "CUSTOMER_FORECAST"],
  ["挽回", "CUSTOMER_FORECAST"],
  ["回流", "LIFECYCLE"],
  ["获客成本", "CAC_PAYBACK"],
  ["回本", "CAC_PAYBACK"],
  ["预测", "CUSTOMER_FORECAST"],
  ["客单价", "CUSTOMER_SUMMARY"],
  ["did churn improve", "RETENTION_TEST"],
  ["留存率变好了吗", "RETENTION_TEST"],
  ["upsell", "NRR"],
  ["增购", "NRR"],
])("“%s” finds %s among the first three", (query, name) => {
  expect(names(query).slice(0, 3)).toContain(name);
});

test("every function is found first by its name, however it is written", () => {
  for (const { name } of functionsUnderTest)
    for (const query of [name, name.toLowerCase(), name.replace(/_/g, " "), ` ${name} `])
      expect([query, names(query)[0]]).toEqual([query, name]);
});

test("every function is found among the first three by its own question, in either language", () => {
  for (const { name, facts } of functionsUnderTest)
    for (const question of [facts.question.en, facts.question.zh])
      expect([question, names(question).slice(0, 3).includes(name)]).toEqual([question, true]);
});

test("every function is found by each of its search words", () => {
  for (const { name, facts } of functionsUnderTest)
    for (const term of [...facts.terms.en, ...facts.terms.zh])
      expect([term, names(term).includes(name)]).toEqual([term, true]);
});

test("an empty search shows all functions in their order", () => {
  expect(names("  ")).toEqual(index.entries.map(({ card }) => card.name));
});

test("what no function knows finds nothing", () => {
  expect(names("zzzzqqqq")).toEqual([]);
  expect(names("weather in Paris")).toEqual([]);
});

test("whatever is typed, the search answers, each function once at most", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (query) => {
      const found = names(query);
      expect(new Set(found).size).toBe(found.length);
    }),
  );
});

test("width, case, signs and spaces do not count", () => {
  expect(plainText("  Ｄａｙ－７ Retention! ")).toBe("day 7 retention");
  expect(wordsOf("Customers' returning")).toEqual(wordsOf("customer return"));
  expect(wordsOf("复购率")).toEqual(["复购", "购率"]);
});

test("one slip of the finger is forgiven in a word of four letters or more, in either direction", () => {
  const slips: readonly (readonly [string, string, boolean])[] = [
    ["cohort", "cohrot", true],
    ["cohort", "cohot", true],
    ["cohort", "cohorts", true],
    ["cohort", "cohart", true],
    ["cohort", "chart", false],
    ["nps", "npx", false],
    ["churn", "burnt", false],
  ];
  for (const [one, other, expected] of slips) {
    expect([one, other, isSlip(one, other)]).toEqual([one, other, expected]);
    expect(isSlip(other, one)).toBe(expected);
  }
});
