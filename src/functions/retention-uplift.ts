import { upliftTable } from "../analyses/value/uplift";
import { type Customers, totalValue } from "../metrics/value/uplift";
import { type NoAnswer, noAnswerError } from "../sheet/answers";
import { languageOf } from "../sheet/options/options";
import { cellError } from "../sheet/problems";
import { oneNumber, optionalNumber } from "../sheet/single-values";
import { spill } from "../table/spill";
import { InputError } from "../words/input-error";
import type { Compute, FunctionFacts } from "./define";
import { mustBePayments, whyEndless, whyUnfit } from "./value-arguments";

export const facts = {
  name: "RETENTION_UPLIFT",
  group: "value",
  shape: "table",
  summary: {
    en: "What better retention is worth: the value of the customers before and after, the gain, and whether it pays for its cost.",
    zh: "留存率提升值多少钱：提升前后的客户价值、增加额，以及是否抵得上投入。",
  },
  question: {
    en: "What is it worth to keep a few per cent more of our customers?",
    zh: "多留住几个百分点的客户值多少钱？",
  },
  terms: {
    en: [
      "retention ROI",
      "value of retention",
      "business case for retention",
      "what if retention improves",
      "break-even retention",
      "5 % more retention",
    ],
    zh: ["留存提升收益", "留存投资回报", "提升留存的价值", "盈亏平衡", "留存 ROI", "留存率提升测算"],
  },
  params: [
    {
      name: "customers",
      type: "number",
      help: { en: "How many customers there are.", zh: "客户数。" },
    },
    {
      name: "margin",
      type: "number",
      help: {
        en: "What a customer brings in each period: revenue times gross margin.",
        zh: "客户每期带来的毛利：收入乘以毛利率。",
      },
    },
    {
      name: "retention",
      type: "number",
      help: {
        en: "Share of customers who stay from one period to the next, now.",
        zh: "目前从一期到下一期的留存率。",
      },
    },
    {
      name: "improvement",
      type: "number",
      help: {
        en: "By how much retention rises, in points: 0.05 or 5% takes 80 % to 85 %.",
        zh: "留存率提升幅度，按百分点：0.05 或 5% 表示由 80% 升至 85%。",
      },
    },
    {
      name: "discount",
      type: "number",
      optional: true,
      help: {
        en: "Discount rate of one period; 0 if left out.",
        zh: "每期折现率；缺省为 0。",
      },
    },
    {
      name: "periods",
      type: "number",
      optional: true,
      help: {
        en: "How many payments of each customer count; left out, all there will ever be.",
        zh: "每位客户计算多少次付款；省略则计算全部付款。",
      },
    },
    {
      name: "cost",
      type: "number",
      optional: true,
      help: {
        en: "What the improvement costs in all; adds Net gain, ROI and Break-even improvement.",
        zh: "实现提升的总成本；填写后增加净增加额、投资回报率和盈亏平衡提升幅度。",
      },
    },
  ],
  returns: {
    en: "A label and a value a row: Value now, Value after, Gain, Gain %; with cost also Net gain, ROI, Break-even improvement. Gain %, ROI and the improvement are fractions.",
    zh: "每行一个标签和数值：当前价值、提升后价值、增加额、增幅；填写 cost 时还有净增加额、投资回报率、盈亏平衡提升幅度。增幅、投资回报率与提升幅度均为小数。",
  },
  formula: {
    en: "Value now = customers × CLV(margin, retention, discount, periods); Value after = the same with retention + improvement; Gain = Value after − Value now; Gain % = Gain / Value now; Net gain = Gain − cost; ROI = Net gain / cost; Break-even improvement: its Gain = cost",
    zh: "当前价值 = customers × CLV(margin, retention, discount, periods); 提升后价值 = 把 retention 换成 retention + improvement; 增加额 = 提升后价值 − 当前价值; 增幅 = 增加额 / 当前价值; 净增加额 = 增加额 − cost; 投资回报率 = 净增加额 / cost; 盈亏平衡提升幅度：使增加额 = cost",
  },
  source: {
    en: "Customer lifetime value before and after (Gupta & Lehmann 2003); the return on marketing of Rust, Lemon & Zeithaml 2004",
    zh: "提升前后的客户终身价值（Gupta & Lehmann 2003）；营销投资回报见 Rust, Lemon & Zeithaml 2004",
  },
  notes: [
    {
      en: "improvement is in points, not per cent of the rate: 0.05 on 80 % is 85 %. A negative one shows what a loss of retention costs.",
      zh: "improvement 按百分点计，而不是留存率的百分比：80% 提升 0.05 即 85%。填负数可看留存下降的损失。",
    },
    {
      en: "Nobody can keep more than everybody: above 100 % the figures are computed as CLV computes them, as long as the value is finite, and make sense only for net revenue retention. An improvement of 5 would be 500 points.",
      zh: "不可能留住比全部更多的客户：超过 100% 时，只要价值有限就按 CLV 的公式计算，但只对净收入留存率有意义。improvement 填 5 表示 500 个百分点。",
    },
    {
      en: "The first payment is due now and the same before and after: with periods 1 there is no gain. Without periods and discount, values near 100 % retention grow without bounds; set periods to the years you believe in.",
      zh: "首次付款即在当下，提升前后相同：periods 为 1 时没有增加。不填 periods 与 discount 时，留存率接近 100% 会使价值无限增大；请把 periods 设为您有把握的时长。",
    },
    {
      en: "Break-even improvement is solved to the last digits. It is blank where even a retention of 100 % does not bring the cost back, or where margin or customers is 0. ROI is blank for a cost of 0, Gain % where nothing is worth anything now.",
      zh: "盈亏平衡提升幅度精确求解。即使留存率达到 100% 也收不回成本，或毛利、客户数为 0 时，该项为空。成本为 0 时投资回报率为空；当前价值不大于 0 时增幅为空。",
    },
    {
      en: "It values the customers there are now, not those still to be won.",
      zh: "只计算现有客户的价值，不含将来获取的客户。",
    },
  ],
  elsewhere: [
    {
      en: "“5 % more retention raises profit by 25 to 95 %” (Reichheld, Bain & Company) is such a calculation for one set of rates; yours decides how much it is.",
      zh: "“留存率提高 5%，利润提高 25% 到 95%”（Reichheld，贝恩公司）就是某组数据下的此类测算；实际多少取决于您自己的数据。",
    },
    {
      en: "Excel and Sheets: two CLV formulas and Goal Seek for the break-even give the same.",
      zh: "Excel 与 Google 表格：写两个 CLV 公式，再用单变量求解找盈亏平衡，结果相同。",
    },
  ],
  examples: [
    {
      args: [1000, 50, 0.8, 0.05],
      result: [
        ["Value now", 250000],
        ["Value after", 333333.3333333333],
        ["Gain", 83333.33333333331],
        ["Gain %", 0.33333333333333326],
      ],
      source: "Arithmetic: 1,000 × 50 / 0.2 and 1,000 × 50 / 0.15",
      note: {
        en: "Five points more retention make the customers worth a third more.",
        zh: "留存率提升 5 个百分点，客户价值增加三分之一。",
      },
    },
    {
      args: [1000, 50, 0.8, 0.05, "", "", 50000],
      result: [
        ["Value now", 250000],
        ["Value after", 333333.3333333333],
        ["Gain", 83333.33333333331],
        ["Gain %", 0.33333333333333326],
        ["Net gain", 33333.33333333331],
        ["ROI", 0.6666666666666663],
        ["Break-even improvement", 0.03333333333333333],
      ],
      source: "Arithmetic: 50,000 / (1 − 0.8 − x) = 300,000 gives x = 1/30",
    },
    {
      args: [100, 10, "50%", "10%", 0, 3, 400],
      result: [
        ["Value now", 1750],
        ["Value after", 1960],
        ["Gain", 210],
        ["Gain %", 0.12],
        ["Net gain", -190],
        ["ROI", -0.475],
        ["Break-even improvement", 0.18321595661992318],
      ],
      source: "Arithmetic: 1 + r + r² a unit; the break-even solves x² + 2x = 0.4, x = √1.4 − 1",
    },
    {
      args: [1000, 50, 0.8, 5],
      throws: "percent-as-number",
      source: "Own case: an improvement of 5 where 5 points were meant",
    },
  ],
} as const satisfies FunctionFacts;

