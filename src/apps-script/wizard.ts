/** The wizard's server: what the sidebar and the menu's items need. Built into sidebar.html, see wizard-door.ts. */
export { makePortable, refreshTables, showHelp } from "./notices";
export { loadSampleData } from "./sample";
export { stayrate } from "./server";
