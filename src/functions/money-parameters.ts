import type { Param } from "./define";

/** Parameters of the functions of money kept. Data only, like the facts that name them. */

export const startRevenue: Param = {
  name: "start",
  type: "any",
  help: {
    en: "Recurring revenue of the customers at the start of the period; a cell or a range.",
    zh: "期初客户的经常性收入；单元格或区域。",
  },
};

export const expansion: Param = {
  name: "expansion",
  type: "any",
  help: {
    en: "What customers from the start pay more; upgrades, seats, price rises.",
    zh: "期初客户多付的金额；升级、增购席位、涨价。",
  },
};

export const contraction: Param = {
  name: "contraction",
  type: "any",
  help: {
    en: "What customers who stay pay less, as a positive amount; downgrades, discounts.",
    zh: "留存客户少付的金额，填正数；降级、减购、折扣。",
  },
};

export const churned: Param = {
  name: "churned",
  type: "any",
  help: {
    en: "What customers who left had paid, as a positive amount.",
    zh: "流失客户原先支付的金额，填正数。",
  },
};

export const reactivation: Param = {
  name: "reactivation",
  type: "any",
  optional: true,
  help: {
    en: "What customers who came back pay. Left out or blank counts as 0.",
    zh: "回流客户支付的金额。省略或留空按 0 计。",
  },
};

/** Expansion where it may be left out. */
export const optionalExpansion: Param = {
  name: "expansion",
  type: "any",
  optional: true,
  help: {
    en: "What customers from the start pay more; given, the churn is net. Left out or blank counts as 0.",
    zh: "期初客户多付的金额；填写后得到净流失率。省略或留空按 0 计。",
  },
};
