import Papa from "papaparse";
import { isoText } from "../../src/calendar/days";
import { numberFrom } from "../../src/sheet/numbers/numbers";
import { parseOptions } from "../../src/sheet/options/options";
import { isProblem } from "../../src/sheet/problems";
import { readLog } from "../../src/sheet/rows/log";
import type { LogReading } from "../../src/sheet/rows/readings";
import { describeTruth, truthJson, truthText } from "../support/truth";
import { american } from "./support/hosts";

const csv = (path: string): string[][] =>
  Papa.parse<string[]>(truthText(path).replace(/^\uFEFF/, ""), { skipEmptyLines: false }).data.filter(
    (row) => row.length > 1,
  );

const columnOf = (rows: readonly (readonly unknown[])[], at: number): unknown[][] =>
  rows.map((row) => [row[at]]);

const readColumns = (rows: string[][], id: number, date: number, amount?: number): LogReading =>
  readLog(
    {
      customers: columnOf(rows, id),
      dates: columnOf(rows, date),
      ...(amount === undefined ? {} : { amounts: columnOf(rows, amount) }),
    },
    parseOptions("COHORT", undefined, "errors=skip", american),
    american,
  );

const left = (reading: LogReading, column: string, reasons: readonly string[]): number =>
  reading.leftOut
    .filter((one) => one.column === column && reasons.includes(one.reason))
    .reduce((sum, one) => sum + one.count, 0);

const unreadable = ["not-a-date", "ambiguous-date", "not-a-number", "error-cell"];

/** Customer, day and amount of every purchase in CDNOW's own fixed-width file; `last` is the highest id taken. */
function cdnow(last = Number.POSITIVE_INFINITY): string[] {
  return truthText("datasets/CDNOW_sample.txt")
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .map((line) => line.trim().split(/\s+/))
    .filter((fields) => Number(fields[1]) <= last)
    .map((fields) => `${fields[1]} ${fields[2]} ${Number(fields[4])}`);
}

const events = ({ log }: LogReading): string[] =>
  Array.from(
    log.customer,
    (number, i) => `${log.ids[number]} ${isoText(log.day[i] ?? 0).replace(/-/g, "")} ${log.amount?.[i]}`,
  );

interface Messy {
  readonly good_rows: number;
  readonly blank_rows: number;
  readonly rejects: { blank_id: number; bad_date: number; blank_date: number; bad_amount: number };
}

describeTruth("truth: messy", () => {
  test("the messy log with Chinese headers is cleaned to its 924 good rows", () => {
    const expected = truthJson<{ cases: { id: string; expected: Messy }[] }>("index.json").cases.find(
      (one) => one.id === "messy_zh_300",
    )?.expected;
    const reading = readColumns(csv("datasets/cdnow_first300_messy_zh.csv"), 0, 1, 2);
    expect(reading.hasHeader).toBe(true);
    expect({
      good_rows: reading.log.length,
      blank_rows: reading.blankRows,
      rejects: {
        blank_id: left(reading, "customers", ["blank-id"]),
        bad_date: left(reading, "dates", unreadable),
        blank_date: left(reading, "dates", ["blank-date"]),
        bad_amount: left(reading, "amounts", unreadable),
      },
    }).toEqual({
      good_rows: expected?.good_rows,
      blank_rows: expected?.blank_rows,
      rejects: expected?.rejects,
    });
  });
  test("its good rows are the first 300 customers of the clean log", () =>
    expect(events(readColumns(csv("datasets/cdnow_first300_messy_zh.csv"), 0, 1, 2)).sort()).toEqual(
      cdnow(300).sort(),
    ));
  test("the whole messy log is cleaned to the clean one", () =>
    expect(events(readColumns(csv("datasets/cdnow_sample_messy.csv"), 0, 1, 2)).sort()).toEqual(
      cdnow().sort(),
    ));
});

