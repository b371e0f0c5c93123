/** The wizard's server: what the sidebar and the menu's Load sample data need. Built into sidebar.html, see wizard-door.ts. */
export { loadSampleData } from "./sample";
export { stayrate } from "./server";
