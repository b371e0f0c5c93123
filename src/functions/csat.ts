import { shareFrom } from "../metrics/scores/survey";
import { readAnswers } from "../sheet/rows/survey-answers";
import { optionalNumber } from "../sheet/single-values";
import { optionalWhole } from "../sheet/whole";
import { InputError } from "../words/input-error";
import type { Compute, FunctionFacts } from "./define";
import * as parameters from "./survey-parameters";

export const facts = {
  name: "CSAT",
  group: "value",
  shape: "scalar",
  summary: {
    en: "Customer satisfaction: the share of answers that are satisfied, 4 or 5 on a scale of 1 to 5.",
    zh: "客户满意度（CSAT）：满意评分的占比，即 1 到 5 分中给 4 或 5 分的比例。",
  },
  question: {
    en: "What share of our customers is satisfied?",
    zh: "有多大比例的客户感到满意？",
  },
  terms: {
    en: [
      "customer satisfaction score",
      "satisfaction rate",
      "top-2-box",
      "top box",
      "survey score",
      "star rating",
      "positive ratings",
    ],
    zh: ["客户满意度", "满意率", "满意度得分", "好评率", "前两项占比", "星级评分", "问卷评分"],
  },
  params: [
    parameters.scores,
    {
      name: "top",
      type: "number",
      optional: true,
      help: {
        en: "The lowest answer that counts as satisfied; 4 if left out.",
        zh: "算作满意的最低分，缺省为 4。",
      },
    },
    parameters.scaleOfFive,
  ],
  returns: { en: "A fraction: 0.8 is 80 %.", zh: "小数：0.8 即 80%。" },
  formula: { en: "answers of top or more / answers", zh: "评分不低于 top 的人数 / 作答人数" },
  source: {
    en: "Customer satisfaction score as a top-2-box share; 4 and 5 of 5 as survey tools define it",
    zh: "客户满意度即最高两项的占比；问卷工具通行口径为 5 分制中的 4 分与 5 分",
  },
  notes: [
    {
      en: "Blank cells are people who did not answer, and are left out. An answer outside 1 … scale is an error that names its row.",
      zh: "空单元格视为未作答，不计入。超出 1 到最高分的评分会报错并指出行号。",
    },
    {
      en: "With another scale say what counts as satisfied: CSAT(A2:A, 6, 7) is the share of 6 and 7 on a scale of 1 to 7.",
      zh: "使用其他量表时请说明满意的最低分：CSAT(A2:A, 6, 7) 是 7 分制中 6、7 分的占比。",
    },
    {
      en: "Half points count as they stand: 4.5 is satisfied, 3.5 is not.",
      zh: "半分按原值计算：4.5 算满意，3.5 不算。",
    },
    {
      en: "For the limits of the share, give the numbers of satisfied and of all answers to RETENTION_CI.",
      zh: "需要置信区间时，可将满意人数与作答人数填入 RETENTION_CI。",
    },
  ],
  elsewhere: [
    {
      en: "Qualtrics, SurveyMonkey, HubSpot and Zendesk show the same share, most as a percentage; Zendesk asks good or bad, a scale of two.",
      zh: "Qualtrics、SurveyMonkey、HubSpot、Zendesk 显示同样的占比，多为百分数；Zendesk 只问好或不好，即两级量表。",
    },
    {
      en: "Some shops call the mean of the stars CSAT: that is AVERAGE, and hides how many are unhappy.",
      zh: "有些店铺把平均星级称为 CSAT：那是 AVERAGE，看不出有多少人不满意。",
    },
  ],
  examples: [
    {
      args: [[["Rating"], [5], [4], [3], ["5"], [""], [1]]],
      result: 0.6,
      source: "Own case: three of five answers are 4 or 5",
    },
    {
      args: [[[7], [6], [5], [2]], 6, 7],
      result: 0.5,
      source: "Own case: the two highest of seven",
    },
    {
      args: [[[5], [6]]],
      throws: "not-an-answer",
      source: "Own case: an answer of 6 on a scale of 1 to 5",
    },
    {
      args: [[[2], [3]], 4, 3],
      throws: "top-outside-scale",
      source: "Own case: nobody could be satisfied",
    },
  ],
} as const satisfies FunctionFacts;

/** `=CSAT(scores, [top], [scale])`. */
export const compute: Compute = ([scores, topArg, scaleArg], host) => {
  const most = optionalWhole(scaleArg, "scale", 2, 1000, host) ?? 5;
  const top = optionalNumber(topArg, "top", host) ?? 4;
  if (top < 1 || top > most)
    throw new InputError("top-outside-scale", { top, scale: most, likely: Math.max(2, most - 1) });
  return shareFrom(readAnswers(scores, "scores", { least: 1, most, wholeOnly: false }, host), top);
};
