import { meanAnswer } from "../metrics/scores/survey";
import { readAnswers } from "../sheet/rows/survey-answers";
import { optionalWhole } from "../sheet/whole";
import type { Compute, FunctionFacts } from "./define";
import * as parameters from "./survey-parameters";

export const facts = {
  name: "CES",
  group: "value",
  shape: "scalar",
  summary: {
    en: "Customer Effort Score: the mean answer to “the company made it easy for me”, on a scale of 1 to 7.",
    zh: "客户费力度（CES）：“该公司让我轻松解决了问题”的平均评分，量表为 1 到 7。",
  },
  question: {
    en: "How easy is it for customers to get things done with us?",
    zh: "客户办成一件事有多轻松？",
  },
  terms: {
    en: ["customer effort score", "ease of use", "effort", "survey score", "average rating", "CES 2.0"],
    zh: ["客户费力度", "客户费力指数", "费力程度", "易用性评分", "平均评分", "问卷评分"],
  },
  params: [parameters.scores, parameters.scaleOfSeven],
  returns: { en: "The mean answer, from 1 to scale.", zh: "平均评分，介于 1 与量表最高分之间。" },
  formula: { en: "sum of answers / answers", zh: "评分合计 / 作答人数" },
  source: {
    en: "Customer Effort Score 2.0 (CEB, now Gartner, 2013): mean agreement on a scale of 1 to 7",
    zh: "Customer Effort Score 2.0（CEB，现为 Gartner，2013）：1 到 7 分量表上的平均同意程度",
  },
  notes: [
    {
      en: "In the newer wording (“made it easy”) high is good. In the older one (“how much effort did you have to make”) high is bad, and the scale went to 5: give 5 as scale.",
      zh: "新版问法（“让我轻松……”）分数高为好；旧版问法（“您花了多大力气”）分数高为差，且为 5 分制：请将 scale 填为 5。",
    },
    {
      en: "Blank cells are people who did not answer, and are left out. An answer outside 1 … scale is an error that names its row.",
      zh: "空单元格视为未作答，不计入。超出 1 到最高分的评分会报错并指出行号。",
    },
    {
      en: "AVERAGE gives the same where all answers are numbers; it lets an 8 or a 0 pass, and skips numbers that are text.",
      zh: "所有评分均为数字时与 AVERAGE 相同；但 AVERAGE 不会拦下 8 或 0，还会跳过文本数字。",
    },
  ],
  elsewhere: [
    {
      en: "Qualtrics, HubSpot and Delighted: the same mean on a scale of 7 or 5; some report the share of 5, 6 and 7 instead, which is CSAT(scores, 5, 7).",
      zh: "Qualtrics、HubSpot、Delighted：同样的平均分，7 分制或 5 分制；有的改报 5、6、7 分的占比，即 CSAT(scores, 5, 7)。",
    },
  ],
  examples: [
    {
      args: [[["Ease"], [7], [6], ["5"], [""], [2]]],
      result: 5,
      source: "Own case: 20 points from four answers",
    },
    {
      args: [[[5], [4], [4]], 5],
      result: 4.333333333333333,
      source: "Own case: 13 points from three answers on a scale of 5",
    },
    {
      args: [[[7], [0]]],
      throws: "not-an-answer",
      source: "Own case: the scale begins at 1",
    },
  ],
} as const satisfies FunctionFacts;

/** `=CES(scores, [scale])`. */
export const compute: Compute = ([scores, scaleArg], host) => {
  const most = optionalWhole(scaleArg, "scale", 2, 1000, host) ?? 7;
  return meanAnswer(readAnswers(scores, "scores", { least: 1, most, wholeOnly: false }, host));
};
