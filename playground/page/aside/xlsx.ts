import type { FileCell, SheetData } from "../../files/sheet-data";
import type { Job, Told } from "./messages";

/** Script text of in-worker.ts with all it needs; put in by the build, so that the page is one script for any host. */
declare const STAYRATE_XLSX: string;

/** The sheets of an xlsx file, read in a worker. Throws when the bytes are no such file. */
export async function readXlsxAside(bytes: Uint8Array): Promise<SheetData[]> {
  const sheets: { name: string; rows: (readonly (FileCell | undefined)[])[] }[] = [];
  await done({ act: "read", bytes }, (message) => {
    if (message.told === "sheet") sheets.push({ name: message.name, rows: [] });
    if (message.told === "rows") sheets.at(-1)?.rows.push(...message.rows);
    return message.told === "read" ? true : undefined;
  });
  return sheets;
}

/** An xlsx file of the sheets, made in a worker. */
export const writeXlsxAside = (sheets: readonly SheetData[]): Promise<Uint8Array> =>
  done({ act: "write", sheets }, (message) => (message.told === "written" ? message.bytes : undefined));

/** Does one job in a worker of its own, and gives what `hear` makes of a message, once that is something. */
function done<T>(job: Job, hear: (message: Told) => T | undefined): Promise<T> {
  const address = URL.createObjectURL(new Blob([STAYRATE_XLSX], { type: "text/javascript" }));
  const worker = new Worker(address);
  return new Promise<T>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Told>) => {
      if (data.told === "failed") return reject(new Error(data.message));
      const heard = hear(data);
      if (heard !== undefined) resolve(heard);
    };
    worker.onerror = ({ message }) => reject(new Error(message || "The file could not be worked on."));
    worker.postMessage(job);
  }).finally(() => {
    worker.terminate();
    URL.revokeObjectURL(address);
  });
}
