import { sampleSheets, shopLog } from "../../../playground/samples";
import { seeded } from "../../../playground/samples/random";

describe.each(["en", "zh"] as const)("the samples in %s", (language) => {
  const [examples, log, subscriptions, summary, rosters, matrix, movements] = sampleSheets(language);

  test("are the same each time", () => {
    expect(sampleSheets(language)).toEqual(sampleSheets(language));
  });

  test("are rectangles with a header and a width for every column", () => {
    for (const { rows, columns } of sampleSheets(language)) {
      expect(new Set(rows.map((row) => row.length))).toEqual(new Set([columns.length]));
      expect(rows[0]?.every((header) => typeof header === "string" && header !== "")).toBe(true);
    }
  });

  test("hold the worked examples of the field with live formulas", () => {
    expect(examples?.rows.slice(1).map(([, start, joined, end]) => [start, joined, end])).toEqual([
      [107, 21, 120],
      [100, 0, 85],
      [100, 0, 80],
      [1000, 0, 1200],
      [107, 21, 117],
    ]);
    expect(examples?.rows[1]?.slice(4)).toEqual([
      "=RETENTION(D2,C2,B2)",
      "=CHURN(D2,C2,B2)",
      "=RETENTION_CHECK(D2,C2,B2)",
    ]);
  });

  test("hold a log of about six thousand orders over two years", () => {
    expect(log?.rows.length).toBeGreaterThan(5500);
    expect(log?.rows.length).toBeLessThan(6500);
    const days = (log?.rows ?? []).map((row) => String(row[1]));
    expect(days.some((day) => day.startsWith("2024-01"))).toBe(true);
    expect(days.some((day) => day.startsWith("2025-12"))).toBe(true);
  });

  test("hold the dirt that exports have", () => {
    const rows = log?.rows.slice(1) ?? [];
    const ids = rows.map((row) => row[0]);
    expect(ids).toContain("");
    expect(ids).toContain(language === "zh" ? "游客" : "guest");
    expect(rows.some((row) => /年.*月.*日/.test(String(row[1])))).toBe(true);
    expect(rows.some((row) => /^\d{4}\/\d/.test(String(row[1])))).toBe(true);
    expect(rows.some((row) => String(row[2]).startsWith("'¥"))).toBe(true);
    expect(rows.filter((row) => typeof row[2] === "number" && row[2] < 0).length).toBeGreaterThan(10);
    expect(
      rows.some((row, index) => index > 0 && JSON.stringify(row) === JSON.stringify(rows[index - 1])),
    ).toBe(true);
  });

  test("hold a summary whose months join: each starts where the one before ended", () => {
    const rows = summary?.rows.slice(1) ?? [];
    rows.slice(1).forEach((row, index) => {
      expect(row[1]).toBe(rows[index]?.[3]);
    });
    expect(rows[0]).toEqual(["'2025-01", 107, 21, 120]);
  });

  test("hold a clean list of subscriptions, none of which ends before it starts", () => {
    const rows = subscriptions?.rows.slice(1) ?? [];
    expect(new Set(rows.map((row) => row[0])).size).toBe(rows.length);
    expect(rows.every(([, start, end]) => end === "" || String(end) >= String(start))).toBe(true);
    expect(rows.some(([, , end]) => end === "")).toBe(true);
  });

  test("hold rosters in which nobody is listed twice in a month and some come back", () => {
    const columns = (rosters?.rows[0] ?? []).map((_, column) =>
      (rosters?.rows ?? []).slice(1).flatMap((row) => (row[column] === "" ? [] : [row[column]])),
    );
    for (const column of columns) expect(new Set(column).size).toBe(column.length);
    const back = columns.flatMap((column, i) =>
      column.filter((id) => columns[i - 2]?.includes(id) && !columns[i - 1]?.includes(id)),
    );
    expect(columns.length).toBe(8);
    expect(back.length).toBeGreaterThan(0);
  });

  test("hold a matrix of what each customer paid a month, blank where nothing was", () => {
    const cells = (matrix?.rows ?? []).slice(1).flatMap((row) => row.slice(1));
    expect(cells.every((cell) => cell === "" || (typeof cell === "number" && cell > 0))).toBe(true);
    expect(cells.some((cell) => cell === "")).toBe(true);
  });

  test("hold revenue movements whose months join", () => {
    const rows = (movements?.rows ?? []).slice(1) as number[][];
    rows.slice(1).forEach((row, i) => {
      const [, start, joined, expansion, contraction, churned, back] = rows[i] as [number, ...number[]];
      expect(row[1]).toBe(
        (start as number) +
          (joined as number) +
          (expansion as number) +
          (back as number) -
          (contraction as number) -
          (churned as number),
      );
    });
  });
});

test("another seed gives another log", () => {
  expect(shopLog("en", 1)).not.toEqual(shopLog("en", 2));
});

test("mulberry32 with seed 1 gives its published first numbers", () => {
  const random = seeded(1);
  expect([random.next(), random.next(), random.next()].map((number) => Math.floor(number * 2 ** 32))).toEqual(
    [2693262067, 11749833, 2265367787],
  );
});
