import { MOST_PAYMENTS, sbgPayments } from "../metrics/lifetime/sbg";
import { finite } from "../metrics/rates/rates";
import type { Host } from "../sheet/host";
import { oneNumber, optionalNumber } from "../sheet/single-values";
import { optionalWhole } from "../sheet/whole";
import { InputError } from "../words/input-error";
import type { Compute, FunctionFacts } from "./define";

export const facts = {
  name: "SBG_CLV",
  group: "lifetime",
  shape: "scalar",
  summary: {
    en: "Lifetime value of a subscriber by the sBG model: the expected payments from now on, discounted, of new customers or of those who have stayed a while.",
    zh: "sBG 模型下订阅客户的生命周期价值：新客户或已留存一段时间的客户从现在起的期望付款之和（折现）。",
  },
  question: {
    en: "What is a subscriber worth, now or after some renewals, when retention rises with age?",
    zh: "留存率随时间上升时，一位订阅客户（新客或老客）值多少钱？",
  },
  terms: {
    en: [
      "sBG CLV",
      "customer lifetime value",
      "LTV",
      "discounted expected lifetime",
      "DEL",
      "discounted expected residual lifetime",
      "DERL",
      "residual lifetime value",
      "RLV",
      "subscriber value",
      "Fader Hardie",
    ],
    zh: ["客户终身价值", "生命周期价值", "LTV", "剩余终身价值", "折现期望寿命", "订阅客户价值", "sBG模型"],
  },
  params: [
    {
      name: "margin",
      type: "number",
      help: { en: "What one payment brings, after costs.", zh: "每次付款带来的毛利。" },
    },
    {
      name: "alpha",
      type: "number",
      help: { en: "Alpha of SBG_FIT, above 0.", zh: "SBG_FIT 的 Alpha，大于 0。" },
    },
    {
      name: "beta",
      type: "number",
      help: { en: "Beta of SBG_FIT, above 0.", zh: "SBG_FIT 的 Beta，大于 0。" },
    },
    {
      name: "discount",
      type: "number",
      optional: true,
      help: {
        en: "Discount rate a period, such as 0.01; 0 if left out.",
        zh: "每期折现率，例如 0.01；缺省为 0。",
      },
    },
    {
      name: "periods",
      type: "number",
      optional: true,
      help: {
        en: "Number of payments counted, the one due now included. Left out: all of them.",
        zh: "计入的付款次数，含当期这一次。省略时计入全部。",
      },
    },
    {
      name: "age",
      type: "number",
      optional: true,
      help: {
        en: "Periods the customer has stayed already; 0 (a new customer) if left out.",
        zh: "客户已留存的期数；缺省为 0（新客户）。",
      },
    },
  ],
  returns: {
    en: "An amount, in the unit of margin.",
    zh: "金额，单位与 margin 相同。",
  },
  formula: {
    en: "Σ_{t ≥ age} margin × S(t) / S(age) / (1 + discount)^(t − age); all payments: margin × ₂F₁(1, β + age; α + β + age; 1 / (1 + discount)); at discount 0: margin × (α + β + age − 1) / (α − 1)",
    zh: "Σ_{t ≥ age} margin × S(t) / S(age) / (1 + discount)^(t − age); 全部付款：margin × ₂F₁(1, β + age; α + β + age; 1 / (1 + discount))，discount 为 0 时：margin × (α + β + age − 1) / (α − 1)",
  },
  source:
    "Fader & Hardie, Customer-base valuation in a contractual setting: the perils of ignoring heterogeneity, Marketing Science 29 (2010)",
  notes: [
    {
      en: "The payment at age is included in full and discounting starts there: at age 0 that is the first payment, on joining. To value a customer just after a payment, take one margin off.",
      zh: "age 当期的付款全额计入，折现从该期开始：age 为 0 时即加入时的首次付款。若在刚付款之后估值，请减去一个 margin。",
    },
    {
      en: "A customer who has stayed is worth more than a new one, since those likely to leave are gone: the value rises with age.",
      zh: "留得越久的客户价值越高，因为易流失者已经离开：价值随 age 上升。",
    },
    {
      en: "Without a discount all payments have a finite sum only if alpha is above 1, and with a negative discount never: give periods then.",
      zh: "不折现时，只有 alpha 大于 1 全部付款之和才有限；折现率为负时永远无限：此时请填写 periods。",
    },
    {
      en: "The value of an average churn rate, margin / churn, is too low for a mixed cohort; that is the point of the model.",
      zh: "用平均流失率计算的 margin / churn 会低估由不同客户组成的群体，这正是本模型的意义所在。",
    },
  ],
  elsewhere: [
    {
      en: "Fader & Hardie’s DEL is SBG_CLV with margin 1 and age 0. Their DERL just before the n-th renewal is SBG_CLV with age n times r(n) = (β + n − 1) / (α + β + n − 1); just after the n-th payment it is SBG_CLV with age n, less 1.",
      zh: "Fader 与 Hardie 的 DEL 即 margin 为 1、age 为 0 的 SBG_CLV。第 n 次续约前的 DERL 等于 age 为 n 的 SBG_CLV 乘以 r(n) = (β + n − 1) / (α + β + n − 1)；第 n 次付款之后的 DERL 等于 age 为 n 的 SBG_CLV 减 1。",
    },
    {
      en: "CLV in this add-on takes one retention rate for everybody and every age.",
      zh: "本插件的 CLV 对所有客户、所有时长使用同一个留存率。",
    },
  ],
  examples: [
    {
      args: [100, 0.668, 3.806, 0.1],
      result: 592.2596407612764,
      source: "Fader & Hardie (2010), High End segment at 10 %; summed with 40 digits (mpmath)",
      note: {
        en: "A new customer is worth 5.9 payments.",
        zh: "一位新客户相当于 5.9 次付款。",
      },
    },
    {
      args: [100, 0.668, 3.806, 0.1, "", 4],
      result: 727.0052179769174,
      source: "As above, a customer who has renewed four times (mpmath)",
    },
    {
      args: [100, 0.668, 3.806, 0, 5],
      result: 387.7342466729322,
      source: "Five payments, added up with 40 digits (mpmath)",
    },
    {
      args: [1, 2, 3],
      result: 4,
      source: "Own case: (2 + 3 − 1) / (2 − 1)",
    },
    {
      args: [100, 0.668, 3.806],
      throws: "sbg-no-end",
      source: "Own case: alpha below 1 and no discount",
    },
  ],
} as const satisfies FunctionFacts;

