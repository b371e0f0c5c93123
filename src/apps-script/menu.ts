import { menuWords } from "../words/wizard-menu";
import { userLanguage } from "./language";

/** Builds the menu and nothing else: in AuthMode.NONE neither the document nor properties may be touched. */
export function onOpen(_event?: unknown): void {
  const lang = userLanguage();
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(menuWords.open[lang], "openWizard")
    .addItem(menuWords.insert[lang], "insertFunction")
    .addItem(menuWords.refresh[lang], "refreshTables")
    .addItem(menuWords.check[lang], "checkSelection")
    .addItem(menuWords.portable[lang], "makePortable")
    .addItem(menuWords.sample[lang], "loadSampleData")
    .addSeparator()
    .addItem(menuWords.help[lang], "showHelp")
    .addToUi();
}

/** Right after installing no onOpen runs by itself. */
export function onInstall(event?: unknown): void {
  onOpen(event);
}

export function openWizard(): void {
  forgetStart();
  showSidebar();
}

/** Opens the wizard on its findings. */
export function checkSelection(): void {
  beginWith("findings");
  showSidebar();
}

/** Opens the sidebar on the search for a function. */
export function insertFunction(): void {
  beginWith("functions");
  showSidebar();
}

const START = "stayrate.start";
/** What the sidebar can be told to begin with. */
const starts = ["findings", "functions", "refresh", "portable"] as const;
type Start = (typeof starts)[number];

/** Tells the sidebar's first call through the cache, since no call remembers another. */
export function beginWith(start: Start): void {
  try {
    CacheService.getUserCache().put(START, start, 60);
  } catch {
    // Without the cache the wizard opens at its first part, from which the rest is one click away.
  }
}

/** What the menu asked the sidebar to begin with; said once. */
export function takeStart(): Start | null {
  try {
    const start = CacheService.getUserCache().get(START);
    forgetStart();
    return starts.find((one) => one === start) ?? null;
  } catch {
    return null;
  }
}

function forgetStart(): void {
  try {
    CacheService.getUserCache().remove(START);
  } catch {
    // Nothing to forget.
  }
}

export function showSidebar(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("sidebar").setTitle("Stayrate"));
}
