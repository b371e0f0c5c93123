import { statSync } from "node:fs";
import { inProject } from "../../scripts/files";
import {
  comparisonJob,
  FEW_CUSTOMERS,
  families,
  fitJob,
  loadJob,
  MILLION,
  memoryJob,
  smallJob,
  wizardJob,
  wizardSteps,
  zoneJob,
} from "../jobs";
import type { Job } from "../measuring/job";
import { called, callWall, type Figure, first, later, peak, type Samples } from "../measuring/samples";
import type { Size } from "../plan";
import { whole } from "./figures";
import { fitRatio } from "./fits";
import type { Target } from "./targets";
import { same, type Text } from "./text";

/** Of first calls, which is judged, and of later ones. */
type Both = Pick<Target, "value" | "later">;

const at =
  (sense: Target["sense"]) =>
  (what: Text, limit: number, value: number | undefined | Both, unit = " ×"): Target => ({
    what,
    sense,
    limit,
    unit,
    ...(typeof value === "object" ? value : { value }),
  });
const most = at("at most");
const least = at("at least");

const codes = (way: string) => comparisonJob(way, MILLION, "codes");
const emails = (way: string) => comparisonJob(way, MILLION, "emails");
const mixed = (way: string) => comparisonJob(way, MILLION, "mixed");
const perRow = (job: Job, value: number | undefined) => (value === undefined ? undefined : value / job.rows);

/** Milliseconds by which the one is above the other: the medians' difference. */
const above = (samples: Samples, one: Job, other: Job, what: Figure) => {
  const [more, less] = [samples.middle(one, what), samples.middle(other, what)];
  return more === undefined || less === undefined ? undefined : more - less;
};

/** The targets set beforehand, in the order of the tables. */
export function aims(samples: Samples, { functionRows, rows }: Size): Target[] {
  const ratio = (one: Job, other: Job, what = first): Both => ({
    value: samples.ratio(one, other, what),
    later: samples.ratio(one, other, later),
  });
  const fit = (family: string, customers: number): Both => ({
    value: fitRatio(samples, family, customers),
    later: samples.ratio(
      fitJob("Nelder–Mead", family, customers),
      fitJob("BGNBD_FIT", family, customers),
      later,
    ),
  });
  const fewRows = smallJob("COHORT", 10_000);
  const manyRows = codes("COHORT");
  const mostRows = comparisonJob("COHORT", rows, "codes");
  const perRowRatio =
    (perRow(mostRows, samples.middle(mostRows, later)) ?? Number.NaN) /
    (perRow(fewRows, samples.middle(fewRows, later)) ?? Number.NaN);
  const inRows = (many: number): Text => ({ en: `${whole(many)} rows`, zh: `${whole(many)} 行` });
  return [
    most(
      { en: "COHORT ÷ Map floor, ids of any pattern", zh: "COHORT ÷ Map 下限，任意样式的 ID" },
      1,
      ratio(mixed("COHORT"), mixed("Map floor")),
    ),
    most(
      { en: "COHORT ÷ Map floor, e-mails", zh: "COHORT ÷ Map 下限，电子邮箱" },
      1.2,
      ratio(emails("COHORT"), emails("Map floor")),
    ),
    most(
      { en: "COHORT ÷ Map floor, codes", zh: "COHORT ÷ Map 下限，编码" },
      0.45,
      ratio(manyRows, codes("Map floor")),
    ),
    least(
      { en: "simple JavaScript ÷ COHORT, codes", zh: "一般写法的 JavaScript ÷ COHORT，编码" },
      15,
      ratio(codes("simple"), manyRows),
    ),
    least(
      { en: "simple JavaScript ÷ COHORT, e-mails", zh: "一般写法的 JavaScript ÷ COHORT，电子邮箱" },
      7,
      ratio(emails("simple"), emails("COHORT")),
    ),
    least(same("arquero ÷ COHORT"), 8, ratio(codes("arquero"), manyRows)),
    least(
      { en: "DuckDB with rows brought in ÷ COHORT", zh: "DuckDB（含导入行）÷ COHORT" },
      4.5,
      ratio(codes("duckdb"), manyRows),
    ),
    least(
      { en: "DuckDB with rows there already ÷ COHORT", zh: "DuckDB（行已导入）÷ COHORT" },
      1,
      ratio(codes("duckdb, loaded"), manyRows),
    ),
    most(
      {
        en: "first call at 10,000 rows ÷ whole months, Code.js loaded",
        zh: "10,000 行首次调用 ÷ 整数月份写法，Code.js 已载入",
      },
      1.2,
      ratio(fewRows, smallJob("months", 10_000), called),
    ),
    most(
      {
        en: `cost a row, ${inRows(rows).en} ÷ 10,000 rows, later calls`,
        zh: `每行开销，${inRows(rows).zh} ÷ 10,000 行，后续调用`,
      },
      2.5,
      Number.isNaN(perRowRatio) ? undefined : perRowRatio,
    ),
    most(
      { en: "memory above the rows, codes", zh: "行以外的内存，编码" },
      20,
      perRow(manyRows, samples.middle(memoryJob("COHORT", MILLION), peak)),
      " B",
    ),
    ...["LIFECYCLE", "COHORT_VALUE", "RETENTION_CURVE", "RFM", "SURVIVAL"].map((way) =>
      most(
        same(`${way} ÷ COHORT`),
        1.5,
        ratio({ way, rows: functionRows }, { way: "COHORT", rows: functionRows }),
      ),
    ),
    least(
      { en: "Nelder–Mead ÷ BGNBD_FIT, 2,357 customers", zh: "Nelder–Mead ÷ BGNBD_FIT，2,357 位客户" },
      25,
      fit(families[0], FEW_CUSTOMERS),
    ),
    least(
      { en: "Nelder–Mead ÷ BGNBD_FIT, 1,000,000 customers", zh: "Nelder–Mead ÷ BGNBD_FIT，1,000,000 位客户" },
      100,
      fit(families[0], MILLION),
    ),
    least(
      { en: "the same, joined over three years", zh: "同上，三年间陆续加入" },
      100,
      fit(families[1], MILLION),
    ),
    most(
      { en: "New York ÷ UTC as the spreadsheet’s zone", zh: "表格时区：纽约 ÷ UTC" },
      1.1,
      ratio({ way: "COHORT", rows: functionRows }, zoneJob(functionRows)),
    ),
    most(
      { en: "cold load and RETENTION above an empty context", zh: "冷载入并计算 RETENTION，比空环境多" },
      2,
      above(samples, loadJob("load Code.js"), loadJob("load nothing"), first),
      " ms",
    ),
    most(
      { en: "the same ÷ an empty context", zh: "同上 ÷ 空环境" },
      8,
      ratio(loadJob("load Code.js"), loadJob("load nothing"), first),
    ),
    most(
      { en: "the wizard’s preview of 100,000 rows", zh: "向导预览 100,000 行" },
      1000,
      samples.middle(wizardJob, callWall(wizardSteps.indexOf("preview"))),
      " ms",
    ),
    most(
      { en: "the wizard’s table of 100,000 rows written", zh: "向导写出 100,000 行的表" },
      3000,
      samples.middle(wizardJob, callWall(wizardSteps.indexOf("write"))),
      " ms",
    ),
    most(
      { en: "size of Code.js", zh: "Code.js 的大小" },
      200,
      statSync(inProject("dist", "Code.js")).size / 1000,
      " kB",
    ),
  ];
}
