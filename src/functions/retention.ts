import { retentionRate } from "../metrics/rates/rates";
import type { Compute, FunctionFacts } from "./define";
import * as parameters from "./parameters";
import { noRate, overPeriods } from "./period-arguments";

export const facts = {
  name: "RETENTION",
  group: "rates",
  shape: "element-wise",
  summary: {
    en: "Retention rate: the share of the customers at the start of a period who are still customers at its end.",
    zh: "留存率：期初客户中，到期末仍是客户的比例。",
  },
  question: { en: "What share of our customers did we keep?", zh: "我们留住了多大比例的客户？" },
  terms: {
    en: [
      "retention rate",
      "customer retention rate",
      "CRR",
      "logo retention",
      "client retention",
      "kept customers",
      "renewal rate",
    ],
    zh: ["留存率", "客户留存率", "客户保留率", "客户保持率", "留客率", "续约率"],
  },
  params: [parameters.end, parameters.joined, parameters.start],
  returns: {
    en: "A fraction: 0.925 is 92.5 %. Format the cell as a percentage. For ranges, one rate a row.",
    zh: "小数：0.925 即 92.5%，请将单元格设为百分比格式。输入区域时，每行返回一个留存率。",
  },
  formula: "(end − new) / start",
  source: {
    en: "Customer retention rate, CRR = (E − N) / S, as customer-success and marketing textbooks define it",
    zh: "客户留存率 CRR = (E − N) / S，见客户成功与市场营销教材",
  },
  notes: [
    {
      en: "The rate is never cut to 100 %. 1.2 means that customers came back, were counted twice, or that new customers were not taken out; RETENTION_CHECK says which is likely.",
      zh: "留存率不会被截断到 100%。结果为 1.2 表示有客户回流、重复计数，或没有扣除新增客户；RETENTION_CHECK 会指出可能的原因。",
    },
    {
      en: "Three counts cannot show that some of the new customers left again before the end. Count as new only those still there at the end, or compare the lists of customers with ROSTER_RETENTION.",
      zh: "仅凭三个数看不出新增客户是否又在期末前离开。新增只计期末仍在的客户，或用 ROSTER_RETENTION 比较两份名单。",
    },
    {
      en: "A start of 0 or a blank end has no rate: a single cell shows why, and inside a range that row stays blank, so that AVERAGE skips it.",
      zh: "期初为 0 或期末为空时没有留存率：单个单元格会说明原因；在区域中该行留空，AVERAGE 会跳过它。",
    },
    {
      en: "To average several periods, weight them by size with RETENTION_TABLE; the mean of rates lets a month of 3 customers outvote a month of 3,000.",
      zh: "求多期平均时请用 RETENTION_TABLE 按人数加权；直接平均会让 3 位客户的月份与 3,000 位客户的月份同等重要。",
    },
  ],
  elsewhere: [
    {
      en: "Marketing and customer-success textbooks: customer retention rate or CRR, the same division; logo retention is the same word for business customers.",
      zh: "市场与客户成功教材中的客户留存率（CRR）即此公式；面向企业客户时常称 logo retention。",
    },
    {
      en: "ChartMogul, Baremetrics and Stripe show the other side of it, customer or subscriber churn: see CHURN for how they count.",
      zh: "ChartMogul、Baremetrics、Stripe 展示的是它的另一面，即客户（订阅者）流失率，口径差异见 CHURN。",
    },
    {
      en: "Amplitude, Mixpanel, PostHog and GA4 mean another number by retention: the share of a cohort that is active again, see COHORT.",
      zh: "Amplitude、Mixpanel、PostHog、GA4 所说的留存是另一个数：同期群中再次活跃的比例，见 COHORT。",
    },
    {
      en: "A renewal rate divides by the contracts that came up for renewal, not by all customers at the start, and is usually lower where contracts run for years.",
      zh: "续约率的分母是到期待续的合同，而不是期初全部客户；合同期较长时通常更低。",
    },
  ],
  examples: [
    {
      args: [120, 21, 107],
      result: 0.9252336448598131,
      source: "Worked example of the field: 107 at the start, 8 lost, 21 joined, 120 at the end",
      note: {
        en: "99 of the 107 stayed: 92.5 %.",
        zh: "107 位客户中留住 99 位：92.5%。",
      },
    },
    {
      args: [85, 0, 100],
      result: 0.85,
      source: "Worked example of the field: 100 customers, 85 kept",
    },
    {
      args: [80, 0, 100],
      result: 0.8,
      source: "Worked example of the field: 100 customers, 80 kept",
    },
    {
      args: [1200, 0, 1000],
      result: 1.2,
      source: "Worked example of the field: growth mistaken for retention",
      note: {
        en: "Growth, not retention: nobody is entered as new, though there are more customers than before. RETENTION_CHECK says so.",
        zh: "这是增长率而不是留存率：客户变多了，却没有填写新增。RETENTION_CHECK 会指出这一点。",
      },
    },
    {
      args: [117, 21, 107],
      result: 0.897196261682243,
      source: "Worked example of the field: three of the 21 new customers are already gone",
      note: {
        en: "Too low: 8 of the 107 left, and so did 3 of the 21 who joined, so that only 18 of those at the end are new. RETENTION(117, 18, 107) gives the true 92.5 %.",
        zh: "结果偏低：107 位中走了 8 位，21 位新增中也走了 3 位，期末的新客户只有 18 位。RETENTION(117, 18, 107) 才得到真实的 92.5%。",
      },
    },
    {
      args: [
        [["End"], [120], [""], [90]],
        [["New"], [21], [""], [5]],
        [["Start"], [107], [""], [0]],
      ],
      result: [[""], [0.9252336448598131], [""], [""]],
      source: "Own case: a header row, a blank row, nobody at the start",
      note: {
        en: "Over ranges the heading, the blank row and the period without customers at the start give blank cells.",
        zh: "对区域计算时，标题行、空行以及期初为 0 的行返回空白。",
      },
    },
    {
      args: [5, 5, 0],
      throws: "empty-start",
      source: "Own case: nobody at the start",
    },
  ],
} as const satisfies FunctionFacts;

/** `=RETENTION(end, new, start)`, element-wise; blank inside a range where there is no rate. */
export const compute: Compute = (args, host) =>
  overPeriods(args, host, (counts) => {
    const { end, joined = 0, start = 0 } = counts;
    return (end === undefined ? undefined : retentionRate(end, joined, start)) ?? noRate(counts);
  });
