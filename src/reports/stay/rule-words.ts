import { type ChurnRule, churnRules } from "../../plan/contracts";
import { churnRuleLabels } from "../../words/labels/churn-rules";
import type { Lang, Text } from "../../words/text";
import { subscriptionWords } from "../../words/wizard-subscriptions";
import { say } from "../say";

/** The name of each churn rule and its formula in words. */
export const ruleWords: Readonly<Record<ChurnRule, { readonly name: Text; readonly formula: Text }>> = {
  textbook: { name: churnRuleLabels.textbook, formula: subscriptionWords.ruleTextbook },
  chartmogul: { name: churnRuleLabels.chartmogul, formula: subscriptionWords.ruleChartmogul },
  baremetrics: { name: churnRuleLabels.baremetrics, formula: subscriptionWords.ruleBaremetrics },
  stripe: { name: churnRuleLabels.stripe, formula: subscriptionWords.ruleStripe },
  daily: { name: churnRuleLabels.daily, formula: subscriptionWords.ruleDaily },
};

/** The formulas of the rules beside the one already said, and how All is made: a sentence each. */
export const rulesInWords = (said: ChurnRule, grain: Text, lang: Lang): string[] => [
  ...churnRules
    .filter((rule) => rule !== said)
    .map((rule) => `${say(ruleWords[rule].formula, { grain }, lang)}${lang === "zh" ? "。" : "."}`),
  say(subscriptionWords.defAll, { grain }, lang),
];
