import { contracts } from "./contracts";
import { counts } from "./counts";
import { exports_ } from "./exports";
import { hard } from "./hard";
import { logs } from "./logs";
import { more } from "./more";
import { others } from "./others";
import type { Range } from "./range";
import { wide } from "./wide";

/** Ranges as people have them: all six layouts and none of them, a good part untidy. Written by hand. */
export const ranges: readonly Range[] = [
  ...logs,
  ...contracts,
  ...counts,
  ...wide,
  ...others,
  ...more,
  ...exports_,
  ...hard,
];
