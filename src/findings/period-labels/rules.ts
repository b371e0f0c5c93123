import { type Found, noted } from "../found";
import type { PeriodColumns } from "./columns";

/** What is doubtful about the columns of periods. */
export function periodRules(periods: PeriodColumns): (Found | undefined)[] {
  const { run, labels, blank, others } = periods;
  const header: number[] = [];
  return [
    run.names === undefined
      ? undefined
      : noted(
          "periods-named",
          header,
          { first: labels[0] ?? "", last: labels[labels.length - 1] ?? "" },
          labels.length,
        ),
    run.yearGuessed ? noted("year-guessed", header, {}, labels.length) : undefined,
    noted("blank-columns", header, {}, blank.length),
    noted("no-period-columns", header, {}, others.length),
  ];
}
