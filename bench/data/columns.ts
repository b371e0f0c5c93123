import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Job } from "../measuring/job";
import { orders } from "./orders";
import { contracts, histories, tenures } from "./others";

const families = {
  orders,
  tenures,
  contracts,
  "histories of a quarter": (rows: number) => histories(rows, "quarter"),
  "histories of years": (rows: number) => histories(rows, "years"),
  nothing: (): readonly Float64Array[] => [],
};

/** What the rows of a measurement are about. */
export type Family = keyof typeof families;

const folder = join("bench", "dist", "data");
const fileOf = (family: Family, rows: number) => join(folder, `${family.replace(/ /g, "-")}-${rows}.bin`);

/** Numbers behind the cells, drawn. */
export const draw = (family: Family, rows: number): readonly Float64Array[] => families[family](rows);

/** Draws the numbers once, for all measurements: columns one after the other in a file. */
export function store(family: Family, rows: number): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    fileOf(family, rows),
    Buffer.concat(draw(family, rows).map(({ buffer }) => Buffer.from(buffer))),
  );
}

/** Throws away what `store` kept: five million rows take a hundred megabytes. */
export const clearStore = (): void => rmSync(folder, { recursive: true, force: true });

/** What `store` kept; families without rows need no file. */
export function stored(family: Family, { rows }: Pick<Job, "rows">): readonly Float64Array[] {
  if (family === "nothing") return [];
  const bytes = readFileSync(fileOf(family, rows));
  const length = bytes.length / 8;
  // Copied, since a small file's bytes may lie anywhere in Node's pool.
  const numbers = new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  return Array.from({ length: length / rows }, (_, i) => numbers.subarray(i * rows, (i + 1) * rows));
}
