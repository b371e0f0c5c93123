/** Measures the wizard on a long log in the playground's stand-in for Google Sheets, in a process of its own. */
import { readFileSync } from "node:fs";
import { openWorkbook, type Workbook } from "../../playground/headless";
import { asking, writing } from "../../test/support/wizard-data";
import { orders } from "../data/orders";
import { clocks } from "./clock";
import type { Job, Measured, Time } from "./job";

async function timed(call: () => Promise<unknown>): Promise<Time> {
  const stop = clocks();
  await call();
  return stop();
}

/** One call of the sidebar; its refusal is thrown, and a table that was not written. */
async function told(book: Workbook, call: string, request: object): Promise<void> {
  const answer = (await book.run("stayrate", { call, request })) as {
    readonly ok: boolean;
    readonly sentence?: string;
    readonly reply?: { readonly status?: string };
  };
  const { status = "written" } = answer.reply ?? {};
  if (!answer.ok || status !== "written") throw new Error(`${call}: ${answer.sentence ?? status}`);
}

async function main({ rows }: Job): Promise<Measured> {
  const [customers, moments, amounts] = orders(rows) as [Float64Array, Float64Array, Float64Array];
  const log = Array.from(customers, (customer, i) => [
    `C-${customer}`,
    new Date(moments[i] as number).toISOString().slice(0, 10),
    amounts[i],
  ]);
  const book = await openWorkbook({
    code: readFileSync("dist/Code.js", "utf8"),
    files: { sidebar: readFileSync("dist/sidebar.html", "utf8") },
    sheets: { Log: [["Customer", "Date", "Amount"], ...log] },
  });
  await book.settled();
  const range = `Log!A1:C${rows + 1}`;
  const calls = [
    await timed(() =>
      book.script("return SpreadsheetApp.getActiveSheet().getDataRange().getValues().length;"),
    ),
    await timed(() => told(book, "read", asking(range))),
    await timed(() => told(book, "preview", asking(range))),
    await timed(() => told(book, "write", writing(range))),
  ];
  book.dispose();
  return { opening: { cpu: 0, wall: 0 }, calls, peak: 0, answer: null };
}

main(JSON.parse(process.argv[2] ?? "{}") as Job).then((measured) => console.log(JSON.stringify(measured)));
