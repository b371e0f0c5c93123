import { rateCheck } from "../analyses/rates/rate-check";
import { languageOf } from "../sheet/options/options";
import type { Compute, FunctionFacts } from "./define";
import * as parameters from "./parameters";
import { overPeriods } from "./period-arguments";

export const facts = {
  name: "RETENTION_CHECK",
  group: "rates",
  shape: "element-wise",
  summary: {
    en: "Says in a sentence what is doubtful about the counts behind a retention rate; blank when they don't contradict each other.",
    zh: "用一句话指出留存率所用的客户数有何可疑之处；没有矛盾时为空。",
  },
  question: { en: "Can these counts be right?", zh: "这几个数对得上吗？" },
  terms: {
    en: [
      "sanity check",
      "plausibility",
      "data quality",
      "validation",
      "retention above 100%",
      "why is retention over 100",
    ],
    zh: ["数据校验", "合理性检查", "留存率超过100%", "数据质量", "核对", "异常提示"],
  },
  params: [
    parameters.end,
    {
      name: "new",
      type: "any",
      help: { en: "Customers who joined in the period.", zh: "本期新增客户数。" },
    },
    parameters.start,
  ],
  returns: {
    en: "Blank, or one sentence for the first rule broken: which rule, the likely cause, what to do.",
    zh: "空白，或针对第一条不符规则的一句话：哪条规则、可能的原因、如何处理。",
  },
  formula: {
    en: "first of: start = 0; end < new; rate > 1 with no new; rate > 1; negative or fractional count; blank new; start < 30",
    zh: "依次检查：期初 = 0; 期末 < 新增; 留存率 > 1 且无新增; 留存率 > 1; 人数为负或非整数; 新增为空; 期初 < 30",
  },
  source: {
    en: "Rules of this project, in the order in which one mistake hides another",
    zh: "本项目的规则，按一个错误掩盖另一个错误的先后排列",
  },
  notes: [
    {
      en: "Three numbers can't show that some of the new customers left again: 107 at the start, 21 new and 117 at the end look sound, yet the rate is too low if three of the 21 are already gone. Count as new only those still there at the end.",
      zh: "仅凭三个数看不出新增客户是否又离开：期初 107、新增 21、期末 117 看似无误，但若 21 位新增中已有 3 位离开，留存率就偏低。新增只计期末仍在的客户。",
    },
    {
      en: "A sentence is a doubt, not a verdict: RETENTION still computes the rate from the counts as they stand.",
      zh: "提示只是疑点而非定论：RETENTION 仍按所填的数计算留存率。",
    },
    {
      en: "Sentences are in Chinese where the spreadsheet's locale is Chinese, else in English.",
      zh: "电子表格的区域设置为中文时提示用中文，否则用英文。",
    },
  ],
  elsewhere: [
    {
      en: "Data validation in Sheets and Excel tests a cell by a rule that you write; here the rules are given, and they are about how three counts go together.",
      zh: "表格自带的数据验证按您写的规则检查单元格；这里的规则是现成的，检查三个数之间是否矛盾。",
    },
    {
      en: "ChartMogul, Baremetrics and Stripe count from subscriptions, so that such contradictions do not arise there; they arise in counts that people copy together.",
      zh: "ChartMogul、Baremetrics、Stripe 由订阅记录直接计数，不会出现这类矛盾；人工汇总的数字才会。",
    },
  ],
  examples: [
    {
      args: [120, 21, 107],
      result: "",
      source: "Worked example of the field: 107 at the start, 120 at the end, 21 new",
    },
    {
      args: [1200, 0, 1000],
      result:
        "120 %: new customers were probably not taken out; 1200/1000 is growth, not retention. Enter the customers who joined in the period as new.",
      source: "Worked example of the field: growth mistaken for retention",
    },
    {
      args: [117, 21, 107],
      result: "",
      source: "Worked example of the field: three of the 21 new customers are already gone",
      note: {
        en: "Nothing in the three numbers gives it away: 96/107 is too low, the true rate is 99/107.",
        zh: "三个数本身看不出问题：96/107 偏低，真实留存率是 99/107。",
      },
    },
    {
      args: [
        [[5], [40]],
        [[10], [""]],
        [[50], [45]],
      ],
      result: [
        [
          "End (5) is less than new (10): some of the new customers probably left again, or end and new are swapped. Count as new only those still here at the end.",
        ],
        [
          "New is blank and was counted as 0: if anybody joined, the rate is too high. Enter the customers who joined, or 0.",
        ],
      ],
      source: "Own case: more new customers than customers; a blank new",
    },
    {
      args: [10, 0, 20],
      result:
        "期初只有 20 位客户（少于 30）：仅凭偶然，留存率就可能在 29.9% 到 70.1% 之间（95% 置信区间）。请结合区间解读，或合并多期。",
      host: { locale: "zh_CN" },
      source: "Own case: Wilson's limits of 10 of 20",
    },
    {
      args: ["many", 0, 20],
      throws: "not-a-number",
      source: "Own case: text where a count is due",
    },
  ],
} as const satisfies FunctionFacts;

/** `=RETENTION_CHECK(end, new, start)`, element-wise; blank where nothing is doubtful. */
export const compute: Compute = (args, host) => {
  const lang = languageOf(host.locale());
  return overPeriods(args, host, (counts) => rateCheck(counts)?.[lang] ?? "");
};
