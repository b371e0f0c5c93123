import { compute as cohort } from "../../src/functions/cohort";
import { compute as dayRetention } from "../../src/functions/day-retention";
import { compute as repeatRate } from "../../src/functions/repeat-rate";
import { compute as retention } from "../../src/functions/retention";
import { compute as retentionTable } from "../../src/functions/retention-table";
import type { Host } from "../../src/sheet/host";
import { column, refusal } from "../support/calls";

const host: Host = { locale: () => "en_US", timeZone: () => "UTC" };

const ids = column("Ann", "Ann", "Ben");
const dates = column("2024-01-05", "2024-01-06", "2024-03-01");

describe("a number of days that is none", () => {
  test("is refused with its row where it stands in a range", () => {
    expect(refusal(() => dayRetention([ids, dates, column("Day", 1, 1.5)], host))).toMatch(
      /^day, row 3: 1\.5 /,
    );
    expect(refusal(() => dayRetention([ids, dates, [[1, -7]]], host))).toMatch(/^day, row 1, column 2: -7 /);
  });

  test("is refused by the argument's name where it is a single cell", () => {
    expect(refusal(() => dayRetention([ids, dates, 1.5], host))).toMatch(/^day: 1\.5 .* from 0\.$/);
    expect(refusal(() => repeatRate([ids, dates, 0], host))).toMatch(/^within_days: 0 .* from 1\.$/);
  });
});

test("a start below 0 is told from one where nobody was there", () => {
  expect(refusal(() => retention([5, 1, -3], host))).toMatch(/^Start is -3.*sign/);
  expect(refusal(() => retention([5, 1, 0], host))).toMatch(/^Nobody was there/);
});

describe("RETENTION_TABLE", () => {
  const [periods, start, end] = [column("Q1", "Q2"), column(100, ""), column(95, 90)];

  test.each([[undefined], [null], [""]])("takes new that is left out as %p for a blank column", (left) =>
    expect(retentionTable([periods, start, left, end], host)).toEqual(
      retentionTable([periods, start, column("", ""), end], host),
    ),
  );

  test("names some of many periods that stay out of All, and counts the others", () => {
    const months = Array.from({ length: 6000 }, (_, i) => `period ${i}`);
    const table = retentionTable(
      [
        column(...months),
        column(...months.map(() => 100)),
        column(...months.map(() => 1)),
        column(95, ...months.slice(1).map(() => "")),
      ],
      host,
    ) as unknown[][];
    expect(table[table.length - 1]?.[10]).toBe(
      "Without the periods that lack a start or an end: period 1, period 2, period 3, period 4, period 5, period 6, period 7, period 8, period 9, period 10 and 5989 more.",
    );
  });

  test("refuses more rows than a sheet has cells for", () => {
    const cells = Array.from({ length: 950_000 }, () => [100]);
    expect(refusal(() => retentionTable([cells, cells, cells, cells], host))).toMatch(
      /950002 rows and 11 columns/,
    );
  });
});

describe("a date that the option dateorder rules out", () => {
  test.each([
    ["13/01/2024", "mdy"],
    ["01/13/2024", "dmy"],
  ])("%p with dateorder=%s is refused with the option named", (date, order) =>
    expect(
      refusal(() => cohort([ids, column(date, date, date), "month", `dateorder=${order}`], host)),
    ).toMatch(new RegExp(`^dates, row 1: "${date}" .*dateorder=${order}`)),
  );

  test("is left out by errors=skip like any unreadable date", () =>
    expect(
      cohort(
        [
          ids,
          column("13/01/2024", "01/02/2024", "01/03/2024"),
          "month",
          "dateorder=mdy; errors=skip; header=no",
        ],
        host,
      ),
    ).toEqual([["2024-01", 2, 1]]));
});

test.each(["Loading...", " 正在加载... "])("a cell that shows %p is waited for, not mended", (cell) => {
  expect(refusal(() => retention([column(1, cell), 0, 2], host))).toBe(
    "end, row 2: the cell is still loading. Wait until it shows its value.",
  );
  expect(refusal(() => cohort([ids, column("2024-01-05", cell, "2024-01-06")], host))).toMatch(
    /still loading/,
  );
});
