import { rfmTable } from "../analyses/scores/rfm";
import { languageOf } from "../sheet/options/options";
import { readLog } from "../sheet/rows/log";
import { oneDay } from "../sheet/single-values";
import { optionalWhole } from "../sheet/whole";
import { spill } from "../table/spill";
import type { Compute, FunctionFacts } from "./define";
import * as parameters from "./parameters";

export const facts = {
  name: "RFM",
  group: "value",
  shape: "table",
  summary: {
    en: "RFM: how recently, how often and for how much each customer bought, scored 1 to 5, with a segment.",
    zh: "RFM 分析：每位客户最近何时购买、买过几次、金额多少，各打 1 到 5 分，并给出分群。",
  },
  question: {
    en: "Who are my best customers, and who is about to leave?",
    zh: "谁是最有价值的客户，谁快要流失了？",
  },
  terms: {
    en: [
      "recency frequency monetary",
      "RFM score",
      "RFM analysis",
      "customer segmentation",
      "best customers",
      "champions",
      "at risk customers",
      "quintiles",
      "lapsed customers",
      "win back",
    ],
    zh: [
      "RFM 模型",
      "RFM 得分",
      "客户分群",
      "客户分层",
      "客户价值分析",
      "最近一次消费",
      "消费频率",
      "消费金额",
      "重要价值客户",
      "沉睡客户",
      "客户挽回",
    ],
  },
  params: [
    parameters.customers,
    parameters.dates,
    parameters.amounts,
    {
      name: "asof",
      type: "any",
      optional: true,
      help: {
        en: "The day recency is counted to; rows after it are left out. The last day in the data if left out.",
        zh: "计算距今天数的截止日，之后的行不计入。缺省为数据的最后一天。",
      },
    },
    {
      name: "bins",
      type: "number",
      optional: true,
      help: {
        en: "How many scores there are, 2 to 10; 5 if left out.",
        zh: "分为几档，2 到 10；缺省为 5。",
      },
    },
  ],
  returns: {
    en: "A header row and a row a customer, in order of first appearance: Customer, Last (day of the last row), Recency days, Frequency (number of rows), Monetary (sum of amounts), R, F, M, Score, Segment.",
    zh: "表头行，之后每位客户一行，按首次出现的顺序：客户、最近一次（日期）、距今天数、次数（行数）、金额（合计）、R、F、M、得分、分群。",
  },
  formula: {
    en: "Recency = asof − last day; score = 1 + number of quantile cuts (1/bins … (bins − 1)/bins, type 7) strictly below the value, recency reversed; Score = 100 R + 10 F + M",
    zh: "距今天数 = asof − 最近一次; 每项得分 = 1 + 严格小于该值的分位点个数（分位点为 1/bins … (bins − 1)/bins，type 7），距今天数反向计分; 得分 = 100 R + 10 F + M",
  },
  source: {
    en: "Hughes 1994 (Strategic Database Marketing) for RFM; quantiles: Hyndman & Fan 1996, type 7; segments: the grid of ten names that marketing tools share",
    zh: "RFM：Hughes 1994（Strategic Database Marketing）；分位数：Hyndman & Fan 1996，type 7；分群：营销工具通用的十类名称网格",
  },
  notes: [
    {
      en: "Equal values always share a score, so that groups can differ in size: where most customers bought once, most have the same F. Tools that fill groups of equal size (NTILE) split such customers by chance.",
      zh: "数值相同者得分必相同，因此各档人数可能不等：若多数客户只买过一次，他们的 F 相同。按人数均分的工具（NTILE）会把这样的客户随意拆到不同档。",
    },
    {
      en: "Scores compare customers with each other, not with a standard: in a bad year somebody still has 5.",
      zh: "得分是客户之间的相对比较，不是绝对标准：再差的年份也会有人得 5 分。",
    },
    {
      en: "Segments go by R and V, the mean of F and M with halves rounded up. R 1–2: V 1–2 Hibernating, 3–4 At risk, 5 Can't lose them. R 3: V 1–2 About to sleep, 3 Need attention, 4–5 Loyal customers. R 4: V 1 Promising, 2–3 Potential loyalists, 4–5 Loyal customers. R 5: V 1 New customers, 2–3 Potential loyalists, 4–5 Champions.",
      zh: "分群由 R 与 V 决定，V 为 F 与 M 的平均值（0.5 进位）。R 1–2：V 1–2 沉睡客户，3–4 有流失风险，5 不能失去的客户。R 3：V 1–2 即将沉睡，3 需要关注，4–5 忠诚客户。R 4：V 1 有潜力客户，2–3 潜在忠诚客户，4–5 忠诚客户。R 5：V 1 新客户，2–3 潜在忠诚客户，4–5 冠军客户。",
    },
    {
      en: "With other bins than 5, R and V are first brought to 1 … 5 by 1 + 4 (score − 1)/(bins − 1), rounded. With 10 bins the digits of Score run into each other: read R, F and M.",
      zh: "档数不是 5 时，先按 1 + 4 ×（得分 − 1）/（档数 − 1）四舍五入换算到 1 到 5 再分群。分 10 档时，得分的各位数字会相互进位，请直接看 R、F、M。",
    },
    {
      en: "Refunds (negative amounts) lower Monetary and count as rows in Frequency, and so does each line of an order. Give one row an order where that matters; leave refunds out if they are not visits.",
      zh: "退款（负金额）会减少金额，但在次数中算一行；订单的每一行也各算一次。必要时请先整理为每单一行，并去掉不算到访的退款。",
    },
    {
      en: "A blank amount counts as 0; rows after asof are left out, and so are customers who only have such rows.",
      zh: "空金额按 0 计；asof 之后的行不计入，只有这些行的客户不出现在表中。",
    },
  ],
  elsewhere: [
    {
      en: "R package rfm (rfm_table_order): the same quantiles, but each interval begins at the cut plus 1, so that a value less than 1 above a cut scores one lower there (for recency, one higher).",
      zh: "R 包 rfm（rfm_table_order）：分位数相同，但各区间从分割点加 1 开始，因此高出分割点不足 1 的值在那里低一分（R 则高一分）。",
    },
    {
      en: "pandas: pd.qcut(values, 5, labels=False) + 1 gives the same scores where no two cuts are equal; otherwise it refuses.",
      zh: "pandas：pd.qcut(values, 5, labels=False) + 1 在分割点互不相同时得分一致，否则会报错。",
    },
    {
      en: "SQL: NTILE(5) makes groups of equal size and breaks ties by the order of rows.",
      zh: "SQL：NTILE(5) 按人数均分，相同数值按行序拆分。",
    },
    {
      en: "Klaviyo, Putler and others show segments of the same names with thresholds of their own.",
      zh: "Klaviyo、Putler 等工具有同名分群，但各用自己的阈值。",
    },
    {
      en: "lifetimes' summary_data_from_transaction_data counts repeat days and measures recency from the first purchase: see CUSTOMER_SUMMARY for that.",
      zh: "lifetimes 的 summary_data_from_transaction_data 统计的是重复购买天数，且 recency 从首次购买算起：见 CUSTOMER_SUMMARY。",
    },
  ],
  examples: [
    {
      args: [
        [["Ann"], ["Ben"], ["Cleo"], ["Cleo"], ["Eve"], ["Ann"], ["Ben"], ["Ann"], ["Ben"], ["Dan"], ["Ann"]],
        [
          ["2024-01-02"],
          ["2024-01-05"],
          ["2024-01-08"],
          ["2024-01-10"],
          ["2024-02-01"],
          ["2024-02-10"],
          ["2024-03-05"],
          ["2024-03-10"],
          ["2024-03-20"],
          ["2024-03-25"],
          ["2024-03-30"],
        ],
        [[100], [30], [120], [180], [50], [100], [30], [100], [30], [20], [100]],
        "2024-03-31",
      ],
      result: [
        ["Customer", "Last", "Recency days", "Frequency", "Monetary", "R", "F", "M", "Score", "Segment"],
        ["Ann", "2024-03-30", 1, 4, 400, 5, 5, 5, 555, "Champions"],
        ["Ben", "2024-03-20", 11, 3, 90, 3, 4, 3, 343, "Loyal customers"],
        ["Cleo", "2024-01-10", 81, 2, 300, 1, 3, 4, 134, "At risk"],
        ["Eve", "2024-02-01", 59, 1, 50, 2, 1, 2, 212, "Hibernating"],
        ["Dan", "2024-03-25", 6, 1, 20, 4, 1, 1, 411, "Promising"],
      ],
      source: "Own case, countable by hand",
      note: {
        en: "Eve and Dan both bought once: they share an F of 1, and nobody has 2.",
        zh: "Eve 与 Dan 都只买过一次，F 同为 1，没有人得 2 分。",
      },
    },
    {
      args: [
        [["Ann"], ["Ben"], ["Ann"], ["Cleo"]],
        [["2024-01-05"], ["2024-01-20"], ["2024-02-11"], ["2024-02-14"]],
        [[10], [40], [-10], [5]],
        "2024-01-31",
        2,
      ],
      result: [
        ["Customer", "Last", "Recency days", "Frequency", "Monetary", "R", "F", "M", "Score", "Segment"],
        ["Ann", "2024-01-05", 26, 1, 10, 1, 1, 1, 111, "Hibernating"],
        ["Ben", "2024-01-20", 11, 1, 40, 2, 1, 2, 212, "Potential loyalists"],
      ],
      source: "Own case: two bins; rows after asof are left out, and Cleo with them",
    },
    {
      args: [
        [["Ann"], ["Ben"]],
        [["2024-01-05"], ["2024-01-20"]],
        [[10], ["ten"]],
      ],
      throws: "not-a-number",
      source: "Own case: an amount that cannot be read",
    },
    {
      args: [[["Ann"], ["Ben"]], [["2024-01-05"], ["2024-01-20"]], [[10], [20]], "2024-01-31", 1],
      throws: "not-whole-from",
      source: "Own case: one bin tells nobody apart",
    },
  ],
} as const satisfies FunctionFacts;

/** The log is read as it stands: this function takes no options. */
const rules = { errors: "stop", exclude: [], case: "exact" } as const;

/** `=RFM(customers, dates, amounts, [asof], [bins])`. */
export const compute: Compute = ([customers, dates, amounts, asofArg, binsArg], host) => {
  const asof = oneDay(asofArg, "asof", host);
  const bins = optionalWhole(binsArg, "bins", 2, 10, host);
  const { log } = readLog({ customers, dates, amounts: amounts ?? null }, rules, host);
  return spill(rfmTable(log, asof, bins), { lang: languageOf(host.locale()), header: true });
};
