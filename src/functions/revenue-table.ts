import { revenueTable } from "../analyses/money/revenue-table";
import type { RevenueOptions } from "../plan/revenue";
import type { Compute, FunctionFacts } from "./define";
import { amountTable } from "./log-table";
import * as parameters from "./parameters";

export const facts = {
  name: "REVENUE_TABLE",
  group: "money",
  shape: "table",
  summary: {
    en: "Revenue period by period: at the start, new, back, more, less and lost, with net and gross revenue retention.",
    zh: "逐期统计收入：期初、新增、回流、增购、减购、流失与期末收入，以及净收入留存率和总收入留存率。",
  },
  question: {
    en: "Month by month, how much of our customers’ money do we keep, and where does the rest come from and go?",
    zh: "每个月老客户的收入留住了多少？收入的增减来自哪里？",
  },
  terms: {
    en: [
      "NRR",
      "GRR",
      "net revenue retention",
      "net dollar retention",
      "NDR",
      "gross revenue retention",
      "MRR movements",
      "MRR waterfall",
      "revenue bridge",
      "expansion",
      "contraction",
      "upsell",
      "downgrade",
      "quick ratio",
    ],
    zh: [
      "净收入留存率",
      "总收入留存率",
      "收入留存",
      "金额留存",
      "增购",
      "减购",
      "续费",
      "收入瀑布图",
      "经常性收入变动",
    ],
  },
  params: [
    parameters.customers,
    parameters.dates,
    parameters.amounts,
    parameters.period,
    {
      name: "options",
      type: "any",
      optional: true,
      help: {
        en: 'Such as "measure=closing; lag=4; negative=zero"; takes weekstart, fiscal, asof, incomplete, from, to, measure, lag, negative, exclude, errors, case, dateorder, header, lang.',
        zh: '例如 "measure=closing; lag=4; negative=zero"；可用 weekstart、fiscal、asof、incomplete、from、to、measure、lag、negative、exclude、errors、case、dateorder、header、lang。',
      },
    },
  ],
  returns: {
    en: "A header row and a row a period: Period, Start, New, Reactivation, Expansion, Contraction, Churned, End, NRR, GRR, Quick ratio. Losses are positive numbers. Every calendar period from the first row to asof has a row, also one without money.",
    zh: "表头行，之后每期一行：期间、期初收入、新增收入、回流收入、增购收入、减购收入、流失收入、期末收入、净收入留存率、总收入留存率、速动比率。损失以正数表示。从第一条记录到 asof 的每个日历期间都有一行，没有收入的期间也有。",
  },
  formula: {
    en: "End = Start + New + Reactivation + Expansion − Contraction − Churned; NRR = (Start + Expansion − Contraction − Churned) / Start; GRR = (Start − Contraction − Churned) / Start; Quick ratio = (New + Reactivation + Expansion) / (Contraction + Churned)",
    zh: "期末 = 期初 + 新增 + 回流 + 增购 − 减购 − 流失；净收入留存率 = (期初 + 增购 − 减购 − 流失) / 期初；总收入留存率 = (期初 − 减购 − 流失) / 期初；速动比率 = (新增 + 回流 + 增购) / (减购 + 流失)",
  },
  source: {
    en: "Revenue retention and MRR movements as subscription analytics define them, from each customer’s sum in each period; checked against pandas and SQL over the CDNOW and rfm order data",
    zh: "订阅分析通行的收入留存与 MRR 变动口径，按每位客户每期的合计计算；在 CDNOW 与 rfm 订单数据上与 pandas、SQL 核对",
  },
  notes: [
    {
      en: "A customer with any row in a period is active in it, also where the amounts add up to 0: beside a paid period that is contraction or expansion, not churn or reactivation. A trial or a free month does not read as a loss of the customer.",
      zh: "客户在某期只要有一行记录就算活跃，金额合计为 0 也一样：与付费期相邻时计为减购或增购，而不是流失或回流。因此试用或赠送的月份不会被算作客户流失。",
    },
    {
      en: "New is the money of customers whose first row of all lies after the period that Start stands for; Reactivation that of customers known before who paid nothing then. NRR and GRR leave both out; NRR() can take reactivation as an argument.",
      zh: "新增收入来自首条记录晚于期初所指期间的客户；回流收入来自更早就有记录、但在期初期间没有付费的客户。两者都不计入净收入留存率和总收入留存率；NRR() 可另填回流收入。",
    },
    {
      en: "lag says how many periods back Start lies: lag=12 with months or lag=4 with quarters sets each period against the one a year before (trailing year). Where the data do not reach back that far, Start is 0 and the rates are blank.",
      zh: "lag 表示期初距本期多少期：月度用 lag=12、季度用 lag=4，即与一年前的同一期间相比。数据不足时期初为 0，比率留空。",
    },
    {
      en: "measure=closing is for monthly recurring revenue seen by quarter or year: it takes each customer’s sum in the period’s last calendar month, and a customer without a row in that month is not paying. With incomplete=show, a period whose closing month has not begun shows its Start alone.",
      zh: "measure=closing 用于按季度或年度查看月度经常性收入：取每位客户在该期最后一个自然月的合计，当月没有记录即视为未付费。incomplete=show 时，若最后一个月尚未开始，该期只显示期初。",
    },
    {
      en: "Refunds are negative amounts and reduce the customer’s sum. Where a sum falls below 0 the rates lose their meaning, so the function stops and names the customer and the period. Date the refund in the period of its purchase, or use negative=zero, which counts such a sum as 0.",
      zh: "退款为负金额，会减少客户当期合计。若某客户某期合计为负，比率便失去意义，函数会报错并指出客户与期间。请将退款记入原购买期间，或用 negative=zero 将其按 0 计。",
    },
    {
      en: "Purchases are not subscriptions: with a shop’s orders by month most customers pause, so NRR is low and Reactivation high without anybody having left. Use quarters or years there, or COHORT_VALUE.",
      zh: "购买不等于订阅：零售订单按月统计时，多数客户会间歇购买，净收入留存率偏低、回流收入偏高，并不代表客户离开。请改用季度或年度，或使用 COHORT_VALUE。",
    },
    {
      en: "An unfinished last period is left out, and the first header cell says so; incomplete=show keeps it. from= and to= choose the rows shown, computed on all the data. Differences below 1e-12 of the money are rounding of binary fractions and count as none.",
      zh: "未完整的最后一期默认不显示，首个表头单元格会说明；incomplete=show 可保留。from= 与 to= 只决定显示哪些行，计算仍基于全部数据。小于金额 1e-12 的差异属于二进制小数的舍入，按 0 计。",
    },
  ],
  elsewhere: [
    {
      en: "ChartMogul and Stripe Billing, MRR movements: new business, reactivation, expansion, contraction and churn. They follow subscriptions day by day; this function follows what was paid in each period. ChartMogul’s net MRR churn counts reactivation as a gain; NRR here does not.",
      zh: "ChartMogul 与 Stripe Billing 的 MRR 变动：新增、回流、增购、减购、流失。它们逐日跟踪订阅，本函数比较各期的付款。ChartMogul 的净 MRR 流失率把回流算作增长，这里的净收入留存率不算。",
    },
    {
      en: "The SaaS quick ratio of Mamoon Hamid is (new + expansion) / (contraction + churned); here reactivation is among the gains, as in the contract of QUICK_RATIO.",
      zh: "Mamoon Hamid 提出的 SaaS 速动比率为 (新增 + 增购) / (减购 + 流失)；这里的增长还包括回流，与 QUICK_RATIO 一致。",
    },
    {
      en: "Net dollar retention in annual reports usually compares the customers of a year ago with the same customers today: lag=12 with months, or lag=4 with quarters and measure=closing.",
      zh: "上市公司披露的净收入留存率（NDR）通常比较一年前的客户与同一批客户今天的收入：月度用 lag=12，季度用 lag=4 加 measure=closing。",
    },
    {
      en: "In a spreadsheet: SUMIFS by customer and month, then a comparison of neighbouring columns; blank and 0 must be told apart there, as they are here.",
      zh: "在表格中可用 SUMIFS 按客户和月份汇总，再比较相邻两列；与这里一样，需要区分空白与 0。",
    },
  ],
  examples: [
    {
      args: [
        [["Ann"], ["Ben"], ["Ann"], ["Cleo"], ["Ann"], ["Ben"], ["Cleo"]],
        [
          ["2024-01-05"],
          ["2024-01-20"],
          ["2024-02-11"],
          ["2024-02-14"],
          ["2024-03-02"],
          ["2024-03-09"],
          ["2024-03-31"],
        ],
        [[100], [50], [130], [20], [130], [60], [10]],
      ],
      result: [
        [
          "Period",
          "Start",
          "New",
          "Reactivation",
          "Expansion",
          "Contraction",
          "Churned",
          "End",
          "NRR",
          "GRR",
          "Quick ratio",
        ],
        ["2024-01", 0, 150, 0, 0, 0, 0, 150, "", "", ""],
        ["2024-02", 150, 20, 0, 30, 0, 50, 150, 0.8666666666666667, 0.6666666666666666, 1],
        ["2024-03", 150, 0, 60, 0, 10, 0, 200, 0.9333333333333333, 0.9333333333333333, 6],
      ],
      source: "Own case, countable by hand",
      note: {
        en: "In February Ann pays 30 more and Ben nothing; in March Ben is back with 60 and Cleo pays 10 less.",
        zh: "二月 Ann 多付 30，Ben 未付；三月 Ben 带着 60 回来，Cleo 少付 10。",
      },
    },
    {
      args: [
        [["Ann"], ["Ben"], ["Ann"], ["Ben"], ["Ann"], ["Ann"], ["Ann"], ["Ann"], ["Ben"]],
        [
          ["2024-01-05"],
          ["2024-01-09"],
          ["2024-02-05"],
          ["2024-02-09"],
          ["2024-03-05"],
          ["2024-04-05"],
          ["2024-05-05"],
          ["2024-06-05"],
          ["2024-06-30"],
        ],
        [[10], [30], [10], [30], [10], [10], [15], [20], [30]],
        "quarter",
        "measure=closing; header=no",
      ],
      result: [
        ["2024-Q1", 0, 10, 0, 0, 0, 0, 10, "", "", ""],
        ["2024-Q2", 10, 0, 30, 10, 0, 0, 50, 2, 1, ""],
      ],
      source: "Own case, countable by hand: monthly revenue at the end of each quarter",
      note: {
        en: "Ben paid in January and February, not in March: he is not in the first quarter’s End, and his June is a return, not a new customer.",
        zh: "Ben 一、二月付费而三月未付：不在第一季度的期末收入中；六月再付费算回流，而不是新增。",
      },
    },
    {
      args: [
        [["Ann"], ["Ben"], ["Ann"], ["Ben"], ["Ann"]],
        [["2023-01-31"], ["2023-06-30"], ["2024-01-31"], ["2024-02-10"], ["2025-12-31"]],
        [["$1,000"], [200], [900], ["(50)"], ["1.2k"]],
        "year",
        "negative=zero; header=no",
      ],
      result: [
        ["2023", 0, 1200, 0, 0, 0, 0, 1200, "", "", ""],
        ["2024", 1200, 0, 0, 0, 300, 0, 900, 0.75, 0.75, 0],
        ["2025", 900, 0, 0, 300, 0, 0, 1200, 1.3333333333333333, 1, ""],
      ],
      source: "Own case, countable by hand: a refund in a later year, counted as 0",
    },
    {
      args: [
        [["Ann"], ["Ben"], ["Ben"]],
        [["2024-01-05"], ["2024-01-20"], ["2024-02-11"]],
        [[100], [50], [-50]],
      ],
      throws: "negative-sum",
      source: "Own case: a refund in another month than its purchase",
    },
  ],
} as const satisfies FunctionFacts;

const own: Pick<RevenueOptions, "measure" | "lag" | "negative"> = {
  measure: "sum",
  lag: 1,
  negative: "stop",
};

/** `=REVENUE_TABLE(customers, dates, amounts, [period], [options])`. */
export const compute: Compute = (args, host) => amountTable("REVENUE_TABLE", args, host, own, revenueTable);
