import {
  BaseFunction,
  type BaseValueObject,
  type FunctionVariantType,
  IFunctionService,
} from "@univerjs/engine-formula";
import type { Book } from "../book";
import type { Scalar } from "../values";
import { arrayValue, errorValue, readArgument, scalarValue } from "./values";

type Rows = Scalar[][];
type Compute = (...args: Rows[]) => BaseValueObject;

/** Functions of Sheets that the engine lacks, or that it reads otherwise. */
const functions: Readonly<Record<string, Compute>> = {
  ARRAYFORMULA: (rows) => table(rows),
  COUNTUNIQUE: (...args) => scalarValue(new Set(args.flat(2).filter((value) => value !== "")).size),
  JOIN: (delimiter, ...args) =>
    scalarValue(
      args
        .flat(2)
        .map(shown)
        .join(shown(delimiter?.[0]?.[0] ?? "")),
    ),
  SPLIT: (text, delimiters, byEach, dropEmpty) => {
    const set = shown(delimiters?.[0]?.[0] ?? "");
    const marks = byEach?.[0]?.[0] === false ? [set] : [...set];
    let parts = [shown(text?.[0]?.[0] ?? "")];
    for (const mark of marks) parts = parts.flatMap((part) => part.split(mark));
    if (dropEmpty?.[0]?.[0] !== false) parts = parts.filter((part) => part !== "");
    return table([
      parts.map((part) => (part.trim() !== "" && Number.isFinite(Number(part)) ? Number(part) : part)),
    ]);
  },
  SORT: (rows, ...keys) => {
    const pairs: { column: number; down: boolean }[] = [];
    for (let at = 0; at < keys.length; at += 2)
      pairs.push({
        column: Number(keys[at]?.[0]?.[0]) - 1,
        down: keys[at + 1]?.[0]?.[0] === false || Number(keys[at + 1]?.[0]?.[0]) === -1,
      });
    if (pairs.length === 0) pairs.push({ column: 0, down: false });
    const sorted = [...(rows ?? [])].sort((one, other) => {
      for (const { column, down } of pairs) {
        const order = compare(one[column] ?? "", other[column] ?? "", down);
        if (order !== 0) return order;
      }
      return 0;
    });
    return table(sorted);
  },
  QUERY: () => errorValue("QUERY is not in the playground."),
};

const shown = (value: Scalar): string =>
  typeof value === "boolean" ? String(value).toUpperCase() : String(value);
const rank = (value: Scalar): number => (typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2);

function compare(one: Scalar, other: Scalar, down: boolean): number {
  if (one === "" || other === "") return one === other ? 0 : one === "" ? 1 : -1;
  const order = rank(one) - rank(other) || (one < other ? -1 : one > other ? 1 : 0);
  return down ? -order : order;
}

const table = (rows: Rows | undefined): BaseValueObject =>
  rows === undefined || rows.length === 0
    ? scalarValue("")
    : rows.length === 1 && rows[0]?.length === 1
      ? scalarValue(rows[0][0] ?? "")
      : arrayValue(rows.map((row) => row.map((value) => scalarValue(value))));

class SheetsFunction extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 1;
  override maxParams = 255;

  constructor(
    name: string,
    private readonly book: Book,
    private readonly compute: Compute,
  ) {
    super(name);
  }

  override calculate(...given: FunctionVariantType[]): BaseValueObject {
    const args = given.map((item) => readArgument(this.book, item, (value) => value));
    const failed = args.find((arg) => arg.error !== undefined)?.error;
    return failed ?? this.compute(...args.map((arg) => arg.rows as Rows));
  }
}

/** Registers them over the engine's own. */
export function addSheetsFunctions(book: Book): void {
  const service = book.injector.get(IFunctionService);
  service.unregisterExecutors(...Object.keys(functions));
  service.registerExecutors(
    ...Object.entries(functions).map(([name, compute]) => new SheetsFunction(name, book, compute)),
  );
}
