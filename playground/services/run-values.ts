import { isDate } from "./values";

/**
 * What google.script.run lets through, both ways (sheets-behaviour.md, "google.script.run and host").
 * The page calls `scriptRunArguments` before anything else: an illegal value throws there, at once.
 */
export function scriptRunArguments(args: readonly unknown[]): unknown[] {
  return args.map((arg, at) => argument(arg, String(at), new Set()));
}

const tag = (value: object): string => Object.prototype.toString.call(value).slice(8, -1);

function argument(value: unknown, name: string, above: Set<object>): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw illegal(name);
    return value;
  }
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value !== "object") throw illegal(name);
  if (above.has(value)) throw new Error("Failed due to circular reference.");
  const within = new Set(above).add(value);
  if (Array.isArray(value)) return Array.from(value, (item, at) => argument(item, String(at), within));
  if (tag(value) !== "Object") throw illegal(name);
  const kept = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(kept.map(([key, item]) => [key, argument(item, key, within)]));
}

const illegal = (name: string): Error => new Error(`Failed due to illegal value in property: ${name}`);

/** What the success handler gets: null for a result with a Date anywhere in it or with a service object. */
export function scriptRunResult(value: unknown, isService: (value: unknown) => boolean): unknown {
  return spoils(value, isService, new Set()) ? null : result(value);
}

function spoils(value: unknown, isService: (value: unknown) => boolean, above: Set<object>): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (isDate(value) || isService(value) || above.has(value)) return true;
  const within = new Set(above).add(value);
  return (Array.isArray(value) ? value : Object.values(value)).some((item) =>
    spoils(item, isService, within),
  );
}

function result(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value === "function") return String(value);
  if (typeof value !== "object") return value;
  if (Array.isArray(value)) return Array.from(value, result);
  switch (tag(value)) {
    case "RegExp":
    case "Map":
    case "Set":
      return {};
    case "String":
      return Object.fromEntries([...String(value)].map((letter, at) => [String(at), letter]));
    case "Uint8Array":
      throw new Error("The script completed but the returned value is not a supported return type.");
    default:
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, result(item)]));
  }
}
