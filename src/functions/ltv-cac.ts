import { finite } from "../metrics/rates/rates";
import { noAnswer } from "../sheet/answers";
import { elementwise } from "../sheet/elementwise";
import type { Compute, FunctionFacts } from "./define";
import { blankArgument } from "./value-arguments";
import * as parameters from "./value-parameters";

export const facts = {
  name: "LTV_CAC",
  group: "value",
  shape: "element-wise",
  summary: {
    en: "How many times a customer’s lifetime value covers what it cost to win them.",
    zh: "客户终身价值是获客成本的多少倍。",
  },
  question: {
    en: "Is a customer worth more than it costs to win one?",
    zh: "一位客户的价值是否高于获客成本？",
  },
  terms: {
    en: ["LTV:CAC", "LTV to CAC ratio", "CLV/CAC", "unit economics", "return on acquisition"],
    zh: ["LTV/CAC", "获客回报", "单位经济模型", "生命周期价值与获客成本比", "获客成本"],
  },
  params: [
    {
      name: "clv",
      type: "any",
      help: {
        en: "Lifetime value of a customer, from CLV or SBG_CLV; a cell or a range.",
        zh: "客户终身价值，可由 CLV 或 SBG_CLV 得到；单元格或区域。",
      },
    },
    parameters.cac,
  ],
  returns: {
    en: "A plain number: 3 says three times the cost. For ranges, one ratio a row.",
    zh: "普通数值：3 表示三倍于成本。输入区域时，每行返回一个比值。",
  },
  formula: "clv / cac",
  source: {
    en: "LTV:CAC ratio as subscription businesses use it (David Skok, SaaS Metrics 2.0)",
    zh: "订阅制企业通行的 LTV/CAC（David Skok，SaaS Metrics 2.0）",
  },
  notes: [
    {
      en: "3 is a rule of thumb for subscriptions, not a law. Use a value of margin, not of revenue, and the full cost of winning: wages and tools as well as advertising.",
      zh: "“3 倍”是订阅行业的经验值，并非定律。价值应按毛利而不是收入计算，成本应含工资与工具，而不只是广告费。",
    },
    {
      en: "A cost of 0 or less has no ratio: a single cell says so, inside a range the row stays blank. A negative value gives a negative ratio.",
      zh: "成本小于或等于 0 时没有结果：单个单元格会说明原因，区域中该行留空。价值为负时结果为负。",
    },
    {
      en: "The ratio says nothing of when the money comes back: CAC_PAYBACK does.",
      zh: "该比值不反映何时收回成本：请看 CAC_PAYBACK。",
    },
  ],
  elsewhere: [
    {
      en: "Every SaaS calculator divides the same two numbers; they differ in the value above the line: revenue or margin, discounted or not.",
      zh: "各种 SaaS 计算器都是同一个除法，差别在分子：收入还是毛利，是否折现。",
    },
  ],
  examples: [
    {
      args: [15000, 6000],
      result: 2.5,
      source: "MetricHQ, LTV:CAC ratio: a published worked example, 2.5",
    },
    {
      args: [
        [["CLV"], ["$900"], [1200], [500]],
        [["CAC"], ["$300"], ["1.5k"], [0]],
      ],
      result: [[""], [3], [0.8], [""]],
      source: "Arithmetic: 900 / 300 and 1,200 / 1,500; nothing spent in the last row",
    },
    {
      args: [15000, 0],
      throws: "nothing-spent",
      source: "Own case: nothing was spent",
    },
  ],
} as const satisfies FunctionFacts;

/** `=LTV_CAC(clv, cac)`, element-wise. */
export const compute: Compute = (args, host) =>
  elementwise(
    args,
    [
      { name: "clv", kind: "number" },
      { name: "cac", kind: "number" },
    ],
    host,
    ([clv, cac]) => {
      if (clv === undefined) return blankArgument("clv");
      if (cac === undefined) return blankArgument("cac");
      if (cac <= 0) return noAnswer("nothing-spent", { cac });
      return finite(clv / cac) ?? noAnswer("too-large");
    },
  );
