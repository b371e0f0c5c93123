import { decide } from "../../src/findings/decide";
import { type Form, plainForm } from "../../src/plan/form";
import type { QuestionAsk } from "../../src/reports/ask";
import type { ContractData, EventData } from "../../src/reports/data/data";
import { type Contract, contractsOf } from "./contracts";
import { logOf, type Row } from "./logs";

/** What a question is asked with: the wizard's defaults, with some options changed. */
export const asked = (more: Partial<Form> = {}, lang: QuestionAsk["lang"] = "en"): QuestionAsk => ({
  form: { ...plainForm, ...more },
  lang,
  limits: true,
  counts: true,
  host: { locale: () => "en_US", timeZone: () => "Etc/UTC" },
  source: { range: "Data!A1:C9", rows: 9, used: 9, leftOut: [], zone: "UTC", version: "0", note: undefined },
  newIncludesLeavers: null,
  today: undefined,
});

/** A log as the questions see it, nothing found in it; an amount a row, where there are any. */
export const eventDataOf = (rows: readonly Row[], amounts?: readonly number[]): EventData => ({
  kind: "events",
  layout: "log",
  log: logOf(rows),
  amounts: () => (amounts === undefined ? undefined : Float64Array.from(amounts)),
  segments: undefined,
  rowOf: (event) => event + 1,
  grain: "month",
  grains: ["day", "week", "month", "quarter", "year"],
  names: undefined,
  read: undefined,
  found: [],
  decision: decide([], {}),
});

/** A list of contracts as the questions see it, nothing found in it. */
export const contractDataOf = (rows: readonly Contract[], withAmounts = true): ContractData => ({
  kind: "contracts",
  contracts: contractsOf(rows, withAmounts),
  segments: undefined,
  rowOf: (contract) => contract + 1,
  grain: "month",
  found: [],
  decision: decide([], {}),
});
