import { functions } from "../../functions/index";
import type { FunctionCall } from "../../protocol/messages";
import type { Scalar } from "../../sheet/answers";
import { type FormulaCall, likelySeparator, type Separator } from "../../translate/formula";
import { InputError } from "../../words/input-error";
import { sheetHost } from "../host";
import { type Target, targetOf } from "../writing/target";
import { type Given, givenArguments } from "./given";

/** A formula, where it is meant to stand, and what it gives: computed by the very function from the very cells it would get. */
export interface Planned {
  readonly target: Target;
  readonly formula: FormulaCall;
  readonly separator: Separator;
  readonly given: readonly Given[];
  readonly rows: readonly (readonly Scalar[])[];
  /** One value, not a rectangle of them. */
  readonly isScalar: boolean;
}

/** Throws what the function itself refuses, as the cell would. */
export function plan(call: FunctionCall): Planned {
  const compute = Object.keys(functions).includes(call.name) ? functions[call.name] : undefined;
  if (compute === undefined) throw new InputError("unknown-function", { name: call.name });
  const host = sheetHost();
  const separator = likelySeparator(host.locale());
  const target = targetOn(call.home, call.cell);
  const given = givenArguments(call, target.sheet.getName(), separator === ";");
  const answer = compute(
    given.map(({ value }) => value),
    host,
  );
  return {
    target,
    formula: { name: call.name, args: given.map(({ argument }) => argument) },
    separator,
    given,
    rows: Array.isArray(answer) ? answer : [[answer]],
    isScalar: !Array.isArray(answer),
  };
}

/** A cell named without a sheet is on the sheet that the arguments are on. */
function targetOn(home: string, cell: string): Target {
  const text = cell.trim();
  if (text === "") throw new InputError("bad-cell", { cell });
  return targetOf(text.includes("!") || home === "" ? text : `'${home.replace(/'/g, "''")}'!${text}`);
}
