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
  // Of one period, every and any are that one.
  const mode = k === 1 ? "on" : options.mode;
  const words =
    mode === "every"
      ? isEvents
        ? changeWords.retainedEvery
        : changeWords.contractEvery
      : mode === "on_or_before"
        ? isEvents
          ? changeWords.retainedBefore
          : changeWords.contractBefore
        : isEvents
          ? changeWords.retainedOn
          : changeWords.contractOn;
  const length = `${k} ${unit[lang]}${lang === "en" && k !== 1 ? "s" : ""}`;
  return say(words, { unit, k, length }, lang);
}
