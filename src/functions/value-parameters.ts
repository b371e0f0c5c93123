import type { Param } from "./define";

/** Parameters of the functions of customer value. Data only, like the facts that name them. */

export const discount: Param = {
  name: "discount",
  type: "any",
  optional: true,
  help: {
    en: "Discount rate of one period, such as 0.01 for 1 % a month; 0 if left out.",
    zh: "每期折现率，例如每月 1% 填 0.01；缺省为 0。",
  },
};

export const payments: Param = {
  name: "periods",
  type: "any",
  optional: true,
  help: {
    en: "How many payments count; left out, all there will ever be.",
    zh: "计算多少次付款；省略则计算全部付款。",
  },
};

export const cac: Param = {
  name: "cac",
  type: "any",
  help: {
    en: "What it costs to win one customer; advertising, sales, tools; a cell or a range.",
    zh: "获取一位客户的成本；广告、销售、工具等；单元格或区域。",
  },
};
