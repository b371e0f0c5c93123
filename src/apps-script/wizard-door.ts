import { shortly } from "./shortly";

type Wizard = typeof import("./wizard");

/**
 * The wizard's server, taken out of sidebar.html, where the build puts it as text. Custom functions start cold at every
 * call and load all of Code.js; what only the sidebar uses must not cost them time. The text is this project's own and
 * is pushed with it; nothing from a workbook or the network is ever run.
 */
function wizard(): Wizard {
  const page = HtmlService.createHtmlOutputFromFile("sidebar").getContent();
  const begin = page.indexOf(OPENING);
  const end = page.indexOf("</script>", begin);
  if (begin < 0 || end < 0) throw new Error("sidebar.html has no wizard in it: build and push again.");
  return new Function(`${page.slice(begin + OPENING.length, end)};return StayrateWizard;`)() as Wizard;
}

const OPENING = '<script type="text/plain" id="wizard-server">';

/** The sidebar's door: one call in, one answer out. */
export function stayrate(message: Parameters<Wizard["stayrate"]>[0]): unknown {
  try {
    return wizard().stayrate(message);
  } catch (error) {
    // The wizard answers for itself; only its loading can fail here, before any language is known.
    return { ok: false, code: "unexpected", sentence: shortly(error) };
  }
}

/** The menu's items that need more than to open the sidebar. */
export const loadSampleData = (): void => wizard().loadSampleData();
export const refreshTables = (): void => wizard().refreshTables();
export const makePortable = (): void => wizard().makePortable();
export const showHelp = (): void => wizard().showHelp();