/** `=RETENTION_UPLIFT(customers, margin, retention, improvement, [discount], [periods], [cost])`. */
export const compute: Compute = (args, host) => {
  const customers = oneNumber(args[0], "customers", host);
  const margin = oneNumber(args[1], "margin", host);
  const retention = oneNumber(args[2], "retention", host);
  const improvement = oneNumber(args[3], "improvement", host);
  const discount = optionalNumber(args[4], "discount", host) ?? 0;
  const periods = optionalNumber(args[5], "periods", host);
  const cost = optionalNumber(args[6], "cost", host);

  const unfit = whyUnfit({ customers, retention, discount, ...(cost === undefined ? {} : { cost }) });
  if (unfit !== undefined) throw noAnswerError(unfit);
  const notWhole = periods === undefined ? undefined : mustBePayments(periods);
  if (notWhole !== undefined) throw cellError(notWhole, "periods");

  const base = { customers, margin, retention: rateFrom("retention", retention), discount, periods };
  const better = { ...base, retention: rateFrom("retention + improvement", retention + improvement) };
  const table = upliftTable({ base, now: valueOrRefuse(base), after: valueOrRefuse(better), cost });
  return spill(table, { lang: languageOf(host.locale()), header: false });
};

/** As CLV takes it: above 1 too, where net revenue retention is meant; sums of decimal fractions that pass 1 by their last digit are 1. */
function rateFrom(argument: string, rate: number): number {
  if (rate < 0) throw new InputError("below-zero", { argument, value: rate });
  return Math.abs(rate - 1) < 1e-12 ? 1 : rate;
}

function valueOrRefuse(customers: Customers): number {
  const value = totalValue(customers);
  if (value !== undefined) return value;
  const why: NoAnswer = whyEndless(customers.retention, customers.discount, customers.periods);
  throw noAnswerError(why);
}
