import type { Ids } from "../../data/cells";
import { comparisonJob, fastPeers, MILLION, memoryJob, SMALL, slowPeers, smallJob } from "../../jobs";
import { called, first, firstWall, later, peak, type Samples } from "../../measuring/samples";
import type { Size } from "../../plan";
import { figure, times, whole } from "../figures";
import { labelOf, same, type Table, type Text } from "../text";
import { everyone, firstMs, ofCohort, perRow, rounds, way } from "./shared";

const idsCalled: Readonly<Record<Ids, Text>> = {
  codes: { en: "codes such as C-0012345", zh: "编码，如 C-0012345" },
  mixed: { en: "ids of several patterns", zh: "多种样式的 ID" },
  emails: { en: "e-mail addresses", zh: "电子邮箱" },
  numbers: { en: "numbers", zh: "数字" },
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
