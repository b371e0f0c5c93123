/**
 * Takes the guide's pictures from the playground in a real browser, in both languages: `npm run pictures`.
 * Started by pictures.cjs, as CommonJS, since the browser harness that it shares with the tests is CommonJS.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { shopLog } from "../playground/samples";
import { sidebarLabels } from "../src/words/sidebar";
import { sidebarFunctions } from "../src/words/sidebar-functions";
import { sidebarHints } from "../src/words/sidebar-hints";
import { questionWords } from "../src/words/wizard";
import { menuWords } from "../src/words/wizard-menu";
import { closeAll, openPlayground } from "../test/support/browser";
import { columnLetters } from "./example-sheet";

type Lang = "en" | "zh";

const folder = join(__dirname, "../docs/guide/pictures");
const settings = {
  en: { browser: "en-US", locale: "en_US", timeZone: "America/New_York" },
  zh: { browser: "zh-CN", locale: "zh_CN", timeZone: "Asia/Shanghai" },
} as const;

/** A window in which every part of the sidebar has room, and one that shows a chart beside its table. */
const windows = {
  tall: { width: 1280, height: 2400 },
  wide: { width: 2020, height: 880 },
} as const;

async function takePictures(lang: Lang): Promise<void> {
  const { browser, locale, timeZone } = settings[lang];
  const play = await openPlayground({ locale: browser, deviceScaleFactor: 1.5 });
  await play.call("setLocale", locale);
  await play.call("setTimeZone", timeZone);
  await play.call("runMenu", menuWords.sample[lang]);
  await play.call("settled");
  for (const toast of await play.page.locator(".toast .close").all()) await toast.click();

  const page = async (name: string) => {
    await play.call("settled");
    await play.page.screenshot({ path: join(folder, `${name}.${lang}.png`) });
  };
  await play.call("runMenu", menuWords.open[lang]);
  const sidebar = await play.sidebar();
  await sidebar.locator("p.reading").first().waitFor();
  await page("read");

  await play.page.setViewportSize(windows.tall);
  const ready = () => sidebar.locator('footer .primary[aria-disabled="false"]').waitFor();
  const part = (name: string) =>
    sidebar.locator(`[data-part=${name}]`).screenshot({ path: join(folder, `${name}.${lang}.png`) });
  await sidebar.getByRole("radio", { name: questionWords.joined[lang] }).check();
  await ready();
  for (const name of ["question", "options", "preview", "output"]) await part(name);

  // By quarter the sample's table is narrow enough for a picture with its chart.
  await sidebar
    .getByRole("combobox", { name: sidebarLabels.period[lang], exact: true })
    .selectOption("quarter");
  await ready();
  await play.page.setViewportSize(windows.wide);
  await sidebar.getByRole("button", { name: sidebarLabels["write-table"][lang] }).click();
  await sidebar.getByText(sidebarHints.done[lang]).first().waitFor();
  await page("written");
  await play.close();
}

/** What the wizard finds in the playground's shop log, which has the dirt of a real one. */
async function takeFindings(lang: Lang): Promise<void> {
  const { browser, locale, timeZone } = settings[lang];
  const play = await openPlayground({ locale: browser, deviceScaleFactor: 1.5, viewport: windows.tall });
  await play.call("setLocale", locale);
  await play.call("setTimeZone", timeZone);
  const { name, rows } = shopLog(lang);
  await play.call("addSheet", name);
  await play.call(
    "setValues",
    `'${name}'!A1:${columnLetters(rows[0]?.length ?? 1).at(-1)}${rows.length}`,
    rows,
  );
  await play.call("activate", `'${name}'!A1`);
  await play.call("runMenu", menuWords.check[lang]);
  const sidebar = await play.sidebar();
  await sidebar.locator("[data-part=findings] .body").waitFor();
  await sidebar.locator("[data-part=findings]").screenshot({ path: join(folder, `findings.${lang}.png`) });
  await play.close();
}

/** A function looked up from the menu, filled in from the sample log, with its result. */
async function takeFunction(lang: Lang): Promise<void> {
  const { browser, locale, timeZone } = settings[lang];
  const play = await openPlayground({
    locale: browser,
    deviceScaleFactor: 1.5,
    viewport: { width: 1280, height: 1120 },
  });
  await play.call("setLocale", locale);
  await play.call("setTimeZone", timeZone);
  await play.call("runMenu", menuWords.sample[lang]);
  await play.call("settled");
  for (const toast of await play.page.locator(".toast .close").all()) await toast.click();
  await play.call("runMenu", menuWords.insert[lang]);
  const sidebar = await play.sidebar();
  await sidebar.getByLabel(sidebarFunctions["search-functions"][lang]).fill("REPEAT_RATE");
  await sidebar.getByRole("button", { name: /^REPEAT_RATE/ }).click();
  await sidebar.locator(".tried .value").waitFor();
  await play.call("settled");
  await play.page.screenshot({ path: join(folder, `function.${lang}.png`) });
  await play.close();
}

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const lang of ["en", "zh"] as const) {
    await takePictures(lang);
    await takeFindings(lang);
    await takeFunction(lang);
  }
  await closeAll();
}

void main();
