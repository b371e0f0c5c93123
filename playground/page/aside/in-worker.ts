import { readXlsx } from "../../files/xlsx-in";
import { writeXlsx } from "../../files/xlsx-out";
import type { Job, Told } from "./messages";

/** Runs in a worker: reads and makes xlsx files, which takes seconds for 100,000 rows, beside the page. */

/** Rows in one message: taking them in is a short pause for the page. */
const ROWS_AT_ONCE = 5000;

const tell = (message: Told): void => postMessage(message);

function work(job: Job): void {
  if (job.act === "write") tell({ told: "written", bytes: writeXlsx(job.sheets) });
  else read(job.bytes);
}

function read(bytes: Uint8Array): void {
  for (const { name, rows } of readXlsx(bytes)) {
    tell({ told: "sheet", name });
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
      tell({ told: "rows", rows: rows.slice(from, from + ROWS_AT_ONCE) });
  }
  tell({ told: "read" });
}

addEventListener("message", ({ data }: MessageEvent<Job>) => {
  try {
    work(data);
  } catch (error) {
    tell({ told: "failed", message: error instanceof Error ? error.message : String(error) });
  }
});
