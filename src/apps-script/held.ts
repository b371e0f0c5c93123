/**
 * What Code.js holds beside the custom functions, each a program of its own that is put together when it is first called.
 * scripts/build-code.ts reads this list; wherever another program calls one of these, it asks for it then and not before.
 */

export { noAnswerError } from "../sheet/answers";
// Most cells are numbers, Date cells or dates such as 2024-03-01.
export { dateFromText, orderFromText } from "../sheet/dates/date-text";
export { dayFrom } from "../sheet/dates/dates";
// A single cell is a number, mostly.
export { overCells } from "../sheet/elementwise";
export { canBeSameCurrency } from "../sheet/numbers/currencies";
export { numberFromText } from "../sheet/numbers/number-text";
export { nearestText } from "../sheet/options/nearest";
// Most calls refuse nothing.
export { cellError } from "../sheet/problems";
// The menu and the sidebar's door.
export { checkSelection, insertFunction, onInstall, onOpen, openWizard } from "./menu";
export { refusal, refuseSurplus } from "./refusal";
export { loadSampleData, makePortable, refreshTables, showHelp, stayrate } from "./wizard-door";
