import { decide } from "../../findings/decide";
import { periodFindings } from "../../findings/periods";
import type { PeriodData } from "./data";
import type { Laid } from "./laid";

/** A summary of customers by period. */
export function periodData({ block, detection: { frame }, roles, answers, host, today }: Laid): PeriodData {
  const columns = {
    period: roles.period,
    start: roles.start,
    new: roles.new as number,
    end: roles.end as number,
  };
  const { first, last } = frame;
  const periods = periodFindings({ block, columns, first, last, answers, host, today });
  return { kind: "periods", periods, found: periods.found, decision: decide(periods.found, answers) };
}
