import { survivalQuantile } from "../analyses/lifetime/survival";
import { readTenures } from "../sheet/rows/tenures";
import { optionalNumber } from "../sheet/single-values";
import { InputError } from "../words/input-error";
import type { Compute, FunctionFacts } from "./define";
import * as parameters from "./survival-parameters";

export const facts = {
  name: "SURVIVAL_MEDIAN",
  group: "lifetime",
  shape: "scalar",
  summary: {
    en: "Median lifetime: the time by which half of the customers (or another share) are lost, from a survival curve.",
    zh: "中位生存时间：由生存曲线得出，一半（或其他比例）客户流失所用的时长。",
  },
  question: {
    en: "After how long is half of our customers gone?",
    zh: "多久之后会有一半客户流失？",
  },
  terms: {
    en: [
      "median lifetime",
      "median survival time",
      "half-life",
      "customer half-life",
      "time to churn",
      "quartile survival time",
      "Kaplan-Meier median",
      "percentile",
    ],
    zh: ["中位生存时间", "中位寿命", "半衰期", "客户半衰期", "中位流失时间", "四分位生存时间", "生存分析"],
  },
  params: [
    parameters.durations,
    parameters.churned,
    {
      name: "share",
      type: "number",
      optional: true,
      help: {
        en: "Share of customers lost, 0.5 if left out; 0.25 gives the time by which a quarter is lost.",
        zh: "已流失的比例，缺省为 0.5；0.25 表示四分之一客户流失所用的时长。",
      },
    },
  ],
  returns: {
    en: "A time in the unit of durations; always one of the durations.",
    zh: "一个时长，单位与 durations 相同，且总是其中之一。",
  },
  formula: { en: "the first t with S(t) ≤ 1 − share", zh: "使 S(t) ≤ 1 − share 的最小 t" },
  source: "Kaplan & Meier, JASA 53 (1958); Brookmeyer & Crowley, Biometrics 38 (1982)",
  notes: [
    {
      en: "Where fewer than that share were ever lost there is no answer yet, and the sentence says how far survival has fallen. A mean lifetime would need the part of the curve that is not seen; the median does not.",
      zh: "若流失比例从未达到该值，则尚无答案，提示会说明生存率降到了多少。平均寿命需要尚未看到的曲线部分，中位数不需要。",
    },
    {
      en: "Survival is compared with a tolerance of 1e-9, so that a curve that stands at exactly one half counts as having reached it.",
      zh: "比较时允许 1e-9 的误差，因此生存率恰为一半即视为达到。",
    },
    {
      en: "It is not the median of the durations: that one takes customers who are still here for lost.",
      zh: "它不是时长列的中位数：后者把仍在的客户也当作已流失。",
    },
  ],
  elsewhere: [
    {
      en: "R’s survfit prints the same median, except where survival stands at exactly one half over a span: R then gives the middle of the span, this function its start, as lifelines does.",
      zh: "R 的 survfit 给出相同的中位数；仅当生存率在一段时间内恰为一半时，R 取该段的中点，本函数取起点，与 lifelines 一致。",
    },
    {
      en: "lifelines: median_survival_time_, and percentile(p) for other shares, with p = 1 − share; it gives infinity where this function says that the share is not reached.",
      zh: "lifelines：median_survival_time_；其他比例用 percentile(p)，p = 1 − share。未达到时它返回无穷大，本函数则给出说明。",
    },
  ],
  examples: [
    {
      args: [
        [["Months"], [1], [2], [2], [3], [5]],
        [["Churned"], ["yes"], ["yes"], ["no"], ["yes"], ["no"]],
      ],
      result: 3,
      source: "Own case, countable by hand: survival is 0.8, 0.6, 0.3 after 1, 2, 3 months",
      note: { en: "Half are gone by month 3.", zh: "到第 3 个月已有一半流失。" },
    },
    {
      args: [[[1], [2], [2], [3], [5]], [[1], [1], [0], [1], [0]], 0.4],
      result: 2,
      source: "Own case: survival after 2 is 4/5 × 3/4, exactly 0.6",
    },
    {
      args: [
        [
          [6],
          [6],
          [6],
          [6],
          [7],
          [9],
          [10],
          [10],
          [11],
          [13],
          [16],
          [17],
          [19],
          [20],
          [22],
          [23],
          [25],
          [32],
          [32],
          [34],
          [35],
        ],
        [
          [1],
          [1],
          [1],
          [0],
          [1],
          [0],
          [1],
          [0],
          [0],
          [1],
          [1],
          [0],
          [0],
          [0],
          [1],
          [1],
          [0],
          [0],
          [0],
          [0],
          [0],
        ],
      ],
      result: 23,
      source: "Freireich et al., Blood 21 (1963), remission with 6-MP: the published median is 23 weeks",
    },
    {
      args: [[[1], [2], [2], [3], [5]], [[1], [1], [0], [1], [0]], 0.9],
      throws: "survival-above",
      source: "Own case: survival never falls below 0.3",
    },
  ],
} as const satisfies FunctionFacts;

/** `=SURVIVAL_MEDIAN(durations, churned, [share])`. */
export const compute: Compute = ([durations, churned, shareArg], host) => {
  const share = optionalNumber(shareArg, "share", host) ?? 0.5;
  if (!(share > 0 && share <= 1)) throw new InputError("share-lost", { share });
  return survivalQuantile(readTenures(durations, churned, host), share);
};
