import { menuNotices } from "../words/wizard-notices";
import { userLanguage } from "./language";
import { beginWith, showSidebar } from "./menu";

/** Menu items whose words are long ride with the wizard's server, and so do those that come with them. */

/** Opens the sidebar on refreshing what was written. */
export function refreshTables(): void {
  beginWith("refresh");
  showSidebar();
}

/** Opens the sidebar on making it portable. */
export function makePortable(): void {
  beginWith("portable");
  showSidebar();
}

export function showHelp(): void {
  const lang = userLanguage();
  const ui = SpreadsheetApp.getUi();
  ui.alert(menuNotices.helpTitle[lang], menuNotices.helpText[lang], ui.ButtonSet.OK);
}

export function toast(word: keyof typeof menuNotices, detail = "", seconds = 12): void {
  const lang = userLanguage();
  SpreadsheetApp.getActiveSpreadsheet().toast(
    menuNotices[word][lang].replace("{detail}", detail),
    "Stayrate",
    seconds,
  );
}
