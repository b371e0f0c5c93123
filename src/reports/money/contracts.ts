import { contractCohortTables } from "../../analyses/money/contract-cohorts";
import { contractRevenueLog } from "../../analyses/money/contract-revenue";
import { subscribersIn } from "../../analyses/money/period-members";
import { subscriptionTable } from "../../analyses/money/subscriptions";
import type { BoxPlan } from "../../plan/boxes";
import type { Box } from "../../table/report";
import type { Table } from "../../table/table";
import type { Lang } from "../../words/text";
import { moneyWords } from "../../words/wizard-money";
import { grainWords } from "../../words/wizard-report";
import { subscriptionWords } from "../../words/wizard-subscriptions";
import type { QuestionAnswer } from "../answer";
import type { QuestionAsk } from "../ask";
import {
  cohortMoneyBehind,
  firstBehind,
  partStandings,
  periodsBehind,
  subscriptionStandings,
} from "../behind/money";
import type { ContractData } from "../data/data";
import { footnote } from "../footnote";
import { contractOptionsLine, contractOptionsOf, optionsOf } from "../form";
import { gridOf, highest } from "../grid";
import { fromToText, say } from "../say";
import { subscriptionColumns as columns } from "./columns";
import { contractMoneyAddsUp } from "./contract-sums";
import { contractsMeaning } from "./meaning";
import { partsOf } from "./parts";
import { moneyHeadlines, moneyReading, overallFacts } from "./reading";

/** Does the money stay, from a list of contracts with amounts: subscriptions with revenue, what it is made of, and by cohort. */
export function moneyContracts({ contracts }: ContractData, ask: QuestionAsk): QuestionAnswer {
  const { form, lang } = ask;
  const options = contractOptionsOf(form, lang, contracts, ask.host);
  const table = subscriptionTable(contracts, options);
  const finished = table.rows.filter((_, i) => table.unfinished?.[i]?.[columns.start] !== true).length;
  const grain = grainWords[options.grain];
  const parts = partsOf(
    table,
    columns,
    finished,
    { apart: true, heading: say(moneyWords.partsHeading, { grain }, lang) },
    lang,
  );
  const boxes: Box[] = [{ name: "main", heading: undefined, grid: gridOf(table, lang, 1) }, parts.box];
  const plans: BoxPlan[] = [{ box: "main", analysis: "subscriptions", options, amounts: true }, parts.plan];
  const still: string[] = [];
  const cohort = (
    name: string,
    values: Table | undefined,
    heading: string,
    holds: "sum" | "retention",
  ): void => {
    if (values === undefined) return;
    boxes.push({ name, heading, grid: gridOf(values, lang, 1) });
    plans.push({
      ...{ box: name, analysis: "values", why: moneyWords.whyContractCohorts, still: true },
      native: { say: "contract-money", holds, options },
    });
    still.push(heading);
  };
  const { window: _, ...calendarOnly } = optionsOf(form, lang, contracts, ask.host);
  const tables = contractCohortTables(contracts, options);
  const cohorts = tables?.retention;
  cohort("cohorts", cohorts, say(moneyWords.cohortHeading, { grain }, lang), "retention");
  if (ask.counts) cohort("counts", tables?.sums, moneyWords.sumsHeading[lang], "sum");
  const last = (cohorts?.columns.length ?? 0) - 1;
  return {
    report: {
      title: say(moneyWords.title, { grain }, lang),
      subtitle: say(
        moneyWords.subtitleContracts,
        {
          grain,
          span: fromToText(contracts.firstDay, options.asof, lang),
        },
        lang,
      ),
      boxes,
      heat: [
        { box: "main", from: columns.nrr, to: columns.grr, max: highest(table, columns.nrr, columns.grr) },
        ...(cohorts === undefined || last < 3
          ? []
          : [{ box: "cohorts", from: 3, to: last, max: highest(cohorts, 3, last) }]),
      ],
      curve: parts.curve,
      fadeUnder: form.fadeUnder,
      footnote: [
        ...footnote(ask.source, lang, {
          definition: definition(table, finished, grain, lang),
          options: contractOptionsLine(options),
          asof: options.asof,
          hidden: options.incomplete === "hide",
          fadeUnder: form.fadeUnder,
        }),
        ...still.map((box) => say(moneyWords.noteStill, { box }, lang)),
      ],
    },
    chart: parts.chart,
    cautions: [],
    reading: moneyReading(table, columns, finished, { words: moneyWords.hundredContracts, grain }, lang),
    reconciles: contractMoneyAddsUp(contracts, options, lang),
    meaning: contractsMeaning(contracts, options, lang),
    plans,
    headlines: moneyHeadlines(table, columns, finished, lang),
    behind: firstBehind(
      periodsBehind(
        {
          boxes,
          standings: { main: subscriptionStandings, parts: partStandings.apart },
          ids: contracts.ids,
          list: (after, standing) => subscribersIn(contracts, options, after, standing),
        },
        lang,
      ),
      cohortMoneyBehind(
        () => contractRevenueLog(contracts, options),
        { ...calendarOnly, mode: "on" },
        boxes,
        lang,
      ),
    ),
  };
}

function definition(
  table: Table,
  finished: number,
  grain: (typeof grainWords)[keyof typeof grainWords],
  lang: Lang,
): string {
  const facts = { grain, ...overallFacts(table, columns, finished, lang) };
  return [
    say(moneyWords.defContracts, facts, lang),
    subscriptionWords.defThere[lang],
    moneyWords.defPartsExpansion[lang],
    say(moneyWords.defCohortContracts, facts, lang),
  ].join(lang === "zh" ? "" : " ");
}
