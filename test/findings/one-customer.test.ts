import { detect } from "../../src/findings/layout/detect";
import { assignRoles } from "../../src/findings/layout/roles";
import type { LayoutName } from "../../src/findings/layout/table";
import { dataOf } from "../../src/reports/data/read";
import { blockFrom, host } from "../support/findings";

/** Number of customers that the wizard's data have in cells of a layout. */
function customersIn(layout: LayoutName, cells: readonly (readonly unknown[])[]): number | undefined {
  const block = blockFrom(cells);
  const detection = detect(block, host);
  const roles = assignRoles(detection, layout);
  const data = dataOf(layout, { block, detection, roles, answers: {}, host, today: undefined, quick: true });
  if (data?.kind === "events") return data.log.customers;
  return data?.kind === "contracts" ? data.contracts.customers : undefined;
}

test.each<[LayoutName, readonly (readonly unknown[])[]]>([
  [
    "log",
    [
      ["Customer", "Date"],
      ["ann", "2024-01-05"],
      ["ann", "2024-02-05"],
      ["ben", "2024-02-05"],
      ["ann ", "2024-03-05"],
    ],
  ],
  [
    "subscriptions",
    [
      ["Customer", "Start", "End"],
      ["ann", "2024-01-05", "2024-02-01"],
      ["ann", "2024-02-05", "2024-03-01"],
      ["ben", "2024-02-05", ""],
      ["ann ", "2024-03-05", ""],
    ],
  ],
  [
    "rosters",
    [
      ["2024-01", "2024-02", "2024-03"],
      ["ann", "ann", "ann "],
      ["", "ben", "ben"],
    ],
  ],
  [
    "matrix",
    [
      ["Customer", "2024-01", "2024-02", "2024-03"],
      ["ann", 1, 0, 0],
      ["ann", 0, 1, 0],
      ["ben", 0, 1, 1],
      ["ann ", 0, 0, 1],
    ],
  ],
])("in a table of the layout %s, a customer in several rows is one customer", (layout, cells) => {
  expect(customersIn(layout, cells)).toBe(2);
});
