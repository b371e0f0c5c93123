import type { Calls, FunctionCall, TypedArgument } from "../../src/protocol/messages";
import { functionsUnderTest } from "./functions";

type Params = Calls["fill"]["request"]["params"];

/** A function's parameters as the sidebar knows them. */
export function paramsOf(name: string): Params {
  const found = functionsUnderTest.find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no function ${name}.`);
  return found.facts.params.map((param) => ({
    name: param.name,
    type: param.type,
    optional: param.optional === true,
  }));
}

/** A call with these texts in the fields of the function; the rest is left out. */
export const callOf = (
  name: string,
  texts: Readonly<Record<string, string>>,
  more: Partial<FunctionCall> = {},
): FunctionCall => ({
  lang: "en",
  name,
  args: paramsOf(name).map((param): TypedArgument => ({ ...param, text: texts[param.name] ?? "" })),
  home: "Log",
  cell: "Log!E1",
  ...more,
});
