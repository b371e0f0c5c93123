import { FEW_CUSTOMERS, families, fitJob, functionNames, MILLION } from "../../jobs";
import { first, later, type Samples } from "../../measuring/samples";
import type { Size } from "../../plan";
import { figure, times, whole } from "../figures";
import { fitRatio } from "../fits";
import { same, type Table, type Text } from "../text";
import { firstMs, ofCohort, perRow } from "./shared";

/** Other functions beside COHORT. */
export const functions = (samples: Samples, { functionRows: rows }: Size): Table => ({
  title: { en: `Other functions over ${whole(rows)} rows`, zh: `其他函数，${whole(rows)} 行` },
  head: [{ en: "Function", zh: "函数" }, firstMs, { en: "ns a row", zh: "每行纳秒" }, ofCohort],
  rows: ["COHORT", ...functionNames].map((name) => [
    same(`\`${name}\``),
    figure(samples.middle({ way: name, rows }, first)),
    perRow(samples, { way: name, rows }, first, 1e6),
    times(samples.ratio({ way: name, rows }, { way: "COHORT", rows }, first)),
  ]),
});

/** BG/NBD beside a search customer by customer. */
export function fits(samples: Samples, { wholeFit }: Size): Table {
  const named: Readonly<Record<string, Text>> = {
    "a quarter": { en: "joined within a quarter", zh: "一个季度内加入" },
    years: { en: "joined over three years", zh: "三年间陆续加入" },
  };
  return {
    title: { en: "Fitting BG/NBD", zh: "拟合 BG/NBD" },
    head: [
      { en: "Customers", zh: "客户" },
      { en: "BGNBD_FIT, CPU ms", zh: "BGNBD_FIT，CPU 毫秒" },
      same("Nelder–Mead ÷ BGNBD_FIT"),
      { en: "Later calls, CPU ms", zh: "后续调用，CPU 毫秒" },
      same("Nelder–Mead ÷ BGNBD_FIT"),
    ],
    rows: families.flatMap((family) =>
      [FEW_CUSTOMERS, MILLION].map((customers) => [
        {
          en: `${whole(customers)} ${named[family]?.en}`,
          zh: `${whole(customers)} 位，${named[family]?.zh}`,
        },
        figure(samples.middle(fitJob("BGNBD_FIT", family, customers), first)),
        times(fitRatio(samples, family, customers)),
        figure(samples.middle(fitJob("BGNBD_FIT", family, customers), later)),
        times(
          samples.ratio(
            fitJob("Nelder–Mead", family, customers),
            fitJob("BGNBD_FIT", family, customers),
            later,
          ),
        ),
      ]),
    ),
    ...(wholeFit
      ? {}
      : {
          note: {
            en: "Over 1,000,000 customers the search would take minutes: its first eight evaluations are timed and counted as often as a search over 20,000 such customers needs. `-- --full` runs it to its end.",
            zh: "1,000,000 位客户的搜索要几分钟：只计时前八次求值，再按同类 20,000 位客户搜索所需的次数折算。`-- --full` 会完整运行。",
          },
        }),
  };
}
