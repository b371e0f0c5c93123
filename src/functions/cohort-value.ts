import { cohortValueTable } from "../analyses/cohorts/cohort-value";
import type { CohortValueOutput } from "../plan/revenue";
import type { Compute, FunctionFacts } from "./define";
import { amountTable } from "./log-table";
import * as parameters from "./parameters";

export const facts = {
  name: "COHORT_VALUE",
  group: "cohorts",
  shape: "table",
  summary: {
    en: "Cohort table of money: what customers who joined together spent in every period since, in all, for each customer, added up, or as a share of the first period.",
    zh: "金额同期群表：同一时期加入的客户在之后各期的消费，可看合计、人均、累计人均，或占首期的比例。",
  },
  question: {
    en: "How much are customers who joined together worth, month after month?",
    zh: "同一时期加入的客户，之后每个月贡献多少收入？",
  },
  terms: {
    en: [
      "revenue cohort",
      "cohort revenue",
      "revenue retention by cohort",
      "dollar retention",
      "cumulative revenue per customer",
      "realised lifetime value",
      "LTV curve",
      "LTV by cohort",
      "payback by cohort",
      "spend per customer",
    ],
    zh: [
      "金额同期群",
      "收入同期群",
      "金额留存",
      "同期群收入",
      "累计客单价",
      "累计人均收入",
      "客户终身价值曲线",
      "回本周期",
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
        en: 'Such as "output=cumulative; window=30d"; takes output (sum, per_customer, cumulative, retention), weekstart, fiscal, cohort, window, asof, incomplete, from, to, periods, zero, exclude, errors, case, dateorder, header, lang.',
        zh: '例如 "output=cumulative; window=30d"；可用 output（sum、per_customer、cumulative、retention）、weekstart、fiscal、cohort、window、asof、incomplete、from、to、periods、zero、exclude、errors、case、dateorder、header、lang。',
      },
    },
  ],
  returns: {
    en: "A header row (Cohort, Size, 0, 1, 2 …), then a row a cohort: its first period, its size in customers, and an amount or share a period. Blank = not over yet, or nothing to divide by.",
    zh: "表头行（同期群、客户数、0、1、2 ……），之后每个同期群一行：起始期间、客户数及各期的金额或比例。空白表示该期尚未结束，或没有可作分母的数值。",
  },
  formula: {
    en: "sum(c, k) = amounts of cohort c’s customers in period c + k; per_customer = sum / size; cumulative = (sum(c, 0) + … + sum(c, k)) / size; retention = sum(c, k) / sum(c, 0)",
    zh: "sum(c, k) = 同期群 c 的客户在第 c + k 期的金额合计；per_customer = sum / 客户数；cumulative = (sum(c, 0) + … + sum(c, k)) / 客户数；retention = sum(c, k) / sum(c, 0)",
  },
  source: {
    en: "Revenue by cohort, its share of period 0, and running revenue per customer; checked against pandas and SQL over the CDNOW and rfm order data",
    zh: "同期群收入、占第 0 期的比例、累计人均收入；在 CDNOW 与 rfm 订单数据上与 pandas、SQL 核对",
  },
  notes: [
    {
      en: "output=cumulative is realised lifetime value: what a customer of the cohort has brought so far. Set beside the cost of winning a customer, it shows the period in which that is paid back. It is divided by everybody who joined, also those who never came back.",
      zh: "output=cumulative 即已实现的客户终身价值：该同期群平均每位客户到目前为止的贡献。与获客成本对照，可看出在哪一期回本。分母为全部加入的客户，包括再未购买的。",
    },
    {
      en: "output=retention can pass 100 %: those who stay may spend more than the whole cohort did at first. It is blank where period 0 adds up to 0. Where refunds outweigh purchases in period 0 the share is computed as it stands and says little: look at output=sum.",
      zh: "output=retention 可能超过 100%：留下的客户可能比整个同期群最初花得更多。第 0 期合计为 0 时留空。若第 0 期退款超过购买，比例仍照公式计算，但意义不大，请看 output=sum。",
    },
    {
      en: "Refunds are negative amounts. They stay in the period in which they are dated and reduce its sum, which may fall below 0.",
      zh: "退款为负金额，计入其日期所在的期间并减少该期合计，合计可能为负。",
    },
    {
      en: "Cells whose period is not over by asof stay blank, and the first header cell says which; incomplete=show shows them as they stand. Column 0 is never hidden: in a cohort that is still forming it is the money so far, and its retention is 1. Cells wholly in the future are always blank, never 0.",
      zh: "截至 asof 尚未结束的格子留空，首个表头单元格会说明；incomplete=show 按现状显示。第 0 列始终显示：对仍在形成的同期群，是目前为止的金额，其 retention 为 1。完全处于未来的格子始终留空，绝不为 0。",
    },
    {
      en: "window=30d counts elapsed windows of 30 days from each customer’s first row. Only customers whose window is over count, above and below the line: per_customer and cumulative divide by them, retention by what the same customers spent in window 0, so a cell may stand on fewer customers than Size and sums of different windows on different customers. Where nobody’s window is over, the cell is blank, also in column 0.",
      zh: "window=30d 从每位客户的首条记录起按 30 天窗口计算。分子分母都只含窗口已结束的客户：per_customer 与 cumulative 以他们的人数为分母，retention 以同一批客户在第 0 窗口的金额为分母。因此一个格子的人数可能小于客户数一列，不同窗口的合计来自不同的客户。没有客户的窗口结束时留空，第 0 列也一样。",
    },
    {
      en: "cohort=recurring puts a customer into every period with a row, so one purchase counts in several cohorts: rows may be compared, not added up.",
      zh: "cohort=recurring 将客户计入每个有记录的期间，同一笔购买会出现在多个同期群中：各行可比较，不可相加。",
    },
  ],
  elsewhere: [
    {
      en: "GA4, cohort exploration: revenue as the value, with the calculation “sum” or “per cohort user”. GA4’s cohorts are by first visit or another event; here by the first row of the log.",
      zh: "GA4 的同期群探索：以收入为指标，计算方式选“总和”或“每位同期群用户”。GA4 按首次访问等事件分组，这里按明细中的第一条记录。",
    },
    {
      en: "ChartMogul, cohorts by net MRR: the share of each cohort’s first recurring revenue that is left; REVENUE_TABLE has the same for all customers together.",
      zh: "ChartMogul 按净 MRR 的同期群：各同期群首期经常性收入的剩余比例；REVENUE_TABLE 给出全部客户合计的同一指标。",
    },
    {
      en: "The R package cohorts counts customers, not money, and so do retention tables of product analytics unless they are told to add up a property.",
      zh: "R 的 cohorts 包统计的是人数而不是金额；产品分析工具的留存表也是如此，除非指定对某个属性求和。",
    },
    {
      en: "SBG_CLV, CLV and CUSTOMER_FORECAST look ahead by a model; this table holds only what has been paid.",
      zh: "SBG_CLV、CLV 与 CUSTOMER_FORECAST 用模型预测未来，本表只含已发生的付款。",
    },
  ],
  examples: [
    {
      args: [
        [["Ann"], ["Ben"], ["Ann"], ["Cleo"], ["Ben"], ["Cleo"]],
        [["2024-01-05"], ["2024-01-20"], ["2024-02-11"], ["2024-02-14"], ["2024-03-02"], ["2024-03-31"]],
        [[100], [60], [40], [80], [20], [40]],
      ],
      result: [
        ["Cohort", "Size", 0, 1, 2],
        ["2024-01", 2, 160, 40, 20],
        ["2024-02", 1, 80, 40, ""],
      ],
      source: "Own case, countable by hand",
      note: {
        en: "Ann and Ben joined in January and spent 160 then; 40 in February, 20 in March.",
        zh: "Ann 与 Ben 一月加入，当月消费 160；二月 40，三月 20。",
      },
    },
    {
      args: [
        [["Ann"], ["Ben"], ["Ann"], ["Cleo"], ["Ben"], ["Cleo"]],
        [["2024-01-05"], ["2024-01-20"], ["2024-02-11"], ["2024-02-14"], ["2024-03-02"], ["2024-03-31"]],
        [[100], [60], [40], [80], [20], [40]],
        "month",
        "output=cumulative",
      ],
      result: [
        ["Cohort", "Size", 0, 1, 2],
        ["2024-01", 2, 80, 100, 110],
        ["2024-02", 1, 80, 120, ""],
      ],
      source: "Own case, countable by hand: realised lifetime value",
      note: {
        en: "A customer of January has brought 110 on average by the end of month 2.",
        zh: "一月加入的客户到第 2 个月末平均贡献 110。",
      },
    },
    {
      args: [
        [["Ann"], ["Ben"], ["Ann"], ["Cleo"], ["Ben"], ["Cleo"]],
        [["2024-01-05"], ["2024-01-20"], ["2024-02-11"], ["2024-02-14"], ["2024-03-02"], ["2024-03-31"]],
        [[100], [60], [40], [80], [20], [40]],
        "year",
        "output=retention; window=30d; header=no",
      ],
      result: [["2024", 3, 1, 0.375]],
      source:
        "Own case: Cleo’s second window of 30 days is not over, so window 1 is 60 of the 160 that Ann and Ben spent in theirs",
    },
    {
      args: [
        [["Ann"], ["Ben"]],
        [["2024-01-05"], ["2024-01-20"]],
        [[100], ["a lot"]],
      ],
      throws: "not-a-number",
      source: "Own case: an amount that cannot be read",
    },
  ],
} as const satisfies FunctionFacts;

const own: { readonly output: CohortValueOutput } = { output: "sum" };

/** `=COHORT_VALUE(customers, dates, amounts, [period], [options])`. */
export const compute: Compute = (args, host) =>
  amountTable("COHORT_VALUE", args, host, own, cohortValueTable);
