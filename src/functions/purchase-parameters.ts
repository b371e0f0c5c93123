import type { Param } from "./define";

/** Parameters of the functions about repeat purchases, so that their help is written once. Data only. */

export const amounts: Param = {
  name: "amounts",
  type: "range",
  optional: true,
  help: {
    en: "What each row brought in. Leave it out if there are no amounts.",
    zh: "每行的金额。没有金额时可省略。",
  },
};

export const unit: Param = {
  name: "unit",
  type: "text",
  optional: true,
  help: {
    en: 'The unit of time: "day", "week" (default), "month" (30.4375 days) or "year" (365.25 days).',
    zh: '时间单位："day"、"week"（默认）、"month"（30.4375 天）或 "year"（365.25 天）。',
  },
};

export const asof: Param = {
  name: "asof",
  type: "text",
  optional: true,
  help: {
    en: "The day customers are watched until; rows after it are left out. The last day in the data if left out.",
    zh: "观察截止日，之后的行不计入。省略时为数据的最后一天。",
  },
};

export const frequency: Param = {
  name: "frequency",
  type: "range",
  help: {
    en: "Repeat purchases of each customer, a row each; the column Frequency of CUSTOMER_SUMMARY.",
    zh: "每位客户的重复购买次数，每行一位；CUSTOMER_SUMMARY 的重复购买天数列。",
  },
};
