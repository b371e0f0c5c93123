import { netRetention } from "../metrics/money/rates";
import type { Compute, FunctionFacts } from "./define";
import { overAmounts, overStart } from "./money-arguments";
import * as parameters from "./money-parameters";

export const facts = {
  name: "NRR",
  group: "money",
  shape: "element-wise",
  summary: {
    en: "Net revenue retention: what the customers at the start pay now, as a share of what they paid then.",
    zh: "净收入留存率：期初客户现在支付的金额，占他们期初支付金额的比例。",
  },
  question: {
    en: "Do the customers we already have pay more or less than before?",
    zh: "老客户付的钱是变多了还是变少了？",
  },
  terms: {
    en: [
      "NRR",
      "NDR",
      "net dollar retention",
      "upsell",
      "DBNRR",
      "net MRR retention",
      "net expansion rate",
      "net retention rate",
      "negative churn",
    ],
    zh: [
      "净收入留存率",
      "净留存率",
      "增购",
      "净金额留存率",
      "NDR",
      "收入续费率",
      "金额续费率",
      "负流失",
      "老客户收入",
    ],
  },
  params: [
    parameters.startRevenue,
    parameters.expansion,
    parameters.contraction,
    parameters.churned,
    parameters.reactivation,
  ],
  returns: {
    en: "A fraction: 1.05 is 105 %. Above 1 the customers who stay make up for those who leave. For ranges, one rate a row.",
    zh: "小数：1.05 即 105%。大于 1 表示留存客户的增购超过了流失。输入区域时，每行返回一个比率。",
  },
  formula: "(start + expansion + reactivation − contraction − churned) / start",
  source: {
    en: "Net revenue retention as subscription businesses report it; revenue of new customers never counts",
    zh: "订阅制企业通行的净收入留存率口径；新客户的收入不计入",
  },
  notes: [
    {
      en: "Losses are positive amounts. A negative one is refused, also inside a range, naming its row: taken as it stands it would count as a gain.",
      zh: "损失请填正数。负数会被拒绝并指出所在行（区域中也一样）：否则它会被当成收入增加。",
    },
    {
      en: "Whether money of returning customers counts is a choice. Left out, it does not count, and the rate is the same as in MRR_MOVEMENTS and REVENUE_TABLE; with it the rate is higher.",
      zh: "回流客户的收入是否计入由您决定：省略则不计，与 MRR_MOVEMENTS、REVENUE_TABLE 口径相同；填写则比率更高。",
    },
    {
      en: "Refunds: take them off the revenue they belong to before you compare two dates; a refund is not churn.",
      zh: "退款：请先从对应的收入中扣除，再比较前后两期；退款不是流失。",
    },
    {
      en: "A blank movement counts as 0, but a start with nothing beside it has no rate: a period not yet filled in is not a period of 100 %. A start of 0 or less has none either. A single cell says so; inside a range the row stays blank.",
      zh: "某项变动留空按 0 计；但若期初之外全部为空则没有结果：尚未填写的期间不等于 100%。期初小于或等于 0 也没有结果。单个单元格会说明原因，区域中该行留空。",
    },
    {
      en: "All amounts are of one period and one currency. Twelve monthly rates multiply to a yearly one; they do not add up.",
      zh: "各金额须为同一期间、同一货币。十二个月的比率应相乘得到全年比率，而不是相加。",
    },
  ],
  elsewhere: [
    {
      en: "ChartMogul shows the other side, Net MRR Churn Rate: losses less expansion and reactivation, over the start. It is 1 − NRR with reactivation given.",
      zh: "ChartMogul 给出的是另一面：Net MRR Churn Rate，即损失减去增购与回流，再除以期初。等于填写回流后的 1 − NRR。",
    },
    {
      en: "Baremetrics, net revenue retention: 1 − (churned − expansion) / start, the same number where contraction is counted among the losses.",
      zh: "Baremetrics 的 Net Revenue Retention：1 − (流失 − 增购) / 期初；若把减购计入损失，结果相同。",
    },
    {
      en: "Public companies often report it over trailing twelve months: the revenue now of the customers of a year ago, over their revenue then. REVENUE_TABLE does that with lag=12.",
      zh: "上市公司常披露滚动十二个月口径：一年前的客户现在的收入除以其当时的收入。REVENUE_TABLE 用 lag=12 得到。",
    },
  ],
  examples: [
    {
      args: [1000000, 200000, 50000, 100000],
      result: 1.05,
      source: "coachpms.com, Net dollar retention: a published worked example, 105 %",
      note: {
        en: "150,000 lost, 200,000 gained: 105 %.",
        zh: "损失 15 万，增购 20 万：105%。",
      },
    },
    {
      args: [10000, 1000, 0, 800],
      result: 1.02,
      source: "Formula published by Baremetrics, 1 − (churned − expansion) / start, own numbers",
    },
    {
      args: [10000, 1000, 200, 800, 500],
      result: 1.05,
      source: "Arithmetic: 10,000 + 1,000 + 500 − 200 − 800 is 10,500",
      note: { en: "With the money of customers who came back.", zh: "计入回流客户的收入。" },
    },
    {
      args: [
        [["Start"], ["$10,000"], [""], [0], ["$20,000"]],
        [["Expansion"], ["$1,000"], [""], [500], [""]],
        [["Contraction"], [200], [""], [0], ["1k"]],
        [["Churned"], [800], [""], [0], [3000]],
      ],
      result: [[""], [1], [""], [""], [0.8]],
      source: "Own case: a header row, a blank row, a start of 0, amounts as text",
    },
    {
      args: [10000, 1000, 0, -800],
      throws: "negative-loss",
      source: "Own case: a loss typed with a minus sign",
    },
  ],
} as const satisfies FunctionFacts;

/** `=NRR(start, expansion, contraction, churned, [reactivation])`, element-wise. */
export const compute: Compute = (args, host) =>
  overAmounts(args, ["start", "expansion", "contraction", "churned", "reactivation?"], host, (amounts) =>
    overStart(amounts, netRetention),
  );
