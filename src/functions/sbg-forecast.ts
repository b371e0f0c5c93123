import { sbgForecastTable, sbgOutputs } from "../analyses/lifetime/sbg";
import { languageOf } from "../sheet/options/options";
import { readSurvivors } from "../sheet/rows/survivors";
import { oneChoice } from "../sheet/single-values";
import { oneWhole } from "../sheet/whole";
import { spill } from "../table/spill";
import type { Compute, FunctionFacts } from "./define";
import * as parameters from "./survival-parameters";

export const facts = {
  name: "SBG_FORECAST",
  group: "lifetime",
  shape: "table",
  summary: {
    en: "Carries the survival curve of a cohort of subscribers into the future, by the shifted-beta-geometric model fitted to its first periods.",
    zh: "用 sBG 模型拟合一批订阅客户的前几期，并把留存曲线推算到未来。",
  },
  question: {
    en: "How many of these customers will still be here in two years?",
    zh: "两年后这批客户还剩多少？",
  },
  terms: {
    en: [
      "sBG forecast",
      "project retention",
      "retention forecast",
      "churn forecast",
      "extrapolate retention curve",
      "survival forecast",
      "shifted beta geometric",
      "renewal forecast",
      "Fader Hardie",
    ],
    zh: ["留存预测", "流失预测", "留存曲线外推", "续费预测", "sBG模型", "未来留存人数", "订阅预测"],
  },
  params: [
    parameters.survivors,
    {
      name: "periods",
      type: "number",
      help: {
        en: "The last period shown, counted from the start of the cohort; 24 gives periods 0 … 24.",
        zh: "显示到第几期，从该批客户开始时算起；24 表示第 0 至 24 期。",
      },
    },
    {
      name: "output",
      type: "text",
      optional: true,
      help: {
        en: '"survival" (default), "count" or "retention" (from one period to the next).',
        zh: '"survival"（默认，累计留存率）、"count"（人数）或 "retention"（相邻两期留存率）。',
      },
    },
  ],
  returns: {
    en: "A header row and a row a period: Period, and Survival, Count or Retention. Retention of period 0 is blank.",
    zh: "表头行，之后每期一行：期间，以及生存率、留存客户数或留存率。第 0 期的留存率留空。",
  },
  formula:
    "survival: S(t) = B(α, β + t) / B(α, β); count: n(0) S(t); retention: r(t) = S(t) / S(t − 1) = (β + t − 1) / (α + β + t − 1)",
  source: "Fader & Hardie, How to project customer retention, Journal of Interactive Marketing 21 (2007)",
  notes: [
    {
      en: "All periods are the model’s, also those that were observed: set them beside the counts to see how well it fits. Counts are expected values, seldom whole.",
      zh: "所有期间（包括已观察的）都是模型值，可与实际人数对照以判断拟合好坏。人数为期望值，通常不是整数。",
    },
    {
      en: "Retention rises from period to period, since those likely to leave go first. An exponential or straight line drawn through the first periods forecasts far too few customers for that reason.",
      zh: "留存率逐期上升，因为易流失的客户先离开。正因如此，用指数或直线外推前几期会严重低估未来人数。",
    },
    {
      en: "The forecast takes prices, product and competition to stay as they were. It says nothing of customers who come back.",
      zh: "预测假定价格、产品与竞争环境不变，也不考虑回流客户。",
    },
    {
      en: "Counts that cannot tell the model are refused as by SBG_FIT.",
      zh: "无法确定模型的数据会像 SBG_FIT 一样被拒绝。",
    },
  ],
  elsewhere: [
    {
      en: "The projection of Fader & Hardie’s Excel sheet. R’s foretell package calls it BG.",
      zh: "即 Fader 与 Hardie 的 Excel 表中的推算。R 的 foretell 包中称为 BG。",
    },
    {
      en: "Excel’s and Sheets’ FORECAST, TREND and GROWTH fit lines and exponentials, which fit the periods seen and miss those to come.",
      zh: "Excel 与 Sheets 的 FORECAST、TREND、GROWTH 拟合直线或指数，能贴合已有期间，却预测不准未来。",
    },
  ],
  examples: [
    {
      args: [[["Survivors"], [100], [80], [70], [65]], 5],
      result: [
        ["Period", "Survival"],
        [0, 1],
        [1, 0.7979040839770977],
        [2, 0.7063343367584276],
        [3, 0.6497329375243833],
        [4, 0.6097360128115725],
        [5, 0.5792645210039302],
      ],
      source: "Own case; fitted and projected with 30 digits from the beta functions (mpmath)",
    },
    {
      args: [[[1000, 500, 350, 280]], 3, "retention"],
      result: [
        ["Period", "Retention"],
        [0, ""],
        [1, 0.4993158215146866],
        [2, 0.7066092290362973],
        [3, 0.7925130399061849],
      ],
      source: "Own case; fitted with 30 digits (mpmath)",
      note: { en: "Retention rises although nobody changes.", zh: "每位客户并未改变，留存率却逐期上升。" },
    },
    {
      args: [[[1000, 500, 350, 280]], 1, "count"],
      result: [
        ["Period", "Count"],
        [0, 1000],
        [1, 499.3158215146866],
      ],
      source: "Own case: the survival above times 1000",
    },
    {
      args: [[[1000], [800]], 12],
      throws: "few-survivors",
      source: "Own case: one period seen",
    },
    {
      args: [[[100], [80], [70]], 2.5],
      throws: "not-whole-from",
      source: "Own case: half a period",
    },
  ],
} as const satisfies FunctionFacts;

/** What two columns leave room for in a sheet. */
const MOST_PERIODS = 4_000_000;

/** `=SBG_FORECAST(survivors, periods, [output])`. */
export const compute: Compute = ([survivors, periodsArg, outputArg], host) => {
  const counts = readSurvivors(survivors, host);
  const periods = oneWhole(periodsArg, "periods", 0, MOST_PERIODS, host);
  const output = oneChoice(outputArg, "output", sbgOutputs, host) ?? "survival";
  return spill(sbgForecastTable(counts, periods, output), {
    lang: languageOf(host.locale()),
    header: true,
  });
};
