import { customerForecastTable } from "../analyses/lifetime/customer-forecast";
import { languageOf } from "../sheet/options/options";
import { oneNumber } from "../sheet/single-values";
import { spill } from "../table/spill";
import type { Compute, FunctionFacts } from "./define";
import * as parameters from "./parameters";
import { purchaseArguments, purchaseLog } from "./purchase-arguments";
import * as purchases from "./purchase-parameters";

export const facts = {
  name: "CUSTOMER_FORECAST",
  group: "lifetime",
  shape: "table",
  summary: {
    en: "A forecast for each customer from a log of purchases: the chance that they are still customers, the purchases to expect, and what these will bring.",
    zh: "由购买明细预测每位客户：仍然活跃的概率、预期购买次数，以及预期带来的金额。",
  },
  question: {
    en: "Which customers are still with me, how often will each buy again, and what will it bring?",
    zh: "哪些客户仍然活跃？每位客户还会购买几次，能带来多少收入？",
  },
  terms: {
    en: [
      "P(alive)",
      "probability alive",
      "predicted purchases",
      "conditional expected transactions",
      "customer lifetime value per customer",
      "CLV prediction",
      "LTV forecast",
      "churn prediction",
      "at-risk customers",
      "BG/NBD",
      "Gamma-Gamma",
      "expected number of orders",
      "predictive CLV",
      "win back",
    ],
    zh: [
      "客户预测",
      "存活概率",
      "仍活跃概率",
      "流失预测",
      "流失预警",
      "挽回",
      "预期购买次数",
      "预测 CLV",
      "客户终身价值预测",
      "复购预测",
    ],
  },
  params: [
    parameters.customers,
    parameters.dates,
    {
      name: "horizon",
      type: "number",
      help: {
        en: "How far ahead, in units of time: 13 with weeks is a quarter.",
        zh: "预测多远，以 unit 为单位：按周计 13 即一个季度。",
      },
    },
    purchases.amounts,
    purchases.unit,
    purchases.asof,
  ],
  returns: {
    en: "A header row and a row a customer, in order of first appearance: Customer, Frequency, Recency, Age (as CUSTOMER_SUMMARY), P(alive), Expected purchases (in horizon), Expected value of one, Expected value (the two multiplied). Without amounts the last two are blank.",
    zh: "表头行，之后每位客户一行，按首次出现的顺序：客户、重复购买天数、首末购买间隔、观察时长（同 CUSTOMER_SUMMARY）、仍活跃概率、预期购买次数（horizon 内）、预期单次金额、预期总金额（前两者之积）。省略 amounts 时后两列为空。",
  },
  formula: {
    en: "P(alive) = 1 / (1 + a/(b+x−1) · ((α+T)/(α+t_x))^(r+x)), 1 for x = 0; Expected purchases = P(alive) · (a+b+x−1)/(a−1) · [1 − ((α+T)/(α+T+t))^(r+x) · ₂F₁(r+x, b+x; a+b+x−1; t/(α+T+t))]; Expected value of one = p (v + xz) / (px + q − 1)",
    zh: "仍活跃概率 = 1 / (1 + a/(b+x−1) · ((α+T)/(α+t_x))^(r+x))，x = 0 时为 1; 预期购买次数 = 仍活跃概率 · (a+b+x−1)/(a−1) · [1 − ((α+T)/(α+T+t))^(r+x) · ₂F₁(r+x, b+x; a+b+x−1; t/(α+T+t))]; 预期单次金额 = p (v + xz) / (px + q − 1)",
  },
  source:
    "Fader, Hardie & Lee 2005, eq. 10; Fader, Hardie & Lee 2008, Computing P(alive) using the BG/NBD model; Fader & Hardie 2013, The Gamma-Gamma model of monetary value, eq. 5",
  notes: [
    {
      en: "The models are fitted on the very data given, with all customers: see BGNBD_FIT and GAMMA_GAMMA_FIT. A fit that does not settle is an error that says why; no numbers are given then.",
      zh: "两个模型都用所给数据（全部客户）拟合：见 BGNBD_FIT 与 GAMMA_GAMMA_FIT。拟合不收敛时报错并说明原因，不返回任何数字。",
    },
    {
      en: "P(alive) is 1 for customers who bought once: in this model nobody leaves before a repeat purchase. Their expected purchases show how little can be known of them.",
      zh: "只购买一次的客户仍活跃概率为 1：该模型假定在重复购买之前不会流失。他们的信息有限，请看预期购买次数。",
    },
    {
      en: "The same silence is more alarming from a customer who bought often: P(alive) falls faster the higher Frequency is.",
      zh: "同样长时间没有购买，过去买得越勤的客户越值得警惕：重复购买天数越多，仍活跃概率下降越快。",
    },
    {
      en: "Expected purchases are days with purchases, in the time from asof to asof + horizon. Expected value is not discounted and holds no margin: multiply by the margin for a customer value. To test the model, forecast from an earlier asof and compare with what came.",
      zh: "预期购买次数指从截止日起 horizon 内有购买的天数。预期总金额未折现，也未扣成本：乘以毛利率可得客户价值。要检验模型，可将 asof 提前，再与实际结果比较。",
    },
    {
      en: "With amounts, the mean of each customer’s repeat days has to be above 0. Expected value of one is blank where the model gives no finite mean (q ≤ 1 without repeat purchases).",
      zh: "使用金额时，每位客户重复购买日的平均金额必须大于 0。模型没有有限均值时（q ≤ 1 且没有重复购买），预期单次金额为空。",
    },
  ],
  elsewhere: [
    {
      en: "lifetimes (Python): conditional_probability_alive, conditional_expected_number_of_purchases_up_to_time and conditional_expected_average_profit give the same numbers from the same parameters. Its customer_lifetime_value discounts month by month; here is no discount.",
      zh: "lifetimes（Python）：参数相同时，conditional_probability_alive、conditional_expected_number_of_purchases_up_to_time、conditional_expected_average_profit 给出相同数值。其 customer_lifetime_value 按月折现，此处不折现。",
    },
    {
      en: "BTYD (R): bgnbd.PAlive, bgnbd.ConditionalExpectedTransactions and spend.expected.value. PyMC-Marketing: expected_purchases and expected_probability_alive.",
      zh: "BTYD（R）：bgnbd.PAlive、bgnbd.ConditionalExpectedTransactions、spend.expected.value。PyMC-Marketing：expected_purchases 与 expected_probability_alive。",
    },
    {
      en: "Klaviyo and other shop tools show “predicted CLV” and “churn risk” of the same kind by models of their own; their numbers differ.",
      zh: "Klaviyo 等店铺工具显示的“预测 CLV”“流失风险”属同类指标，但模型各不相同，数值会有差异。",
    },
  ],
  examples: [
    {
      args: [
        [
          ["Cleo"],
          ["Dan"],
          ["Ann"],
          ["Dan"],
          ["Eve"],
          ["Ben"],
          ["Eve"],
          ["Finn"],
          ["Finn"],
          ["Finn"],
          ["Finn"],
          ["Finn"],
          ["Ann"],
        ],
        [
          ["2024-01-04"],
          ["2024-01-05"],
          ["2024-01-08"],
          ["2024-01-10"],
          ["2024-01-12"],
          ["2024-01-16"],
          ["2024-01-23"],
          ["2024-01-30"],
          ["2024-02-02"],
          ["2024-02-17"],
          ["2024-03-01"],
          ["2024-03-04"],
          ["2024-03-15"],
        ],
        13,
        [[48], [36], [25], [53], [14], [42], [11], [28], [16], [19], [21], [15], [21]],
        "week",
        "2024-06-30",
      ],
      result: [
        [
          "Customer",
          "Frequency",
          "Recency",
          "Age",
          "P(alive)",
          "Expected purchases",
          "Expected value of one",
          "Expected value",
        ],
        ["Cleo", 0, 0, 25.428571428571427, 1, 0.15080437013393225, 24.54878404938358, 3.7020639161212134],
        [
          "Dan",
          1,
          0.7142857142857143,
          25.285714285714285,
          0.012375430030170873,
          0.006570330334837598,
          39.261341404863806,
          0.2579599824187921,
        ],
        [
          "Ann",
          1,
          9.571428571428571,
          24.857142857142858,
          0.13317621111756792,
          0.07162747740820828,
          22.713653735115304,
          1.6269217197698371,
        ],
        [
          "Eve",
          1,
          1.5714285714285714,
          24.285714285714285,
          0.022432670129787703,
          0.012278706287756352,
          17.542501338318896,
          0.21539922148579044,
        ],
        ["Ben", 0, 0, 23.714285714285715, 1, 0.15944492256927195, 24.54878404938358, 3.914178971923743],
        [
          "Finn",
          4,
          4.857142857142857,
          21.714285714285715,
          0.0056229613604455286,
          0.00992112068268309,
          19.036783355802196,
          0.18886622508300635,
        ],
      ],
      source: "Own data; fits and expectations with mpmath in 40 digits from the formulas above",
      note: {
        en: "Finn bought five times in five weeks and then nothing for four months: almost certainly gone. So few customers only show the layout; a real forecast needs a hundred or more.",
        zh: "Finn 五周内购买五次，之后四个月没有购买：几乎可以肯定已流失。客户这么少只为展示版式，真实预测需要上百位客户。",
      },
    },
    {
      args: [[["Ann"], ["Ben"], ["Cleo"]], [["2024-01-01"], ["2024-01-08"], ["2024-01-22"]], 13],
      throws: "nobody-bought-again",
      source: "Own case: one purchase each",
    },
    {
      args: [[["Ann"], ["Ann"]], [["2024-01-01"], ["2024-01-08"]], -1],
      throws: "negative-horizon",
      source: "Own case: a forecast back in time",
    },
  ],
} as const satisfies FunctionFacts;

/** `=CUSTOMER_FORECAST(customers, dates, horizon, [amounts], [unit], [asof])`. */
export const compute: Compute = ([customers, dates, horizonArg, ...rest], host) => {
  const { amounts, plan } = purchaseArguments(rest, host);
  const horizon = oneNumber(horizonArg, "horizon", host);
  const log = purchaseLog(customers, dates, amounts, host);
  const table = customerForecastTable(log, { ...plan, horizon });
  return spill(table, { lang: languageOf(host.locale()), header: true });
};
