import type { MenuEntry, MenuSpec } from "../services";
import { part } from "./dom";
import { download, openFile, pickFiles, saveXlsx } from "./files";
import { drawMenuBar, type Entry } from "./menu-bar";
import { loadMoreSamples, loadSamples } from "./samples";
import type { Page } from "./start";
import { type Language, say } from "./words";

export interface Menus {
  /** The parts the entries act on; before this the menus are drawn but act on nothing. */
  workOn(page: Page): void;
  setAddOn(menu: MenuSpec): void;
  draw(): void;
  /** Labels of the add-on's menu, those of menus inside included. */
  labels(): string[];
  /** Runs the entry with this label and resolves when its script has ended; rejects when there is none or when it fails. */
  run(label: string): Promise<void>;
  /** Opens a file that was picked or dropped. */
  take(file: File): void;
}

interface Item {
  readonly label: string;
  readonly functionName: string;
}

/** File (open, save, samples) and Extensions ▸ the add-on's own menu, as its onOpen built it. */
export function makeMenus(language: () => Language): Menus {
  let page: Page | undefined;
  let addOn: MenuSpec | undefined;
  const word = (name: Parameters<typeof say>[0], file = ""): string => say(name, language(), file);

  const withPage = (act: (page: Page) => unknown): (() => void) => {
    return () => {
      if (page) void act(page);
    };
  };

  async function runItem({ functionName }: Item, running: Page): Promise<void> {
    await running.google.run(functionName, [], "menu");
    // The playground has worked examples and a log with dirt beside what the add-on brings along.
    if (functionName === "loadSampleData") await loadMoreSamples(running);
  }

  function entries(specs: readonly MenuEntry[]): Entry[] {
    return specs.map((spec): Entry => {
      if (spec.kind === "separator") return { kind: "separator" };
      if (spec.kind === "menu")
        return { kind: "menu", label: spec.menu.title, entries: entries(spec.menu.entries) };
      const act = withPage((running) =>
        runItem(spec, running).catch((error: unknown) => tellFailure(running, error)),
      );
      return { kind: "item", label: spec.label, act };
    });
  }

  /** A script that fails says so in the corner, as Sheets does; the message is the script's. */
  const tellFailure = ({ toasts }: Page, error: unknown): void =>
    toasts.show(messageOf(error), word("failed"), 12, "error");

  const items = (specs: readonly MenuEntry[]): Item[] =>
    specs.flatMap((spec) =>
      spec.kind === "item" ? [spec] : spec.kind === "menu" ? items(spec.menu.entries) : [],
    );

  const menus: Menus = {
    workOn(running) {
      page = running;
    },
    setAddOn(menu) {
      addOn = menu;
      menus.draw();
    },
    draw() {
      const add: Entry = addOn
        ? { kind: "menu", label: addOn.title, entries: entries(addOn.entries) }
        : { kind: "item", label: word("noAddOn"), act: () => undefined };
      drawMenuBar(part("menus"), word("title"), [
        {
          label: word("file"),
          entries: [
            { kind: "item", label: word("open"), act: () => pickFiles(menus.take) },
            {
              kind: "item",
              label: word("save"),
              act: withPage(async ({ grid }) => download("Stayrate.xlsx", await saveXlsx(grid))),
            },
            { kind: "separator" },
            { kind: "item", label: word("samples"), act: withPage((running) => loadSamples(running)) },
          ],
        },
        { label: word("extensions"), entries: [add] },
      ]);
    },
    labels: () => items(addOn?.entries ?? []).map(({ label }) => label),
    async run(label) {
      const wanted = label.split(/\s*[▸>]\s*/).at(-1);
      const item = items(addOn?.entries ?? []).find((one) => one.label === wanted);
      if (!item || !page) {
        throw new Error(`The add-on's menu has no “${label}”. It has ${menus.labels().join(", ")}.`);
      }
      await runItem(item, page);
    },
    take: (file) => {
      if (page) void takeFile(page, file, word);
    },
  };
  menus.draw();
  return menus;
}

async function takeFile(
  page: Page,
  file: File,
  word: (name: "opened" | "notOpened", file: string) => string,
): Promise<void> {
  try {
    await openFile(page.grid, page.google.cells, file.name, new Uint8Array(await file.arrayBuffer()));
    page.toasts.show(word("opened", file.name));
  } catch (error) {
    page.toasts.show(messageOf(error), word("notOpened", file.name), 12, "error");
  }
}

/** Errors of a script come from its own realm, where `instanceof Error` is false. */
const messageOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);
