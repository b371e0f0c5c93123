import { call, type Expression, isNumber, joined, operation, when } from "./expression";

/** What begins a key, so that no id is taken for a number or a comparison. */
export const KEY = "k:";

const DAY_SECONDS = 86_400;

/** The key of a cell: its text, without what a comparison could take for a pattern. Injective for ids without runs of blanks. */
export const keyOf = (customer: Expression): Expression =>
  operation(
    KEY,
    "&",
    patterns.reduce<Expression>(
      (text, [sign, instead]) => call("SUBSTITUTE", text, sign, instead),
      call("TRIM", customer),
    ),
  );

/** The same of a text. */
export const keyText = (id: string): string =>
  KEY + patterns.reduce((text, [sign, instead]) => text.split(sign).join(instead), id);

const patterns = [
  ["|", "|p"],
  ["~", "|t"],
  ["*", "|s"],
  ["?", "|q"],
] as const;

/** The whole day or second of a cell that holds a date; blank where it holds none. */
export const momentOf = (date: Expression, elapsed: boolean): Expression =>
  when(isNumber(date), elapsed ? call("ROUND", joined("*", date, DAY_SECONDS), 0) : call("INT", date), "");
