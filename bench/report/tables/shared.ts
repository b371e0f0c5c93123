import { fastPeers, floors, slowPeers } from "../../jobs";
import type { Job } from "../../measuring/job";
import type { Figure, Samples } from "../../measuring/samples";
import { figure } from "../figures";
import type { Text } from "../text";

export const way: Text = { en: "Way", zh: "方法" };
export const firstMs: Text = { en: "First call, CPU ms", zh: "首次调用，CPU 毫秒" };
export const ofCohort: Text = { en: "÷ COHORT", zh: "÷ COHORT" };
export const rounds: Text = { en: "Rounds", zh: "轮数" };
export const everyone = ["COHORT", ...floors, ...fastPeers, ...slowPeers];

export const perRow = (samples: Samples, job: Job, what: Figure, scale: number) => {
  const value = samples.middle(job, what);
  return figure(value === undefined ? undefined : (value * scale) / job.rows);
};
