import type { Param } from "./define";

/** Parameters that several functions share, so that their help is written once. Data only, like the facts that name them. */

export const customers: Param = {
  name: "customers",
  type: "range",
  help: {
    en: "One customer id a row; open ranges such as A2:A are fine.",
    zh: "每行一个客户编号；可用 A2:A 这样的开放区域。",
  },
};

export const dates: Param = {
  name: "dates",
  type: "range",
  help: {
    en: "The date of each row’s purchase or event; dates or text such as 2024-03-01.",
    zh: "每行购买或事件的日期；日期单元格或 2024-03-01 这样的文本。",
  },
};

export const amounts: Param = {
  name: "amounts",
  type: "range",
  help: {
    en: "The amount of each row, in one currency; a refund is negative, a blank counts as 0.",
    zh: "每行的金额，须为同一货币；退款填负数，留空按 0 计。",
  },
};

export const period: Param = {
  name: "period",
  type: "text",
  optional: true,
  help: {
    en: '"day", "week", "month" (default), "quarter" or "year".',
    zh: '"day"、"week"、"month"（默认）、"quarter" 或 "year"。',
  },
};

export const end: Param = {
  name: "end",
  type: "any",
  help: {
    en: "Customers at the end of the period; a cell or a range.",
    zh: "期末客户数；单元格或区域。",
  },
};

export const joined: Param = {
  name: "new",
  type: "any",
  help: {
    en: "Customers who joined in the period and are still there at its end. Blank counts as 0.",
    zh: "本期新增且期末仍在的客户数。留空按 0 计。",
  },
};

export const start: Param = {
  name: "start",
  type: "any",
  help: { en: "Customers at the start of the period.", zh: "期初客户数。" },
};
