import { InputError } from "../words/input-error";
import type { Host } from "./host";
import { oneNumber, optionalNumber } from "./single-values";

/** A whole number between two bounds that must be there. Throws InputError "not-whole-from" for another number. */
export const oneWhole = (arg: unknown, argument: string, least: number, most: number, host: Host): number =>
  bounded(oneNumber(arg, argument, host), argument, least, most);

/** The same, undefined where the argument is blank or left out. */
export function optionalWhole(
  arg: unknown,
  argument: string,
  least: number,
  most: number,
  host: Host,
): number | undefined {
  const value = optionalNumber(arg, argument, host);
  return value === undefined ? undefined : bounded(value, argument, least, most);
}

function bounded(value: number, argument: string, least: number, most: number): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new InputError("not-whole-from", { argument, value, least, most });
}