/** `=SBG_CLV(margin, alpha, beta, [discount], [periods], [age])`. */
export const compute: Compute = (args, host) => {
  const margin = oneNumber(args[0], "margin", host);
  const alpha = positive(args[1], "alpha", host);
  const beta = positive(args[2], "beta", host);
  const discount = optionalNumber(args[3], "discount", host) ?? 0;
  if (discount <= -1) throw new InputError("discount-too-low", { discount });
  const periods = optionalWhole(args[4], "periods", 1, Number.MAX_SAFE_INTEGER, host);
  const age = optionalWhole(args[5], "age", 0, Number.MAX_SAFE_INTEGER, host) ?? 0;
  const payments = sbgPayments(alpha, beta, discount, periods, age);
  if (payments === undefined) {
    if (periods === undefined && discount <= 0) throw new InputError("sbg-no-end", { discount, alpha });
    const counted = periods ?? { en: "All", zh: "全部" };
    throw new InputError("too-many-payments", { periods: counted, discount, most: MOST_PAYMENTS });
  }
  const value = finite(margin * payments);
  if (value === undefined) throw new InputError("too-large");
  return value;
};

function positive(arg: unknown, argument: string, host: Host): number {
  const value = oneNumber(arg, argument, host);
  if (value <= 0) throw new InputError("not-positive", { argument, value });
  return value;
}
