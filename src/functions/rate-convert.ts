import { compounded, lengthInDays } from "../metrics/rates/rates";
import { noAnswer } from "../sheet/answers";
import { plainText } from "../sheet/cells";
import { elementwise } from "../sheet/elementwise";
import type { Host } from "../sheet/host";
import { numberFrom } from "../sheet/numbers/numbers";
import { lookUp } from "../sheet/options/look-up";
import { nearestText } from "../sheet/options/nearest";
import type { CellProblem } from "../sheet/problems";
import type { Compute, FunctionFacts } from "./define";

export const facts = {
  name: "RATE_CONVERT",
  group: "rates",
  shape: "element-wise",
  summary: {
    en: "A retention rate of one period compounded to another length: monthly to yearly, yearly to weekly.",
    zh: "把一种周期的留存率按复合方式换算到另一种长度：月到年、年到周等。",
  },
  question: { en: "What does a monthly rate come to over a year?", zh: "每月的留存率，折合成一年是多少？" },
  terms: {
    en: [
      "annualise",
      "annualised retention",
      "annualized churn",
      "monthly to yearly",
      "compound",
      "convert rate",
      "effective rate",
    ],
    zh: ["年化", "年化留存率", "月换算年", "年换算月", "复合换算", "折算"],
  },
  params: [
    {
      name: "rate",
      type: "any",
      help: {
        en: "A retention rate, as a fraction or a percentage; a cell or a range. For churn, give 1 − churn.",
        zh: "留存率，小数或百分数；单元格或区域。换算流失率时请填 1 − 流失率。",
      },
    },
    {
      name: "from",
      type: "any",
      help: {
        en: 'Its period: "day", "week", "month", "quarter", "year" or a number of days.',
        zh: '原周期："day"、"week"、"month"、"quarter"、"year" 或天数。',
      },
    },
    {
      name: "to",
      type: "any",
      help: {
        en: "The period wanted, named in the same way.",
        zh: "目标周期，写法同上。",
      },
    },
  ],
  returns: {
    en: "The retention rate over the other period, a fraction.",
    zh: "目标周期的留存率（小数）。",
  },
  formula: "rate^(to / from)",
  source: {
    en: "Compound rates; a year is 365.25 days, 12 months or 4 quarters, a week 7 days",
    zh: "复合比率；一年为 365.25 天、12 个月或 4 个季度，一周为 7 天",
  },
  notes: [
    {
      en: "It assumes the same rate in every part of the period. Where early customers leave faster, a measured yearly rate is higher than the compounded one.",
      zh: "换算假定各时段的留存率相同。若新客户流失更快，实测的年留存率会高于换算值。",
    },
    {
      en: 'For churn: =1-RATE_CONVERT(1-0.25, "year", "month") turns 25 % a year into 2.37 % a month.',
      zh: '换算流失率：=1-RATE_CONVERT(1-0.25, "year", "month") 将年流失率 25% 换算为月流失率 2.37%。',
    },
    {
      en: "12 months = 4 quarters = 1 year exactly; a month is 30.4375 days.",
      zh: "12 个月 = 4 个季度 = 1 年（精确）；一个月为 30.4375 天。",
    },
  ],
  elsewhere: [
    {
      en: "Excel and Sheets: =0.97^12. RRI(12, 1, 0.75) finds the monthly change behind a yearly 75 %, −0.0237, which is monthly churn with a minus.",
      zh: "Excel 与 Google 表格：=0.97^12。RRI(12, 1, 0.75) 求出年留存 75% 对应的每月变化 −0.0237，即带负号的月流失率。",
    },
    {
      en: "EFFECT and NOMINAL convert interest, where a nominal rate is divided by the number of periods; retention has no nominal rate.",
      zh: "EFFECT 与 NOMINAL 用于换算利率，其名义利率按期数均分；留存率没有名义利率。",
    },
    {
      en: "Dashboards that show monthly churn times 12 as yearly churn give a larger number, which can pass 100 %.",
      zh: "有些看板把月流失率乘以 12 当作年流失率，数值偏大，甚至超过 100%。",
    },
  ],
  examples: [
    {
      args: [0.97, "month", "year"],
      result: 0.6938423609954377,
      source: "Arithmetic: twelve months of 97 %",
      note: {
        en: "3 % lost each month are 30.6 % lost in a year.",
        zh: "每月流失 3%，一年流失 30.6%。",
      },
    },
    {
      args: [0.75, "year", "month"],
      result: 0.97631157577739325,
      source: "Arithmetic: 1 − 0.25 to the power of 1/12",
    },
    {
      args: [[["Rate"], ["90%"], [""], [0.8]], "week", 30],
      result: [[""], [0.6366437340309545], [""], [0.3843008745828693]],
      source: "Arithmetic: 30 days are 30/7 weeks",
    },
    {
      args: [0.9, "month", "yaer"],
      throws: "not-a-length",
      source: "Own case: a misspelt length",
    },
  ],
} as const satisfies FunctionFacts;

/** `=RATE_CONVERT(rate, from, to)`, element-wise. */
export const compute: Compute = (args, host) => {
  const read = (cell: unknown) => daysFrom(cell, host);
  return elementwise(
    args,
    [
      { name: "rate", kind: "number" },
      { name: "from", kind: "any", read },
      { name: "to", kind: "any", read },
    ],
    host,
    ([rate, from, to]) => {
      if (rate === undefined) return noAnswer("blank-argument", { argument: "rate" });
      if (from === undefined) return noAnswer("blank-argument", { argument: "from" });
      if (to === undefined) return noAnswer("blank-argument", { argument: "to" });
      if (rate < 0) return noAnswer("negative-rate", { rate });
      return compounded(rate, from, to) ?? noAnswer("too-large");
    },
  );
};

/** The days of a period that is named or given as a number of days. */
function daysFrom(cell: unknown, host: Host): number | undefined | CellProblem {
  const word = typeof cell === "string" ? plainText(cell).toLowerCase() : "";
  const days = lookUp(lengthInDays, word) ?? numberFrom(cell, host);
  if (days === undefined || (typeof days === "number" && days > 0)) return days;
  return { code: "not-a-length", cell, facts: { nearest: nearestText(word, Object.keys(lengthInDays)) } };
}
