import type { Param } from "./define";

/** Parameters of the survey scores. Data only, like the facts that name them. */

export const scores: Param = {
  name: "scores",
  type: "range",
  help: {
    en: "One answer a row, from 1 to the highest of the scale.",
    zh: "每行一个评分，从 1 到量表的最高分。",
  },
};

export const scaleOfSeven: Param = {
  name: "scale",
  type: "number",
  optional: true,
  help: {
    en: "The highest answer there is; 7 if left out.",
    zh: "量表的最高分，缺省为 7。",
  },
};

export const scaleOfFive: Param = {
  name: "scale",
  type: "number",
  optional: true,
  help: {
    en: "The highest answer there is; 5 if left out.",
    zh: "量表的最高分，缺省为 5。",
  },
};
