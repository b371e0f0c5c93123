import { churnRulesTable, subscriptionsByRule } from "../../analyses/money/churn-rules";
import { subscribersIn } from "../../analyses/money/period-members";
import { subscriptionTable } from "../../analyses/money/subscriptions";
import type { BoxPlan } from "../../plan/boxes";
import type { Box } from "../../table/report";
import type { Lang, Text } from "../../words/text";
import { moneyWords } from "../../words/wizard-money";
import { grainWords } from "../../words/wizard-report";
import { subscriptionWords } from "../../words/wizard-subscriptions";
import type { QuestionAnswer } from "../answer";
import type { QuestionAsk } from "../ask";
import { periodsBehind, subscriptionStandings } from "../behind/money";
import type { ContractData } from "../data/data";
import { footnote } from "../footnote";
import { contractOptionsLine, contractOptionsOf } from "../form";
import { gridOf, highest } from "../grid";
import { contractsMeaning } from "../money/meaning";
import { fromToText, say } from "../say";
import { lineOf, linesOf } from "./churn-chart";
import { churnLimits } from "./churn-limits";
import { churnHeadlines, churnReading } from "./churn-reading";
import { contractsAddUp } from "./contract-counts";
import { rulesInWords, ruleWords } from "./rule-words";

/** Columns of the table of subscriptions. */
const START = 1;
const RETENTION = 6;
const CHURN = 7;

/** How many customers stay from one period to the next, from a list of contracts, with churn by the rule asked for. */
export function stayContracts(data: ContractData, ask: QuestionAsk): QuestionAnswer {
  const { amount: _, ...contracts } = data.contracts;
  const { form, lang } = ask;
  const options = contractOptionsOf(form, lang, contracts, ask.host);
  const { churnRule: rule } = form;
  const table = subscriptionsByRule(contracts, options, rule);
  const rules = churnRulesTable(contracts, options);
  const grain = grainWords[options.grain];
  const plain = rule === "textbook" || rule === "chartmogul";
  const finished = table.rows.filter((_, i) => table.unfinished?.[i]?.[START] !== true).length;
  const boxes: Box[] = [{ name: "main", heading: undefined, grid: gridOf(table, lang, START) }];
  const plans: BoxPlan[] = [mainPlan(plain, rule, options)];
  const limits = churnLimits(table);
  if (ask.limits && plain) {
    boxes.push({ name: "limits", heading: undefined, grid: gridOf(limits, lang, undefined), beside: true });
    plans.push({ box: "limits", analysis: "limits", of: "main", retained: 4, start: START });
  }
  if (form.compareRules) {
    const heading = subscriptionWords.rulesHeading[lang];
    boxes.push({ name: "rules", heading, grid: gridOf(rules, lang, undefined) });
    plans.push({
      ...{ box: "rules", analysis: "values", why: subscriptionWords.whyRules, still: true },
      native: { say: "churn-rules", options },
    });
  }
  const title = say(subscriptionWords.lineTitle, {}, lang);
  const chart = form.compareRules
    ? linesOf(rules, finished, lang)
    : lineOf(table, limits, finished, plain, lang);
  return {
    report: {
      title: say(subscriptionWords.stayTitle, { grain }, lang),
      subtitle: subtitle(contracts, options, ruleWords[rule].name, lang),
      boxes,
      heat: [
        { box: "main", from: RETENTION, to: RETENTION, max: highest(table, RETENTION, RETENTION) },
        ...(form.compareRules ? [{ box: "rules", from: 1, to: 5, max: highest(rules, 1, 5) }] : []),
      ],
      curve: form.compareRules
        ? { box: "rules", labels: 0, lines: [1, 2, 3, 4, 5], rows: finished, title }
        : { box: "main", labels: 0, lines: [CHURN], rows: finished, title },
      fadeUnder: form.fadeUnder,
      footnote: [
        ...footnote(ask.source, lang, {
          definition: definition(rule, form.compareRules, ask.limits && plain, grain, lang),
          options: contractOptionsLine(options),
          asof: options.asof,
          hidden: options.incomplete === "hide",
          fadeUnder: form.fadeUnder,
        }),
        ...(form.compareRules && plain
          ? [say(moneyWords.noteStill, { box: subscriptionWords.rulesHeading }, lang)]
          : []),
      ],
    },
    chart,
    cautions: plain ? [] : [subscriptionWords.noLimits[lang]],
    reading: churnReading(table, rules, rule, form.compareRules, finished, options.grain, lang),
    reconciles: contractsAddUp(
      data.contracts,
      subscriptionTable(contracts, { ...options, incomplete: "show" }),
      options,
      lang,
    ),
    meaning: contractsMeaning(contracts, options, lang),
    plans,
    headlines: churnHeadlines(table, rules, rule, finished, lang),
    behind: periodsBehind(
      {
        boxes,
        // By other rules churn is not the share of those lost of those at the start.
        standings: { main: subscriptionStandings.slice(0, plain ? CHURN + 1 : CHURN) },
        ids: contracts.ids,
        list: (after, standing) => subscribersIn(contracts, options, after, standing),
      },
      lang,
    ),
  };
}

const mainPlan = (
  plain: boolean,
  rule: QuestionAsk["form"]["churnRule"],
  options: ReturnType<typeof contractOptionsOf>,
): BoxPlan =>
  plain
    ? { box: "main", analysis: "subscriptions", options, amounts: false }
    : {
        box: "main",
        analysis: "values",
        why: {
          en: say(subscriptionWords.whyRule, { rule: ruleWords[rule].name }, "en"),
          zh: say(subscriptionWords.whyRule, { rule: ruleWords[rule].name }, "zh"),
        },
        native: { say: "contract-churn", rule, options },
      };

function subtitle(
  contracts: ContractData["contracts"],
  options: ReturnType<typeof contractOptionsOf>,
  rule: Text,
  lang: Lang,
): string {
  const span = fromToText(contracts.firstDay, options.asof, lang);
  return say(subscriptionWords.staySubtitle, { grain: grainWords[options.grain], rule, span }, lang);
}

function definition(
  rule: QuestionAsk["form"]["churnRule"],
  compare: boolean,
  limits: boolean,
  grain: (typeof grainWords)[keyof typeof grainWords],
  lang: Lang,
): string {
  const sentences = [
    say(subscriptionWords.def, { grain, rule: say(ruleWords[rule].formula, { grain }, lang) }, lang),
    ...(limits ? [subscriptionWords.limits[lang]] : []),
    ...(compare ? rulesInWords(rule, grain, lang) : []),
  ];
  return sentences.join(lang === "zh" ? "" : " ");
}
