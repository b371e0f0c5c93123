/**
 * Takes a picture of every state of the sidebar and of every kind of table with its chart, from the playground in a real
 * browser, in both languages: `npm run gallery`. Started by gallery.cjs, as CommonJS, like the browser harness it shares
 * with the tests.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Frame } from "playwright-core";
import { sampleSheets } from "../playground/samples";
import type { QuestionName } from "../src/protocol/messages";
import { sidebarLabels } from "../src/words/sidebar";
import { sidebarHints } from "../src/words/sidebar-hints";
import { questionWords } from "../src/words/wizard";
import { menuWords } from "../src/words/wizard-menu";
import { openSidebar } from "../test/sidebar/page";
import { states } from "../test/sidebar/states";
import { closeAll, type OpenPlayground, openBrowser, openPlayground } from "../test/support/browser";

type Lang = "en" | "zh";
type Sample = "log" | "subscriptions" | "periods" | "rosters" | "matrix" | "movements";

const folder = join(__dirname, "../docs/gallery");
const langs: readonly Lang[] = ["en", "zh"];
const settings = {
  en: { browser: "en-US", locale: "en_US", timeZone: "America/New_York" },
  zh: { browser: "zh-CN", locale: "zh_CN", timeZone: "Asia/Shanghai" },
} as const;

/** A window with room for a table and its chart; the picture leaves the menus above and the sidebar out. */
const tableWindow = { width: 2060, height: 900 };
const tableClip = { x: 0, y: 130, width: 1740, height: 740 };

const captions = {
  title: { en: "Gallery", zh: "图集" },
  intro: {
    en: "Every state of the sidebar and every kind of table, as the playground draws them. Made by `npm run gallery`; not edited by hand.",
    zh: "侧边栏的每种状态与每类表格，由演练场绘制。由 `npm run gallery` 生成，请勿手工修改。",
  },
  tables: { en: "Tables", zh: "表格" },
  states: { en: "The sidebar", zh: "侧边栏" },
} as const;

/** A table of the gallery: which sample, which question, and what else is chosen on the way. */
interface Shown {
  readonly name: string;
  readonly sample: Sample;
  readonly question: QuestionName;
  readonly choose?: (sidebar: Frame, lang: Lang) => Promise<void>;
}

const select = (label: keyof typeof sidebarLabels, value: string) => (sidebar: Frame, lang: Lang) =>
  sidebar
    .getByRole("combobox", { name: sidebarLabels[label][lang], exact: true })
    .selectOption(value)
    .then(() => undefined);
const tick = (label: keyof typeof sidebarLabels) => (sidebar: Frame, lang: Lang) =>
  sidebar.getByRole("checkbox", { name: sidebarLabels[label][lang], exact: true }).check();
const all =
  (...steps: readonly NonNullable<Shown["choose"]>[]): NonNullable<Shown["choose"]> =>
  async (sidebar, lang) => {
    for (const step of steps) await step(sidebar, lang);
  };

const tables: readonly Shown[] = [
  { name: "periods-stay", sample: "periods", question: "stay" },
  {
    name: "log-stay",
    sample: "log",
    question: "stay",
    choose: all(select("period", "quarter"), tick("limits")),
  },
  { name: "log-joined", sample: "log", question: "joined", choose: select("period", "quarter") },
  {
    name: "log-joined-forecast",
    sample: "log",
    question: "joined",
    choose: all(select("period", "quarter"), tick("forecast")),
  },
  {
    name: "log-split",
    sample: "log",
    question: "joined",
    choose: all(select("period", "quarter"), select("split-by", "first")),
  },
  { name: "log-money", sample: "log", question: "money", choose: select("period", "quarter") },
  { name: "log-long", sample: "log", question: "long", choose: select("period", "quarter") },
  { name: "log-winback", sample: "log", question: "winback" },
  { name: "log-change", sample: "log", question: "change", choose: select("period", "quarter") },
  {
    name: "subscriptions-stay",
    sample: "subscriptions",
    question: "stay",
    choose: all(select("period", "quarter"), tick("compare-rules")),
  },
  {
    name: "subscriptions-joined",
    sample: "subscriptions",
    question: "joined",
    choose: select("period", "quarter"),
  },
  {
    name: "subscriptions-money",
    sample: "subscriptions",
    question: "money",
    choose: select("period", "quarter"),
  },
  { name: "subscriptions-long", sample: "subscriptions", question: "long" },
  { name: "subscriptions-winback", sample: "subscriptions", question: "winback" },
  { name: "subscriptions-change", sample: "subscriptions", question: "change" },
  { name: "rosters-stay", sample: "rosters", question: "stay" },
  { name: "matrix-money", sample: "matrix", question: "money" },
  { name: "movements-money", sample: "movements", question: "money" },
];

