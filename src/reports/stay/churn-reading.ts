import { pooledLimits } from "../../analyses/limits";
import type { Grain } from "../../calendar/periods";
import type { ChurnRule } from "../../plan/contracts";
import { churnRules } from "../../plan/contracts";
import type { Table } from "../../table/table";
import { labels } from "../../words/labels/shared";
import type { Lang } from "../../words/text";
import { grainWords } from "../../words/wizard-report";
import { subscriptionWords } from "../../words/wizard-subscriptions";
import type { Headline } from "../answer";
import { countText, limitFacts, rateText, say } from "../say";
import { extremes, numberOf, textOf } from "./reading";
import { ruleWords } from "./rule-words";

const START = 1;
const LOST = 4;
const CHURN = 7;

/** Σ lost, Σ start and how many of the finished periods have subscribers at their start. */
function churnSums(table: Table, finished: number) {
  const rated = table.rows.slice(0, finished).filter((row) => numberOf(row[START]) > 0);
  const sum = (column: number): number => rated.reduce((total, row) => total + numberOf(row[column]), 0);
  return { lost: sum(LOST), start: sum(START), periods: rated.length, rated };
}

/** All finished periods together, the last one, the extremes; by another rule also what that makes of it. */
export function churnReading(
  table: Table,
  rules: Table,
  rule: ChurnRule,
  compare: boolean,
  finished: number,
  grain: Grain,
  lang: Lang,
): string[] {
  const { lost, start, periods, rated } = churnSums(table, finished);
  const last = rated[rated.length - 1];
  if (last === undefined) return [subscriptionWords.none[lang]];
  const words = grainWords[grain];
  const [low, high] = pooledLimits(lost, start);
  const sentences = [
    say(
      subscriptionWords.all,
      {
        grain: words,
        rate: rateText(lost / start, lang),
        kept: rateText(1 - lost / start, lang),
        ...limitFacts(low, high, lang),
        lost: countText(lost),
        n: countText(start),
        periods,
      },
      lang,
    ),
  ];
  if (rule !== "textbook" && rule !== "chartmogul")
    sentences.push(...byRule(rules, rule, lost / start, periods, grain, lang));
  const [lostNow, startNow] = [numberOf(last[LOST]), numberOf(last[START])];
  const [lowNow, highNow] = pooledLimits(lostNow, startNow);
  sentences.push(
    say(
      subscriptionWords.last,
      {
        period: textOf(last[0], lang),
        lost: countText(lostNow),
        n: countText(startNow),
        rate: rateText(lostNow / startNow, lang),
        ...limitFacts(lowNow, highNow, lang),
      },
      lang,
    ),
  );
  if (compare) sentences.push(apart(rules, lang));
  else if (rule === "textbook" || rule === "chartmogul") sentences.push(...range(rated, lang));
  return sentences;
}

const allRow = (rules: Table): Table["rows"][number] => rules.rows[rules.rows.length - 1] ?? [];

function byRule(
  rules: Table,
  rule: ChurnRule,
  textbook: number,
  periods: number,
  grain: Grain,
  lang: Lang,
): string[] {
  const rate = allRow(rules)[churnRules.indexOf(rule) + 1];
  if (typeof rate !== "number") return [];
  const facts = {
    grain: grainWords[grain],
    periods,
    rule: ruleWords[rule].name,
    rate: rateText(rate, lang),
    textbook: rateText(textbook, lang),
  };
  return [say(rule === "daily" ? subscriptionWords.allDaily : subscriptionWords.allByRule, facts, lang)];
}

/** The lowest and the highest rule over all finished periods. */
function apart(rules: Table, lang: Lang): string {
  const sorted = churnRules
    .map((rule, i) => ({ rule, rate: numberOf(allRow(rules)[i + 1]) }))
    .sort((a, b) => a.rate - b.rate);
  const [least, most] = [sorted[0], sorted[sorted.length - 1]];
  return say(
    subscriptionWords.apart,
    {
      least: rateText(least?.rate ?? 0, lang),
      low: ruleWords[least?.rule ?? "textbook"].name,
      most: rateText(most?.rate ?? 0, lang),
      high: ruleWords[most?.rule ?? "textbook"].name,
    },
    lang,
  );
}

function range(rated: Table["rows"], lang: Lang): string[] {
  if (rated.length < 3) return [];
  return [say(subscriptionWords.range, extremes(rated, { label: 0, rate: CHURN }, lang), lang)];
}

/** Churn over all finished periods by the rule asked for, with limits where it is a share; then retention. */
export function churnHeadlines(
  table: Table,
  rules: Table,
  rule: ChurnRule,
  finished: number,
  lang: Lang,
): Headline[] {
  const { lost, start } = churnSums(table, finished);
  const plain = rule === "textbook" || rule === "chartmogul";
  const rate = allRow(rules)[churnRules.indexOf(rule) + 1];
  const limits = start > 0 ? pooledLimits(lost, start) : undefined;
  return [
    {
      label: labels.churn[lang],
      unit: "rate",
      value: typeof rate === "number" ? rate : undefined,
      ...(plain && limits !== undefined ? { limits } : {}),
    },
    {
      label: labels.retention[lang],
      unit: "rate",
      value: start > 0 ? 1 - lost / start : undefined,
      ...(limits === undefined ? {} : { limits: [1 - limits[1], 1 - limits[0]] as const }),
    },
  ];
}
