import { dayOf } from "../../src/calendar/days";
import type { Block } from "../../src/findings/block";
import { decide } from "../../src/findings/decide";
import type { Choice, Found } from "../../src/findings/found";
import { detect } from "../../src/findings/layout/detect";
import { assignRoles } from "../../src/findings/layout/roles";
import { type PeriodFindings, periodFindings } from "../../src/findings/periods";
import type { EventData, PeriodData } from "../../src/reports/data/data";
import { logEvents } from "../../src/reports/data/log";
import { type LogData, logData } from "../../src/reports/data/log-data";
import type { Host } from "../../src/sheet/host";

export const host: Host = { locale: () => "en_US", timeZone: () => "Etc/UTC" };

/** Cells as a block that begins at A1. */
export const blockFrom = (cells: readonly (readonly unknown[])[], more: Partial<Block> = {}): Block => ({
  sheet: "Log",
  a1: `A1:${String.fromCharCode(64 + (cells[0]?.length ?? 1))}${cells.length}`,
  firstRow: 1,
  firstColumn: 1,
  cells,
  hidden: [],
  filtered: [],
  ...more,
});

/** What the wizard finds in a log; today is 2025-01-01. */
export function readLogBlock(
  cells: readonly (readonly unknown[])[],
  answers: Record<string, Choice> = {},
  more: Partial<Block> = {},
): LogData {
  const block = blockFrom(cells, more);
  const detection = detect(block);
  const roles = assignRoles(detection, "log");
  return logData({
    block,
    columns: { customer: roles.customer as number, date: roles.date as number, amount: roles.amount },
    first: detection.frame.first,
    last: detection.frame.last,
    answers,
    host,
    today: dayOf(2025, 1, 1),
    quick: false,
  });
}

export function readPeriodBlock(
  cells: readonly (readonly unknown[])[],
  answers: Record<string, Choice> = {},
): PeriodFindings {
  const block = blockFrom(cells);
  const detection = detect(block);
  const roles = assignRoles(detection, "periods");
  return periodFindings({
    block,
    columns: { period: roles.period, start: roles.start, new: roles.new as number, end: roles.end as number },
    first: detection.frame.first,
    last: detection.frame.last,
    answers,
    host,
  });
}

/** A log as the questions see it. */
export function eventsFrom(
  cells: readonly (readonly unknown[])[],
  answers: Record<string, Choice> = {},
): EventData {
  const block = blockFrom(cells);
  const detection = detect(block);
  const roles = assignRoles(detection, "log");
  const today = dayOf(2025, 1, 1);
  return logEvents({ block, detection, roles, answers, host, today, quick: false });
}

/** Counted rows of a summary as the questions see them. */
export const periodsFrom = (rows: PeriodFindings["counted"]): PeriodData => ({
  kind: "periods",
  periods: { found: [], all: rows, counted: rows },
  found: [],
  decision: decide([], {}),
});

/** The finding of a code, which must be there; rows as the sheet counts them. */
export function found(
  findings: readonly Found[],
  code: string,
): Found & { readonly sheetRows: readonly number[] } {
  const one = findings.find((finding) => finding.code === code);
  if (one === undefined)
    throw new Error(`no ${code} among ${findings.map((finding) => finding.code).join(", ")}`);
  return { ...one, sheetRows: one.rows.map((row) => row + 1) };
}

export const codes = (findings: readonly Found[]): string[] => findings.map(({ code }) => code);
