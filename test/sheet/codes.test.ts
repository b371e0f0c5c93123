import fc from "fast-check";
import { numberCodes } from "../../src/sheet/ids/codes";
import { readCustomers } from "../../src/sheet/ids/customer-column";

/** The customers of a column, numbered by a Map. */
function byMap(ids: readonly unknown[]): number[] {
  const numbers = new Map<string, number>();
  return ids.map((id) => {
    const key = String(id);
    if (!numbers.has(key)) numbers.set(key, numbers.size);
    return numbers.get(key) as number;
  });
}

const numbered = (ids: readonly unknown[]) => {
  const customer = new Int32Array(ids.length);
  const firstRow: number[] = [];
  const read = numberCodes({ rows: ids.map((id) => [id]), name: "customers" }, 0, customer, firstRow);
  return { read, customer: [...customer.subarray(0, read)], firstRow };
};

const code = fc
  .tuple(fc.constantFrom("", "C-", "客", "K"), fc.nat(2000), fc.nat(8))
  .map(([begin, value, width]) => `${begin}${String(value).padStart(width, "0")}`);
const cells = fc.oneof(
  fc.array(code, { maxLength: 40 }),
  fc
    .tuple(fc.constantFrom("", "C-", "#"), fc.array(fc.nat(300), { maxLength: 60 }))
    .map(([begin, all]) => all.map((value) => `${begin}${String(value).padStart(5, "0")}`)),
  fc.array(fc.oneof(fc.nat(100), fc.double({ noNaN: true }), fc.constantFrom(-0, 2 ** 31, 1e15)), {
    maxLength: 40,
  }),
);

test("as far as codes are read, they are the customers that comparing their text gives", () => {
  fc.assert(
    fc.property(cells, (ids) => {
      const { read, customer, firstRow } = numbered(ids);
      expect(customer).toEqual(byMap(ids.slice(0, read)));
      expect(firstRow).toEqual([...new Set(customer)].map((one) => customer.indexOf(one)));
    }),
  );
});

test.each([
  ["codes of one length", ["C-0001", "C-0120", "C-0001"], 3],
  ["numbers in text without zeros before them", ["7", "12", "120", "0"], 4],
  ["whole numbers", [7, 12, 0, 7], 4],
  ["07 after 7", ["7", "07", "7"], 1],
  ["7 after 07", ["07", "7"], 1],
  ["another beginning", ["C-1", "D-1"], 1],
  ["another spelling of the beginning", ["C-1", "c-1"], 1],
  ["a sign or a letter among the digits", ["C-11", "C-1x", "C-1"], 1],
  ["full-width digits", ["12", "１２"], 1],
  ["a number after text", ["7", 7], 1],
  ["a fraction", [7, 7.5], 1],
  ["a value far out", [7, 4_000_000], 1],
  ["text without digits", ["Ann", "Ann"], 0],
  ["a beginning that is not ASCII", ["客1", "客1"], 0],
])("%s: so many rows are read", (_, ids, read) => expect(numbered(ids).read).toBe(read));

test("a long column that stops being codes goes on with the same customers", () => {
  const ids: unknown[] = Array.from(
    { length: 40_000 },
    (_, i) => `C-${String((i * 7) % 5000).padStart(6, "0")}`,
  );
  ids[30_000] = "guest";
  ids[30_001] = 12;
  ids[30_002] = "";
  ids[30_003] = "12";
  const rows = ids.map((id) => [id]);
  const { customer, firstRow, clean } = readCustomers({ rows, name: "customers" }, 0, rows.length, "exact");
  expect(clean).toBe(false);
  expect(customer[30_002]).toBe(-1);
  const others = ids.map((_, i) => i).filter((i) => i !== 30_002);
  expect(others.map((i) => customer[i])).toEqual(byMap(others.map((i) => ids[i])));
  expect(firstRow.every((row, number) => customer[row] === number)).toBe(true);
});
