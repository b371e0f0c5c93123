import { type Form, plainForm } from "../../src/plan/form";
import type { QuestionAsk } from "../../src/reports/ask";
import { host } from "./findings";

/** What a question is asked with: the form's defaults, groups of any size shown in full. */
export const questionAsk = (more: Partial<Form> = {}, rest: Partial<QuestionAsk> = {}): QuestionAsk => ({
  form: { ...plainForm, ...more },
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
