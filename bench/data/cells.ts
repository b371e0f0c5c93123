import type { Family } from "./columns";

/** A column as range.getValues() hands it over: an array of one cell for each row. */
export type Column = unknown[][];

/** How customer ids look: one pattern, addresses, several patterns, numbers. */
export type Ids = "codes" | "emails" | "mixed" | "numbers";

const scratch = Buffer.alloc(64);
/** Text made of bytes each time: a string that nothing has hashed or shared yet, as a cell's is. */
const fresh = (text: string): string => scratch.toString("latin1", 0, scratch.write(text, "latin1"));

const names = ["maria", "li.wei", "john", "anna", "zhang", "olga", "peter", "chen.yu", "sofia", "kim"];
const hosts = ["gmail.com", "yahoo.com", "outlook.com", "qq.com", "163.com", "example.co.uk"];

const spelled: Readonly<Record<Exclude<Ids, "numbers">, (customer: number) => string>> = {
  codes: (customer) => `C-${String(customer).padStart(7, "0")}`,
  emails: (customer) =>
    `${names[customer % 10]}.${((customer * 2_654_435_761) % 4_294_967_296).toString(36)}${customer}@${hosts[customer % 6]}`,
  mixed: (customer) =>
    [`K${customer.toString(36)}`, `${customer}-${(customer * 7) % 97}`, `cust_${customer.toString(16)}x`][
      customer % 3
    ] as string,
};

/** Makes the id cell of a customer; spelling, which is slow, is done once for each, the string each time. */
function idCells(ids: Ids): (customer: number) => string | number {
  // With gaps, as the customers of one log have among all.
  if (ids === "numbers") return (customer) => (10_000 + customer * 3) | 0;
  const known = new Map<number, string>();
  return (customer) => {
    const text = known.get(customer) ?? spelled[ids](customer);
    known.set(customer, text);
    return fresh(text);
  };
}

function cellsOf(numbers: Float64Array, cell: (number: number) => unknown): Column {
  const rows: Column = [];
  for (let i = 0; i < numbers.length; i++) rows.push([cell(numbers[i] as number)]);
  return rows;
}

/** Midnights of the machine's zone, as a cell with a date alone has them. */
const dayCell = (day: number) => (Number.isNaN(day) ? "" : new Date(2022, 0, 1 + day));
/** A whole number as the small integer that the engine makes of one it reads, not as the float that it was kept as. */
const itself = (number: number) => ((number | 0) === number ? number | 0 : number);

/** Cells made anew from the numbers behind them: new strings, new Dates, a new array a row. */
export function cellsFrom(family: Family, columns: readonly Float64Array[], ids: Ids): Column[] {
  const makers: Readonly<Record<Family, readonly ((number: number) => unknown)[]>> = {
    orders: [idCells(ids), (ms) => new Date(ms), itself],
    contracts: [idCells(ids), dayCell, dayCell, itself],
    tenures: [itself, itself],
    "histories of a quarter": [itself, itself, itself],
    "histories of years": [itself, itself, itself],
    nothing: [],
  };
  return makers[family].map((cell, i) => cellsOf(columns[i] as Float64Array, cell));
}
