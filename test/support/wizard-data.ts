import { plainForm } from "../../src/plan/form";
import type { Ask, DataChoices, WizardOptions, WriteRequest } from "../../src/protocol/messages";

/** A small log: three customers who joined in January, two in February, over four months. */
export const smallLog: readonly (readonly unknown[])[] = [
  ["Customer", "Date", "Amount"],
  ["ann", "2024-01-05", "10"],
  ["ben", "2024-01-09", "20"],
  ["cat", "2024-01-20", "30"],
  ["ann", "2024-02-11", "40"],
  ["ben", "2024-02-12", "50"],
  ["dan", "2024-02-20", "60"],
  ["eve", "2024-02-25", "70"],
  ["ann", "2024-03-03", "80"],
  ["dan", "2024-03-09", "90"],
  ["ben", "2024-04-10", "15"],
];

/** A summary in which each start is the end before. */
export const smallSummary: readonly (readonly unknown[])[] = [
  ["Period", "Start", "New", "End"],
  ["'2024-01", "107", "21", "120"],
  ["'2024-02", "120", "18", "125"],
  ["'2024-03", "125", "30", "140"],
];

export const choices = (range: string, more: Partial<DataChoices> = {}): DataChoices => ({
  lang: "en",
  range,
  layout: null,
  roles: {},
  answers: {},
  newIncludesLeavers: null,
  ...more,
});

export const options = (more: Partial<WizardOptions> = {}): WizardOptions => ({
  ...plainForm,
  fadeUnder: 1,
  ...more,
});

export const asking = (range: string, more: Partial<Ask> = {}): Ask => ({
  ...choices(range),
  question: "joined",
  options: options(),
  limits: false,
  counts: false,
  ...more,
});

export const writing = (range: string, more: Partial<WriteRequest> = {}): WriteRequest => ({
  ...asking(range),
  target: { kind: "new-sheet" },
  as: "values",
  heatMap: true,
  chart: true,
  overwrite: null,
  ...more,
});
