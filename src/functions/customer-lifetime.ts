import { lifetime } from "../metrics/value/clv";
import { noAnswer } from "../sheet/answers";
import { elementwise } from "../sheet/elementwise";
import type { Compute, FunctionFacts } from "./define";
import { blankArgument, whyUnfit } from "./value-arguments";

export const facts = {
  name: "CUSTOMER_LIFETIME",
  group: "lifetime",
  shape: "element-wise",
  summary: {
    en: "How many periods a customer stays on average when the same share leaves in each: 1 / churn.",
    zh: "若每期流失率不变，客户平均停留多少期：1 / 流失率。",
  },
  question: {
    en: "How long does a customer stay with us on average?",
    zh: "客户平均会停留多久？",
  },
  terms: {
    en: [
      "customer lifespan",
      "average customer lifetime",
      "customer lifetime period",
      "expected tenure",
      "1 / churn",
    ],
    zh: ["客户寿命", "客户生命周期", "平均客户寿命", "平均停留时长", "用户生命周期"],
  },
  params: [
    {
      name: "churn",
      type: "any",
      help: {
        en: "Churn rate of one period, as a fraction or a percentage; a cell or a range.",
        zh: "每期流失率，小数或百分数；单元格或区域。",
      },
    },
  ],
  returns: {
    en: "A number of periods: 0.05 a month gives 20 months. For ranges, one lifetime a row.",
    zh: "期数：每月流失 5% 即 20 个月。输入区域时，每行返回一个寿命。",
  },
  formula: "1 / churn",
  source: {
    en: "Mean of the geometric distribution, the period in which a customer leaves counted",
    zh: "几何分布的均值，客户离开的那一期计入",
  },
  notes: [
    {
      en: "The answer is in the periods of the churn: monthly churn gives months.",
      zh: "结果的单位与流失率的期间一致：月流失率得到月数。",
    },
    {
      en: "It assumes the same churn at every age. Real customers leave early or stay long, so the mean of those who stay is longer: SURVIVAL and SBG_FIT measure it from data.",
      zh: "它假定各年龄的流失率相同。实际客户要么早走、要么久留，留下者的平均寿命更长：可用 SURVIVAL 与 SBG_FIT 由数据测算。",
    },
    {
      en: "A churn above 1 is not cut off: 5 typed for 5% gives 0.2 periods, not 20.",
      zh: "流失率大于 1 时不截断：把 5% 写成 5 会得到 0.2 期，而不是 20 期。",
    },
    {
      en: "A churn of 0 has no lifetime, since nobody leaves, and neither has a negative one (net revenue churn is no churn of customers): a single cell says so, inside a range the row stays blank.",
      zh: "流失率为 0（无人离开）或为负（净收入流失率不是客户流失率）时没有结果：单个单元格会说明原因，区域中该行留空。",
    },
  ],
  elsewhere: [
    {
      en: "ChartMogul divides ARPA by customer churn for its Customer Lifetime Value; the lifetime inside it is this number.",
      zh: "ChartMogul 的 Customer Lifetime Value 用 ARPA 除以客户流失率，其中的寿命就是此值。",
    },
    {
      en: "lifelines and R survival: the mean of an exponential model is 1 / hazard, in continuous time; a churn of 5 % a month is a hazard of 0.0513, a mean of 19.5 months.",
      zh: "lifelines 与 R survival：指数模型的均值为 1 / 风险率（连续时间）；月流失 5% 的风险率为 0.0513，均值 19.5 个月。",
    },
  ],
  examples: [
    {
      args: [0.05],
      result: 20,
      source: "Arithmetic: 1 / 0.05",
      note: { en: "5 % a month: 20 months.", zh: "每月 5%：20 个月。" },
    },
    {
      args: [[["Churn"], ["2%"], [0], ["２５％"], [1]]],
      result: [[""], [50], [""], [4], [1]],
      source: "Arithmetic: a header row, percentages as text, a period without churn",
    },
    {
      args: [0],
      throws: "nobody-leaves",
      source: "Own case: nobody leaves",
    },
  ],
} as const satisfies FunctionFacts;

/** `=CUSTOMER_LIFETIME(churn)`, element-wise. */
export const compute: Compute = (args, host) =>
  elementwise(args, [{ name: "churn", kind: "number" }], host, ([churn]) => {
    if (churn === undefined) return blankArgument("churn");
    if (churn === 0) return noAnswer("nobody-leaves");
    return whyUnfit({ churn }) ?? lifetime(churn) ?? noAnswer("too-large");
  });
