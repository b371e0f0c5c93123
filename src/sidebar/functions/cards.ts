import type { FunctionCard } from "../../functions/card";

let read: readonly FunctionCard[] | undefined;

/** What the page knows of the functions: JSON that the build has put into it, read when it is first asked for. */
export function functionCards(): readonly FunctionCard[] {
  read ??= JSON.parse(document.getElementById("functions")?.textContent || "[]") as FunctionCard[];
  return read;
}
