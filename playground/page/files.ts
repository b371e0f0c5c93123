import type { FUniver } from "@univerjs/core/facade";
import { readDelimited } from "../files/delimited";
import type { SheetData } from "../files/sheet-data";
import type { Cells } from "../services";
import { readXlsxAside, writeXlsxAside } from "./aside/xlsx";
import { element } from "./dom";
import { addFileSheet, addTypedSheetInSteps } from "./sheets-in";
import { sheetsOf } from "./sheets-out";

/** Opens csv, tsv and xlsx bytes as new sheets and shows the first of them; gives their names. */
export async function openFile(
  grid: FUniver,
  cells: Cells,
  name: string,
  bytes: Uint8Array,
): Promise<string[]> {
  const added =
    /\.xls[xm]?$/i.test(name) || isZip(bytes)
      ? (await spreadsheet(name, bytes)).map((sheet) => addFileSheet(grid, sheet))
      : [await addTypedSheetInSteps(grid, cells, baseName(name), readDelimited(name, bytes))];
  const first = added[0];
  const workbook = grid.getActiveWorkbook();
  const sheet = first === undefined ? null : workbook?.getSheetByName(first);
  if (sheet) workbook?.setActiveSheet(sheet);
  return added;
}

/** Refuses what only calls itself a spreadsheet: its bytes would be read as some text or other. */
async function spreadsheet(name: string, bytes: Uint8Array): Promise<SheetData[]> {
  if (!isZip(bytes)) throw new Error(`${name} is not an xlsx file. Save it as xlsx or csv and open that.`);
  return readXlsxAside(bytes);
}

/** xlsx files are zip archives, whatever they are called. */
const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

const baseName = (name: string): string => name.replace(/^.*[\\/]/, "").replace(/\.[A-Za-z]+$/, "");

export const saveXlsx = (grid: FUniver): Promise<Uint8Array> => writeXlsxAside(sheetsOf(grid));

/** Hands the bytes to the browser as a download. */
export function download(name: string, bytes: Uint8Array): void {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  element("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Lets a person pick files from the computer. */
export function pickFiles(take: (file: File) => void): void {
  const input = element("input", { type: "file", accept: ".csv,.tsv,.txt,.xlsx", multiple: true });
  input.addEventListener("change", () => [...(input.files ?? [])].forEach(take));
  input.click();
}

/** Takes files that are dragged onto the page; `hint` is shown over the grid meanwhile. */
export function takeDroppedFiles(place: HTMLElement, hint: () => string, take: (file: File) => void): void {
  let shown: HTMLElement | undefined;
  const hide = (): void => {
    shown?.remove();
    shown = undefined;
  };
  const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
  addEventListener("dragover", (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    shown ??= place.appendChild(element("div", { id: "drop" }, hint()));
  });
  addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) hide();
  });
  addEventListener("drop", (event) => {
    hide();
    if (!holdsFiles(event)) return;
    event.preventDefault();
    [...(event.dataTransfer?.files ?? [])].forEach(take);
  });
}
