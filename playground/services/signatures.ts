import { once } from "./once";
import { isDate } from "./values";

/**
 * The parameter lists a member takes, one string each: "number,number" or "" for none.
 * Types: number, String, boolean, Date, Object (anything but undefined), function, a service kind such as
 * Range, `enum:BorderStyle`; `?` after a type takes null too; `[]` and `[][]` make arrays; `*` takes anything.
 */
export type Signatures<Service> = { readonly [Member in keyof Service]?: readonly string[] };

/** What a wrapped service object is, so that a signature can name it. */
export interface Kinds {
  /** "Range" for a Range, "enum:BorderStyle" for a member of that enum, undefined for anything else. */
  of(value: unknown): string | undefined;
}

type Fits = (value: unknown, kinds: Kinds) => boolean;

/** Whether a value is of a type. What a type's text means is found once: matrices ask it of every cell. */
const fitting = once((type: string): Fits => {
  if (type === "*") return () => true;
  if (type.endsWith("?")) {
    const given = fitting(type.slice(0, -1));
    return (value, kinds) => value === null || value === undefined || given(value, kinds);
  }
  if (type.endsWith("[]")) {
    const item = fitting(type.slice(0, -2));
    return (value, kinds) => Array.isArray(value) && value.every((one) => item(one, kinds));
  }
  switch (type) {
    case "number":
      return (value) => typeof value === "number" && Number.isFinite(value);
    case "String":
      return (value) => typeof value === "string";
    case "boolean":
      return (value) => typeof value === "boolean";
    case "Date":
      return isDate;
    case "function":
      return (value) => typeof value === "function";
    case "Object":
      return (value) => value !== undefined;
    case "options":
      return (value, kinds) =>
        typeof value === "object" && value !== null && kinds.of(value) === undefined && !Array.isArray(value);
    default:
      return (value, kinds) => kinds.of(value) === type;
  }
});

export function accepts(signatures: readonly string[], args: readonly unknown[], kinds: Kinds): boolean {
  return signatures.some((signature) => {
    const types = signature === "" ? [] : signature.split(",");
    const last = types[types.length - 1];
    if (last?.startsWith("...")) {
      const fixed = types.slice(0, -1);
      return (
        args.length >= fixed.length &&
        fixed.every((type, at) => fitting(type)(args[at], kinds)) &&
        args.slice(fixed.length).every((arg) => fitting(last.slice(3))(arg, kinds))
      );
    }
    return types.length === args.length && types.every((type, at) => fitting(type)(args[at], kinds));
  });
}

function typeName(value: unknown, kinds: Kinds): string {
  if (value === null || value === undefined) return "null";
  if (typeof value === "string") return "String";
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "Boolean";
  if (Array.isArray(value)) {
    const first = value[0];
    if (typeof first === "number") return "number[]";
    return typeof first === "string" ? "String[]" : "Object[]";
  }
  const kind = kinds.of(value);
  if (kind === undefined) return "(class)";
  return `SpreadsheetApp.${kind.replace(/^enum:/, "")}`;
}

/** "The parameters (String,number) don't match the method signature for SpreadsheetApp.Range.setValues." */
export const signatureSentence = (member: string, args: readonly unknown[], kinds: Kinds): string =>
  `The parameters (${args.map((arg) => typeName(arg, kinds)).join(",")}) don't match the method signature for ${member}.`;
