import { loadJob, wizardJob, wizardSteps, zoneJob } from "../../jobs";
import type { Job } from "../../measuring/job";
import { callCpu, callWall, type Figure, first, firstWall, type Samples } from "../../measuring/samples";
import type { Size } from "../../plan";
import { figure, times, whole } from "../figures";
import { same, type Table, type Text } from "../text";
import { rounds } from "./shared";

/** The wizard on a long log, in the playground's stand-in for Google Sheets. */
export const wizard = (samples: Samples): Table => {
  const steps: Readonly<Record<(typeof wizardSteps)[number], Text>> = {
    getValues: { en: "getValues of the stand-in alone", zh: "仅替身服务的 getValues" },
    read: { en: "the wizard reads the range", zh: "向导读取区域" },
    preview: { en: "preview: who joined when stays how long", zh: "预览：按加入时间看留存" },
    write: { en: "written as values with heat map and chart", zh: "写成数值，含热力图与图表" },
  };
  return {
    title: {
      en: `The wizard on ${whole(wizardJob.rows)} rows, in the playground without a page`,
      zh: `向导处理 ${whole(wizardJob.rows)} 行，在不带页面的试用环境中`,
    },
    head: [
      { en: "Step", zh: "步骤" },
      { en: "on the clock, ms", zh: "时钟毫秒" },
      { en: "CPU ms", zh: "CPU 毫秒" },
    ],
    rows: wizardSteps.map((step, i) => [
      steps[step],
      figure(samples.middle(wizardJob, callWall(i))),
      figure(samples.middle(wizardJob, callCpu(i))),
    ]),
  };
};

/** The spreadsheet's zone, and loading. */
export const rest = (samples: Samples, { functionRows: rows }: Size): Table => {
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
          en: "COHORT in a spreadsheet in New York, beside one in UTC (CPU)",
          zh: "表格时区为纽约时的 COHORT，对照 UTC（CPU）",
        },
        { way: "COHORT", rows },
        zoneJob(rows),
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
