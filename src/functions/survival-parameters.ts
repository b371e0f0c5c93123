import type { Param } from "./define";

/** Parameters shared by SURVIVAL, SURVIVAL_MEDIAN, LOGRANK and by the SBG functions. Data only, like the facts that name them. */

export const durations: Param = {
  name: "durations",
  type: "range",
  help: {
    en: "How long each customer stayed, or has stayed so far; one number a row, 0 or more, in any unit.",
    zh: "每位客户停留的时长（仍在的客户填至今的时长）；每行一个数，不小于 0，单位不限。",
  },
};

export const churned: Param = {
  name: "churned",
  type: "range",
  help: {
    en: "Whether the customer left after that time: true/false, 1/0, yes/no or 是/否. 0 = still there when last seen.",
    zh: "客户是否在该时长后流失：TRUE/FALSE、1/0、yes/no 或 是/否。0 表示最后一次观察时仍在。",
  },
};

export const survivors: Param = {
  name: "survivors",
  type: "range",
  help: {
    en: "Customers of one cohort still there; those acquired first, then after 1, 2, 3 … periods. A row or a column, three counts or more.",
    zh: "同一批客户的留存人数；先是获得的客户数，然后是第 1、2、3……期后仍在的人数。一行或一列，至少三个数。",
  },
};
