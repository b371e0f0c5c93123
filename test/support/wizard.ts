import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook, type Workbook, type WorkbookOptions } from "../../playground/headless";
import type { Answer, CallName, Calls } from "../../src/protocol/messages";

const dist = (name: string): string => readFileSync(join(__dirname, "..", "..", "dist", name), "utf8");

/** The built add-on, as a workbook is opened with it. */
export const addOn = (): WorkbookOptions => ({
  code: dist("Code.js"),
  files: { sidebar: dist("sidebar.html") },
});

/** A workbook with the built add-on in it. */
export const openWithAddOn = (options: WorkbookOptions = {}): Promise<Workbook> =>
  openWorkbook({ ...addOn(), ...options });

/** One call of the sidebar, whatever it answers. */
export const ask = async <N extends CallName>(
  book: Workbook,
  call: N,
  request: Calls[N]["request"],
): Promise<Answer<N>> => (await book.run("stayrate", { call, request })) as Answer<N>;

/** One call of the sidebar that must succeed. */
export async function told<N extends CallName>(
  book: Workbook,
  call: N,
  request: Calls[N]["request"],
): Promise<Calls[N]["reply"]> {
  const answer = await ask(book, call, request);
  if (!answer.ok) throw new Error(`${call}: ${answer.code}: ${answer.sentence}`);
  return answer.reply;
}
