import fc from "fast-check";
import { detect, type LayoutName } from "../../src/findings/layout/detect";
import { assignRoles } from "../../src/findings/layout/roles";
import { everyRole } from "../../src/findings/layout/wanted";
import { blockFrom } from "../support/findings";
import { ranges } from "../support/ranges/all";

const layouts: readonly LayoutName[] = ["periods", "log", "subscriptions", "rosters", "matrix", "movements"];

const cell = fc.oneof(
  fc.constantFrom<unknown>(
    "",
    null,
    undefined,
    true,
    false,
    "Total",
    "合计",
    "Customer",
    "日期",
    "2024-01",
    "Q1",
  ),
  fc.constantFrom<unknown>("1月", 2024, "至今", "✓", "#N/A", "—", " ", "2024-01-05", 45292, Number.NaN),
  fc.integer().map((n): unknown => n),
  fc.double().map((n): unknown => n),
  fc.date({ noInvalidDate: false }).map((date): unknown => date),
  fc.string({ unit: "grapheme", maxLength: 60 }).map((text): unknown => text),
);
const block = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 0, max: 9 }))
  .chain(([width, rows]) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: rows, maxLength: rows }),
  );

test("no range of random cells throws, and every role that is found is a column of the range, held once", () => {
  fc.assert(
    fc.property(block, (cells) => {
      const detection = detect(blockFrom(cells));
      const width = cells[0]?.length ?? 0;
      expect(detection.headings).toHaveLength(width);
      expect(detection.frame.first).toBeLessThanOrEqual(
        Math.max(detection.frame.last, detection.frame.first),
      );
      for (const layout of layouts) {
        const roles = Object.entries(assignRoles(detection, layout));
        for (const [name, column] of roles) {
          expect(everyRole(layout)).toContain(name);
          expect(column).toBeGreaterThanOrEqual(0);
          expect(column).toBeLessThan(width);
        }
        const single = roles.filter(([name]) => name !== "lastPeriod").map(([, column]) => column);
        expect(new Set(single).size).toBe(single.length);
      }
    }),
    { numRuns: 300 },
  );
});

test("another layout chosen for any range gives its columns without a fault, a first period not after the last", () => {
  for (const { cells } of ranges) {
    const detection = detect(blockFrom(cells));
    for (const layout of layouts) {
      const { firstPeriod, lastPeriod } = assignRoles(detection, layout);
      if (firstPeriod !== undefined) expect(firstPeriod).toBeLessThanOrEqual(lastPeriod as number);
    }
  }
});

test("a list of contracts chosen to be read as a log takes its starts for days, and the other way round", () => {
  const contracts = detect(
    blockFrom([
      ["Customer", "Start date", "End date", "Fee"],
      ["a", "2024-01-01", "", 5],
      ["b", "2024-02-01", "2024-05-01", 5],
    ]),
  );
  expect(assignRoles(contracts, "log")).toEqual({ customer: 0, date: 1, amount: 3 });
  const log = detect(
    blockFrom([
      ["Customer", "Order date", "Amount"],
      ["a", "2024-01-01", 5],
      ["b", "2024-02-01", 6],
    ]),
  );
  expect(assignRoles(log, "subscriptions")).toEqual({ customer: 0, start: 1, amount: 2 });
});

test("100,000 rows are recognised within a third of a second", () => {
  const rows = Array.from({ length: 100_000 }, (_, i) => [`C${i % 9000}`, `2024-0${(i % 9) + 1}-05`, i % 90]);
  const cells = [["Customer", "Date", "Amount"], ...rows, ["Total", "", 1]];
  const began = performance.now();
  expect(detect(blockFrom(cells)).layout).toBe("log");
  expect(performance.now() - began).toBeLessThan(330);
});