describeTruth("truth: data_quality", () => {
  type Counts = Record<string, number | string>;
  const expected = (name: string): Counts =>
    truthJson<Record<string, Counts>>("cohort/data_quality.json")[name] ?? {};

  test("CDNOW sample: rows, customers, span, free purchases and repeats on a day", () => {
    const want = expected("cdnow_sample");
    const rows = cdnow().map((line) => line.split(" "));
    const { log } = readColumns(rows, 0, 1, 2);
    const days = new Set(Array.from(log.customer, (number, i) => `${number} ${log.day[i]}`));
    const amounts = [...(log.amount ?? [])];
    expect({
      rows: log.length,
      users: log.customers,
      zero_amount: amounts.filter((amount) => amount === 0).length,
      negative_amount: amounts.filter((amount) => amount < 0).length,
      same_user_same_day_repeats: log.length - days.size,
      first: isoText(log.firstDay),
      last: isoText(log.lastDay),
    }).toEqual(want);
  });

  test("Online Retail lines: blank ids are left out, times are kept, refunds are negative", () => {
    const want = expected("online_retail_lines_2010-12-01_09");
    const rows = csv("datasets/online_retail_lines_2010-12-01_09.csv");
    const at = (name: string) => (rows[0] ?? []).indexOf(name);
    const reading = readColumns(rows, at("CustomerID"), at("InvoiceDate"), at("Quantity"));
    const moment = (seconds: number) => {
      const day = Math.floor(seconds / 86_400);
      const rest = seconds - day * 86_400;
      const two = (value: number) => String(Math.floor(value)).padStart(2, "0");
      return `${isoText(day)} ${two(rest / 3600)}:${two((rest / 60) % 60)}:${two(rest % 60)}`;
    };
    const seconds = [...(reading.log.second ?? [])];
    expect({
      rows: reading.rows,
      blank_customer_id: left(reading, "customers", ["blank-id"]),
      distinct_customers_nonblank: reading.log.customers,
      first: moment(Math.min(...seconds)),
      last: moment(Math.max(...seconds)),
    }).toEqual({
      rows: want["rows"],
      blank_customer_id: want["blank_customer_id"],
      distinct_customers_nonblank: want["distinct_customers_nonblank"],
      first: want["first"],
      last: want["last"],
    });
    const numbers = (name: string) => rows.slice(1).map((row) => numberFrom(row[at(name)], american));
    expect(numbers("Quantity").filter((one) => typeof one === "number" && one < 0)).toHaveLength(
      Number(want["negative_quantity"]),
    );
    expect(numbers("UnitPrice").filter((one) => one === 0)).toHaveLength(Number(want["zero_price"]));
  });

  test("Telco: total charges are numbers, eleven of them blank", () => {
    const want = expected("telco_churn");
    const rows = csv("datasets/telco_churn.csv");
    const at = (name: string) => (rows[0] ?? []).indexOf(name);
    const charges = rows.slice(1).map((row) => numberFrom(row[at("TotalCharges")], american));
    expect(charges).toHaveLength(Number(want["rows"]));
    expect(charges.filter(isProblem)).toEqual([]);
    expect(charges.filter((charge) => charge === undefined)).toHaveLength(
      Number(want["blank_total_charges"]),
    );
    const tenure = rows.slice(1).map((row) => numberFrom(row[at("tenure")], american));
    expect(tenure.filter((months) => months === 0)).toHaveLength(Number(want["tenure_zero"]));
  });

  test("Online cohorts: rows, customers, span", () => {
    const want = expected("online_cohorts");
    const rows = csv("datasets/online_cohorts.csv");
    const head = (rows[0] ?? []).map((name) => name.toLowerCase());
    const id = head.findIndex((name) => name.includes("customer"));
    const date = head.findIndex((name) => name.includes("date"));
    const { log } = readColumns(rows, id, date);
    expect([log.length, log.customers, isoText(log.firstDay), isoText(log.lastDay)]).toEqual([
      want["rows"],
      want["users"],
      want["first"],
      want["last"],
    ]);
  });
});
