import { rowSpan } from "../../metrics/log-periods";
import { contractCohorts } from "../../metrics/money/contract-cohorts";
import { contractSteps } from "../../metrics/money/contract-steps";
import { finite } from "../../metrics/rates/rates";
import type { ContractOptions, Contracts } from "../../plan/contracts";
import type { Table, Unit, Value } from "../../table/table";
import { labels } from "../../words/labels/shared";
import { requireRoom, unfinishedAside } from "../events";

type Options = Pick<ContractOptions, "grain" | "weekstart" | "fiscal" | "asof" | "incomplete">;

/** Recurring revenue of the customers first there at the end of the same period: what it is, and as a share of column 0. */
export interface ContractCohortTables {
  readonly sums: Table;
  /** Blank where column 0 is 0. */
  readonly retention: Table;
}

/** In the layout of COHORT_VALUE; undefined where nobody is there at the end of any period. */
export function contractCohortTables(
  contracts: Contracts,
  options: Options,
): ContractCohortTables | undefined {
  const { calendar, first, high } = rowSpan(contracts, options);
  const cohorts = contractCohorts(contractSteps(contracts, calendar), first, high);
  const earliest = cohorts[0]?.period;
  if (earliest === undefined) return undefined;
  const width = high - earliest + 1;
  requireRoom(cohorts.length + 1, width + 2);
  const isOpen = (period: number, k: number): boolean => k > 0 && period + k > calendar.lastOver;
  const hides = options.incomplete === "hide";
  const tableOf = (unit: Unit, cellOf: (sum: number, base: number) => number | undefined): Table => ({
    columns: [
      { heading: labels.cohort, unit: "label" },
      { heading: labels.size, unit: "count" },
      ...Array.from({ length: width }, (_, k) => ({ heading: k, unit })),
    ],
    rows: cohorts.map(({ period, size, revenue }): Value[] => [
      calendar.periods.label(period),
      size,
      ...Array.from({ length: width }, (_, k) => {
        const sum = revenue[k];
        return sum === undefined || (hides && isOpen(period, k))
          ? undefined
          : cellOf(sum, revenue[0] as number);
      }),
    ]),
    unfinished: cohorts.map(({ period }) => [
      ...[false, false],
      ...Array.from({ length: width }, (_, k) => !hides && k <= high - period && isOpen(period, k)),
    ]),
    summaryRows: 0,
    ...(hides && cohorts.some(({ period }) => isOpen(period, high - period))
      ? { hidden: unfinishedAside(calendar) }
      : {}),
    notes: [],
  });
  return {
    sums: tableOf("money", (sum) => finite(sum)),
    retention: tableOf("rate", (sum, base) => (base === 0 ? undefined : finite(sum / base))),
  };
}
