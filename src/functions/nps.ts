import { netPromoterScore } from "../metrics/scores/survey";
import { readAnswers } from "../sheet/rows/survey-answers";
import type { Compute, FunctionFacts } from "./define";

export const facts = {
  name: "NPS",
  group: "value",
  shape: "scalar",
  summary: {
    en: "Net Promoter Score: promoters less detractors among the answers from 0 to 10.",
    zh: "净推荐值（NPS）：0 到 10 分的推荐意愿中，推荐者占比减去贬损者占比。",
  },
  question: {
    en: "How willing are our customers to recommend us?",
    zh: "客户有多愿意推荐我们？",
  },
  terms: {
    en: [
      "net promoter score",
      "promoters",
      "detractors",
      "passives",
      "likelihood to recommend",
      "LTR",
      "survey score",
      "recommendation score",
    ],
    zh: ["净推荐值", "净推荐分数", "推荐者", "贬损者", "中立者", "推荐意愿", "口碑", "满意度调查"],
  },
  params: [
    {
      name: "scores",
      type: "range",
      help: {
        en: "One answer a row, whole numbers from 0 to 10.",
        zh: "每行一个评分，0 到 10 的整数。",
      },
    },
  ],
  returns: {
    en: "A number from −100 to 100, not a percentage: 45 is an NPS of 45.",
    zh: "−100 到 100 之间的数，不是百分数：45 即 NPS 为 45。",
  },
  formula: {
    en: "100 × (answers of 9 or 10 − answers of 0 … 6) / answers",
    zh: "100 × (9 或 10 分的人数 − 0 到 6 分的人数) / 作答人数",
  },
  source: "Reichheld 2003, The One Number You Need to Grow (Harvard Business Review)",
  notes: [
    {
      en: "7 and 8 are passives: they count among the answers, on neither side.",
      zh: "7 分和 8 分为中立者：计入答卷总数，但不算推荐者也不算贬损者。",
    },
    {
      en: "Blank cells are people who did not answer, and are left out. A number outside 0 … 10 or between two whole numbers is an error that names its row: it was usually asked on another scale.",
      zh: "空单元格视为未作答，不计入。超出 0 到 10 或不是整数的值会报错并指出行号：通常是用了其他量表。",
    },
    {
      en: "With few answers the score jumps: with 100, an NPS of 45 is uncertain by about 15 points either way.",
      zh: "答卷少时分数波动很大：100 份答卷得到的 NPS 45，误差约为上下 15 分。",
    },
    {
      en: "It does not tell who answers: compare surveys that were asked in the same way at the same moment.",
      zh: "它看不出是谁在回答：请只比较询问方式与时机相同的调查。",
    },
  ],
  elsewhere: [
    {
      en: "Delighted, Qualtrics, SurveyMonkey, Typeform and Zendesk: the same score; most round it to a whole number.",
      zh: "Delighted、Qualtrics、SurveyMonkey、Typeform、Zendesk：同一分数，多数取整显示。",
    },
    {
      en: 'In formulas: =100*(COUNTIF(A2:A,">=9")-COUNTIF(A2:A,"<=6"))/COUNT(A2:A), which lets 11 and −1 pass.',
      zh: '用公式：=100*(COUNTIF(A2:A,">=9")-COUNTIF(A2:A,"<=6"))/COUNT(A2:A)，但它不会拦下 11 与 −1。',
    },
  ],
  examples: [
    {
      args: [[["Score"], [10], [9], [""], [8], ["7"], [6], [0]]],
      result: 0,
      source: "Own case: two promoters, two passives, two detractors",
    },
    {
      args: [[[10, 10, 9, 9, 8, 7, 7, 3]]],
      result: 37.5,
      source: "Own case: four promoters and one detractor of eight",
      note: { en: "A row works as well as a column.", zh: "横向区域同样可用。" },
    },
    {
      args: [[[10], [11]]],
      throws: "not-an-answer",
      source: "Own case: an answer off the scale",
    },
    {
      args: [[[""], [""]]],
      throws: "empty-range",
      source: "Own case: nobody answered",
    },
  ],
} as const satisfies FunctionFacts;

/** `=NPS(scores)`. */
export const compute: Compute = ([scores], host) =>
  netPromoterScore(readAnswers(scores, "scores", { least: 0, most: 10, wholeOnly: true }, host));
