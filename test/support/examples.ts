import type { Answer, Example } from "../../src/functions/define";
import type { Host } from "../../src/sheet/host";

/** The spreadsheet an example stands in: en_US and UTC unless it names others. */
export const hostOf = (example: Example): Host => ({
  locale: () => example.host?.locale ?? "en_US",
  timeZone: () => example.host?.timeZone ?? "UTC",
});

/** An example's call as it reads in a cell; long ranges are cut. */
export function exampleTitle(name: string, example: Example): string {
  const args = example.args.map((arg) => JSON.stringify(arg));
  const call = `=${name}(${args.join(", ")})`;
  return call.length > 120 ? `${call.slice(0, 119)}…` : call;
}

/**
 * Fails unless `answer` is what the example promises: text exactly, numbers to 1e-12 (of the larger one above 1).
 * For an example that throws see `Example.throws`; the caller knows how errors look on its side of the build.
 */
export function expectAnswer(answer: Answer, example: Example): void {
  const expected = example.result as Answer;
  if (!Array.isArray(expected)) {
    expectCell(answer, expected, "the answer");
    return;
  }
  // Rows may come from another realm, where toEqual would tell their arrays apart.
  const rows = Array.from(answer as unknown[][], (row) => Array.from(row));
  expect(rows.map((row) => row.length)).toEqual(expected.map((row) => row.length));
  for (const [r, row] of rows.entries()) {
    for (const [c, cell] of row.entries())
      expectCell(cell, expected[r]?.[c], `row ${r + 1}, column ${c + 1}`);
  }
}

function expectCell(found: unknown, expected: unknown, where: string): void {
  if (typeof expected === "number" && typeof found === "number") {
    const distance = Math.abs(found - expected) / Math.max(1, Math.abs(expected));
    if (distance <= 1e-12) return;
  }
  expect({ where, cell: found }).toEqual({ where, cell: expected });
}
