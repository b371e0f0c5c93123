import type { Ids } from "../data/cells";
import type { Job } from "../measuring/job";
import { called, type Figure, first, firstWall, later, peak, type Samples } from "../measuring/samples";
import {
  comparisonJob,
  FEW_CUSTOMERS,
  families,
  fastPeers,
  fitJob,
  floors,
  functionNames,
  loadJob,
  MILLION,
  memoryJob,
  type Size,
  SMALL,
  slowPeers,
  smallJob,
  zoneJob,
} from "../plan";
import { figure, times, whole } from "./figures";
import { fitRatio } from "./fits";
import { labelOf, same, type Table, type Text } from "./text";

const idsCalled: Readonly<Record<Ids, Text>> = {
  codes: { en: "codes such as C-0012345", zh: "编码，如 C-0012345" },
  mixed: { en: "ids of several patterns", zh: "多种样式的 ID" },
  emails: { en: "e-mail addresses", zh: "电子邮箱" },
  numbers: { en: "numbers", zh: "数字" },
};

const way: Text = { en: "Way", zh: "方法" };
const firstMs: Text = { en: "First call, CPU ms", zh: "首次调用，CPU 毫秒" };
const ofCohort: Text = { en: "÷ COHORT", zh: "÷ COHORT" };
const rounds: Text = { en: "Rounds", zh: "轮数" };
const everyone = ["COHORT", ...floors, ...fastPeers, ...slowPeers];

const perRow = (samples: Samples, job: Job, what: Figure, scale: number) => {
  const value = samples.middle(job, what);
  return figure(value === undefined ? undefined : (value * scale) / job.rows);
};

/** COHORT's table from so many rows by every way that was measured. */
export function comparison(samples: Samples, rows: number, ids: Ids): Table {
  const job = (name: string) => comparisonJob(name, rows, ids);
  const ours = job("COHORT");
  return {
    title: {
      en: `The same cohort table from ${whole(rows)} rows, ${idsCalled[ids].en}`,
      zh: `同一张同期群表，${whole(rows)} 行，${idsCalled[ids].zh}`,
    },
    head: [
      way,
      firstMs,
      { en: "ns a row", zh: "每行纳秒" },
      ofCohort,
      { en: "on the clock, ms", zh: "时钟毫秒" },
      { en: "Second call, CPU ms", zh: "第二次调用，CPU 毫秒" },
      ofCohort,
      { en: "Memory, B a row", zh: "内存，字节/行" },
      rounds,
    ],
    rows: everyone
      .filter((name) => samples.count(job(name)) > 0)
      .map((name) => [
        labelOf(name),
        figure(samples.middle(job(name), first)),
        perRow(samples, job(name), first, 1e6),
        times(samples.ratio(job(name), ours, first)),
        figure(samples.middle(job(name), firstWall)),
        figure(samples.middle(job(name), later)),
        times(samples.ratio(job(name), ours, later)),
        perRow(samples, memoryJob(name, rows, ids), peak, 1),
        same(String(samples.count(job(name)))),
      ]),
  };
}

/** What a first call costs where there is little to count. */
export const small = (samples: Samples): Table => ({
  title: { en: "Small sheets: the first call", zh: "小表：首次调用" },
  head: [
    way,
    ...SMALL.flatMap((rows) => [
      { en: `${whole(rows)} rows, CPU ms`, zh: `${whole(rows)} 行，CPU 毫秒` },
      { en: "÷ whole months", zh: "÷ 整数月份写法" },
    ]),
    { en: `Later calls, ${whole(10_000)} rows, CPU ms`, zh: `后续调用，${whole(10_000)} 行，CPU 毫秒` },
  ],
  rows: [
    { label: labelOf("COHORT"), name: "COHORT", what: called },
    {
      label: { en: "the same with loading Code.js", zh: "同上，含载入 Code.js" },
      name: "COHORT",
      what: first,
    },
    ...["Map floor", ...fastPeers, ...slowPeers].map((name) => ({
      label: labelOf(name),
      name,
      what: called,
    })),
  ].map(({ label, name, what }) => [
    label,
    ...SMALL.flatMap((rows) => [
      figure(samples.middle(smallJob(name, rows), what)),
      times(samples.ratio(smallJob(name, rows), smallJob("months", rows), what)),
    ]),
    figure(samples.middle(smallJob(name, 10_000), later)),
  ]),
});

/** What a row costs as there are more of them. */
export function growth(samples: Samples, { rows }: Size): Table {
  const sizes = [10_000, ...new Set([MILLION, rows])];
  const job = (name: string, many: number) =>
    many === 10_000 ? smallJob(name, many) : comparisonJob(name, many, "codes");
  return {
    title: { en: "What a row costs as there are more", zh: "行数增加时每行的开销" },
    head: [
      way,
      ...sizes.flatMap((many) => [
        { en: `${whole(many)}: first call, ns a row`, zh: `${whole(many)} 行：首次调用，每行纳秒` },
        { en: "later", zh: "后续" },
      ]),
    ],
    rows: ["COHORT", "months", "Map floor"].map((name) => [
      labelOf(name),
      ...sizes.flatMap((many) => [first, later].map((what) => perRow(samples, job(name, many), what, 1e6))),
    ]),
  };
}

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
      { en: "Nelder–Mead ÷ BGNBD_FIT", zh: "Nelder–Mead ÷ BGNBD_FIT" },
    ],
    rows: families.flatMap((family) =>
      [FEW_CUSTOMERS, MILLION].map((customers) => [
        {
          en: `${whole(customers)} ${named[family]?.en}`,
          zh: `${whole(customers)} 位，${named[family]?.zh}`,
        },
        figure(samples.middle(fitJob("BGNBD_FIT", family, customers), first)),
        times(fitRatio(samples, family, customers)),
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

/** The spreadsheet's zone, and loading. */
export const rest = (samples: Samples): Table => {
  const line = (label: Text, job: Job, reference: Job, what: Figure): Text[] => [
    label,
    figure(samples.middle(job, what)),
    figure(samples.middle(reference, what)),
    times(samples.ratio(job, reference, what)),
    same(String(samples.count(job))),
  ];
  return {
    title: { en: "Time zone and cold load", zh: "时区与冷载入" },
    head: [
      { en: "What", zh: "内容" },
      { en: "ms", zh: "毫秒" },
      { en: "Reference, ms", zh: "参照，毫秒" },
      { en: "Ratio", zh: "比值" },
      rounds,
    ],
    rows: [
      line(
        {
          en: "COHORT of 1,000,000 rows in a spreadsheet in New York, beside one in UTC (CPU)",
          zh: "表格时区为纽约时 1,000,000 行的 COHORT，对照 UTC（CPU）",
        },
        comparisonJob("COHORT", MILLION, "codes"),
        zoneJob(MILLION),
        first,
      ),
      line(
        {
          en: "Code.js loaded and one RETENTION, beside a script of that function alone (clock)",
          zh: "载入 Code.js 并计算一次 RETENTION，对照只含该函数的脚本（时钟）",
        },
        loadJob("load Code.js"),
        loadJob("load nothing"),
        firstWall,
      ),
      line(
        { en: "the same (CPU, all threads)", zh: "同上（CPU，全部线程）" },
        loadJob("load Code.js"),
        loadJob("load nothing"),
        first,
      ),
    ],
  };
};
