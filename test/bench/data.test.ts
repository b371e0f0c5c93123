import { cellsFrom } from "../../bench/data/cells";
import { draw } from "../../bench/data/columns";

test("the same numbers are drawn each time, in the order of time", () => {
  const [log, again] = [draw("orders", 500), draw("orders", 500)];
  expect(log).toEqual(again);
  const [customers, moments, amounts] = log as [Float64Array, Float64Array, Float64Array];
  expect([customers.length, moments.length, amounts.length]).toEqual([500, 500, 500]);
  expect([...moments]).toEqual([...moments].sort((a, b) => a - b));
  expect(new Set(customers).size).toBeGreaterThan(50);
  expect(Math.min(...amounts)).toBeGreaterThan(0);
});

test("cells are made anew each time: an array a row, its own Date", () => {
  const log = draw("orders", 20);
  const [once, twice] = [cellsFrom("orders", log, "codes"), cellsFrom("orders", log, "codes")];
  expect(once).toEqual(twice);
  expect(once[1]?.[0]).not.toBe(twice[1]?.[0]);
  expect(once[1]?.[0]?.[0]).not.toBe(twice[1]?.[0]?.[0]);
});

test("ids are of one pattern, addresses, several patterns, or numbers, and as many as there are customers", () => {
  const log = draw("orders", 300);
  const shapes = { codes: /^C-\d{7}$/, emails: /^[^@]+@[^@]+$/, mixed: /^(K|\d+-|cust_)/, numbers: /^\d+$/ };
  for (const [ids, shape] of Object.entries(shapes)) {
    const column = cellsFrom("orders", log, ids as keyof typeof shapes)[0] as unknown[][];
    for (const [id] of column) expect(String(id)).toMatch(shape);
    expect(new Set(column.map(([id]) => id)).size).toBe(new Set(log[0]).size);
  }
});

test("histories are such as BG/NBD knows: no last purchase without a repeat one, none after the end", () => {
  for (const family of ["histories of a quarter", "histories of years"] as const) {
    const [bought, last, age] = draw(family, 400) as [Float64Array, Float64Array, Float64Array];
    for (let i = 0; i < 400; i++) {
      expect((bought[i] as number) > 0).toBe((last[i] as number) > 0);
      expect(last[i]).toBeLessThanOrEqual(age[i] as number);
    }
  }
});

test("a contract ends after it starts or runs on", () => {
  const [, starts, ends] = draw("contracts", 400) as [Float64Array, Float64Array, Float64Array];
  expect(ends.some(Number.isNaN)).toBe(true);
  for (const [i, end] of ends.entries())
    if (!Number.isNaN(end)) expect(end).toBeGreaterThan(starts[i] as number);
});
