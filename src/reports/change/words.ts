import type { LogOptions } from "../../plan/options";
import type { Lang, Text } from "../../words/text";
import { changeWords } from "../../words/wizard-change";
import { grainWords } from "../../words/wizard-report";
import { say } from "../say";
import type { Subject } from "./subject";

/** A period after joining, in words. */
export const unitText = ({ window, grain }: Pick<LogOptions, "window" | "grain">): Text =>
  grainWords[window === undefined ? grain : "window"];

/** What being retained means: "were active in month 1 after joining". */
export function retainedText(
  { kind, options, unit }: Pick<Subject, "kind" | "options" | "unit">,
  k: number,
  lang: Lang,
): string {
  const isEvents = kind === "events";
  const words =
    options.mode === "every"
      ? isEvents
        ? changeWords.retainedEvery
        : changeWords.contractEvery
      : options.mode === "on_or_before"
        ? isEvents
          ? changeWords.retainedBefore
          : changeWords.contractBefore
        : isEvents
          ? changeWords.retainedOn
          : changeWords.contractOn;
  return say(words, { unit, k }, lang);
}
