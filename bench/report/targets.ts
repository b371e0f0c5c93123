import { figure } from "./figures";
import { same, type Table, type Text } from "./text";

/** What was to be reached, and what was. */
export interface Target {
  readonly what: Text;
  readonly sense: "at most" | "at least";
  readonly limit: number;
  readonly unit: string;
  /** Undefined when this run did not measure it. */
  readonly value: number | undefined;
  /** The same of later calls in the same context; not judged. */
  readonly later?: number | undefined;
}

/** True or false when it was measured. */
export const isMet = ({ sense, limit, value }: Target): boolean | undefined =>
  value === undefined ? undefined : sense === "at most" ? value <= limit : value >= limit;

const verdicts: Readonly<Record<string, Text>> = {
  true: { en: "✓", zh: "✓" },
  false: { en: "✗ missed", zh: "✗ 未达到" },
  undefined: { en: "not in this run", zh: "本次未测" },
};

function measuredText({ value, later, unit }: Target): Text {
  const text = figure(value, unit);
  const more = figure(later, unit);
  return later === undefined
    ? text
    : { en: `${text.en} (later calls ${more.en})`, zh: `${text.zh}（后续调用 ${more.zh}）` };
}

/** All targets, met or not. */
export const targetsTable = (all: readonly Target[]): Table => ({
  title: { en: "Targets", zh: "目标" },
  head: [
    { en: "What", zh: "内容" },
    { en: "Target", zh: "目标" },
    { en: "Measured", zh: "实测" },
    { en: "Met", zh: "是否达到" },
  ],
  rows: all.map((target) => [
    target.what,
    same(`${target.sense === "at most" ? "≤" : "≥"} ${target.limit}${target.unit}`),
    measuredText(target),
    verdicts[String(isMet(target))] as Text,
  ]),
});
