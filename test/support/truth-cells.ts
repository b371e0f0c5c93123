import Papa from "papaparse";
import { truthText } from "./truth";

/** A column of cells as getValues() hands it over: rows of one cell. */
type Column = unknown[][];

export interface LogCells {
  readonly customers: Column;
  readonly dates: Column;
}

/** The serial number of a calendar day written y-m-d or yyyymmdd. */
const serial = (text: string): number =>
  Date.parse(`${text.replace(/^(\d{4})-?(\d\d)-?(\d\d)$/, "$1-$2-$3")}T00:00:00Z`) / 86_400_000 + 25_569;

/** What a date cell can come as: text as typed, the sheet's serial number, or a Date at midnight in the spreadsheet's zone (UTC here). */
const dateCells = {
  text: (day: string): unknown => day,
  serials: serial,
  dates: (day: string): unknown =>
    new Date(`${day.replace(/^(\d{4})-?(\d\d)-?(\d\d)$/, "$1-$2-$3")}T00:00:00Z`),
} as const;

export type DateForm = keyof typeof dateCells;

const columnsOf = (pairs: readonly (readonly [string, string])[], form: DateForm): LogCells => ({
  customers: pairs.map(([id]) => [id]),
  dates: pairs.map(([, day]) => [dateCells[form](day)]),
});

const csvPairs = (path: string, id: string, date: string): [string, string][] =>
  Papa.parse<Record<string, string>>(truthText(path), { header: true, skipEmptyLines: true }).data.map(
    (row) => [row[id] as string, row[date] as string],
  );

/** The logs of the cohort truths, as cells of two columns. */
export const truthLogs: Readonly<Record<string, (form: DateForm) => LogCells>> = {
  cdnow_sample: (form) =>
    columnsOf(
      truthText("datasets/CDNOW_sample.txt")
        .trim()
        .split("\n")
        .map((line) => line.trim().split(/\s+/))
        .map((words) => [words[1] as string, words[2] as string] as const),
      form,
    ),
  gamelaunch: (form) => columnsOf(csvPairs("datasets/gamelaunch.csv", "userid", "eventDate"), form),
  online_cohorts: (form) =>
    columnsOf(csvPairs("datasets/online_cohorts.csv", "CustomerID", "InvoiceDate"), form),
  rfm_orders: (form) =>
    columnsOf(csvPairs("datasets/rfm_data_orders.csv", "customer_id", "order_date"), form),
  cdnow_first300: () => {
    const rows = Papa.parse<string[]>(truthText("datasets/cdnow_first300_messy_zh.csv")).data;
    return { customers: rows.map((row) => [row[0] ?? ""]), dates: rows.map((row) => [row[1] ?? ""]) };
  },
};

/** A spreadsheet in English and UTC. */
export const utc = { locale: () => "en_US", timeZone: () => "UTC" };
