import { menuNotices } from "../words/wizard-notices";
import { userLanguage } from "./language";

/** Menu items that only say something; they ride with the wizard's server, as what they say is long. */

export function refreshTables(): void {
  toast("refreshLater");
}

export function makePortable(): void {
  toast("portableLater");
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
