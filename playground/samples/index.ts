import { matrix } from "./matrix";
import { movements } from "./movements";
import { periodSummary } from "./period-summary";
import { rosters } from "./rosters";
import type { SampleLanguage, SampleSheet } from "./sheet";
import { shopLog } from "./shop-log";
import { subscriptions } from "./subscriptions";
import { workedExamples } from "./worked-examples";

export type { SampleLanguage, SampleSheet } from "./sheet";
export { shopLog };

/** Every sample sheet in one language, the examples first; each layout that the wizard reads is among them. */
export const sampleSheets = (language: SampleLanguage): SampleSheet[] => [
  workedExamples(language),
  shopLog(language),
  subscriptions(language),
  periodSummary(language),
  rosters(language),
  matrix(language),
  movements(language),
];
