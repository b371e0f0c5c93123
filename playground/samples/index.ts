import { periodSummary } from "./period-summary";
import type { SampleLanguage, SampleSheet } from "./sheet";
import { shopLog } from "./shop-log";
import { subscriptions } from "./subscriptions";
import { workedExamples } from "./worked-examples";

export type { SampleLanguage, SampleSheet } from "./sheet";
export { shopLog };

/** Every sample sheet in one language, the examples first. */
export const sampleSheets = (language: SampleLanguage): SampleSheet[] => [
  workedExamples(language),
  shopLog(language),
  subscriptions(language),
  periodSummary(language),
];
