import type { QuestionAsk } from "../../src/reports/ask";
import type { Form } from "../../src/reports/form";
import { host } from "./findings";

const form: Form = {
  period: "month",
  weekstart: "mon",
  activity: "on",
  through: null,
  brackets: "",
  window: null,
  fiscal: 1,
  fadeUnder: 1,
  unfinished: "mark",
  churnRule: "textbook",
  compareRules: false,
  splitBy: "none",
  forecast: false,
  goneAfter: null,
  horizon: 12,
  changeBy: "date",
  changeA: "",
  changeB: "",
  changeDate: null,
  changeAfter: 1,
};

/** What a question is asked with: the form's defaults, groups of any size shown in full. */
export const questionAsk = (more: Partial<Form> = {}, rest: Partial<QuestionAsk> = {}): QuestionAsk => ({
  form: { ...form, ...more },
  lang: "en",
  limits: true,
  counts: true,
  host,
  source: {
    range: "Log!A1:C9",
    rows: 9,
    used: 9,
    leftOut: [],
    zone: "UTC",
    version: "0",
    note: undefined,
  },
  newIncludesLeavers: null,
  today: undefined,
  ...rest,
});