const samplePlace: Readonly<Record<Sample, number>> = {
  log: 1,
  subscriptions: 2,
  periods: 3,
  rosters: 4,
  matrix: 5,
  movements: 6,
};

async function takeStates(lang: Lang): Promise<void> {
  const browser = await namingBrowser();
  for (const { name, script, reach, shows } of states(lang)) {
    const page = await openSidebar(browser, script, { locale: settings[lang].browser });
    await page.locator("main h2").first().waitFor();
    await reach(page);
    await page.getByText(shows).waitFor();
    await page.getByText(shows).scrollIntoViewIfNeeded();
    await page.screenshot({ path: join(folder, "sidebar", `${slug(name)}.${lang}.png`) });
    await page.close();
  }
}

/** Functions that are sent into a page carry a helper of the TypeScript loader's, which the page must have too. */
async function namingBrowser(): Promise<Pick<Browser, "newPage">> {
  const browser = await openBrowser();
  return {
    newPage: async (options) => {
      const page = await browser.newPage(options);
      await page.addInitScript("globalThis.__name = (named) => named");
      return page;
    },
  };
}

async function takeTables(lang: Lang): Promise<void> {
  const { browser, locale, timeZone } = settings[lang];
  const play = await openPlayground({ locale: browser, viewport: tableWindow });
  play.page.setDefaultTimeout(30_000);
  await play.call("setLocale", locale);
  await play.call("setTimeZone", timeZone);
  await play.call("runMenu", menuWords.sample[lang]);
  await play.call("settled");
  for (const shown of tables) {
    await writeTable(play, shown, lang);
    for (const toast of await play.page.locator(".toast .close").all()) await toast.click();
    await play.call("settled");
    await play.page.screenshot({
      path: join(folder, "tables", `${shown.name}.${lang}.png`),
      clip: tableClip,
    });
  }
  await play.close();
}

/** Goes through the wizard as a person does, from the sample's first cell to the table on a sheet of its own. */
async function writeTable(
  play: OpenPlayground,
  { sample, question, choose }: Shown,
  lang: Lang,
): Promise<void> {
  const sheet = sampleSheets(lang)[samplePlace[sample]]?.name ?? "";
  await play.call("activate", `'${sheet}'!A1`);
  await play.call("runMenu", menuWords.open[lang]);
  const sidebar = await play.sidebar();
  await sidebar.locator("p.reading").first().waitFor();
  const ready = () => sidebar.locator('footer .primary[aria-disabled="false"]').waitFor();
  const write = sidebar.getByRole("button", { name: sidebarLabels["write-table"][lang] });
  await sidebar.getByRole("radio", { name: questionWords[question][lang] }).check();
  await write.waitFor();
  await ready();
  await choose?.(sidebar, lang);
  await ready();
  await write.click();
  await sidebar.getByText(sidebarHints.done[lang]).first().waitFor();
}

const slug = (name: string): string => name.replace(/[^a-z0-9]+/gi, "-").toLowerCase();

/** A page that shows them all, a language each. */
function writeIndex(lang: Lang): void {
  const list = (room: string): string =>
    readdirSync(join(folder, room))
      .filter((file) => file.endsWith(`.${lang}.png`))
      .sort()
      .map((file) => {
        const name = file.replace(`.${lang}.png`, "").replace(/-/g, " ");
        return `### ${name}\n\n![${name}](${room}/${file})\n`;
      })
      .join("\n");
  const text = `# ${captions.title[lang]}\n\n${captions.intro[lang]}\n\n## ${captions.tables[lang]}\n\n${list("tables")}\n## ${captions.states[lang]}\n\n${list("sidebar")}`;
  writeFileSync(join(folder, `README${lang === "en" ? "" : ".zh"}.md`), text);
}

async function main(): Promise<void> {
  const only = process.argv[2];
  for (const room of ["tables", "sidebar"]) {
    if (only === undefined) rmSync(join(folder, room), { recursive: true, force: true });
    mkdirSync(join(folder, room), { recursive: true });
  }
  for (const lang of langs) {
    if (only !== "tables") await takeStates(lang);
    if (only !== "sidebar") await takeTables(lang);
    writeIndex(lang);
  }
  await closeAll();
}

void main();
