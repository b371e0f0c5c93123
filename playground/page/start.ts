import type { FUniver } from "@univerjs/core/facade";
import { createGoogle, type Google, iframeRealm, type MenuSpec, mendFormulaEngine } from "../services";
import { answerFrame } from "./bridge/host";
import { showCellMessages } from "./cell-messages";
import { overlayCharts } from "./charts/overlay";
import { type Choices, firstSettings, offerChoices } from "./choices";
import { type Dialogs, makeDialogs } from "./dialogs";
import { part } from "./dom";
import { takeDroppedFiles } from "./files";
import { drawn, layGrid, sayGridIn } from "./grid";
import { type Menus, makeMenus } from "./menus";
import { type Network, watchNetwork } from "./network";
import { makePlayground } from "./playground";
import { watchSettling } from "./settled";
import { makeSidebar, type Sidebar } from "./sidebar";
import { makeToasts, type Toasts } from "./toasts";
import { languageOf, say } from "./words";

/** The parts of the running page that its doors (menus, console, sidebar) work with. */
export interface Page {
  readonly grid: FUniver;
  readonly google: Google;
  readonly choices: Choices;
  readonly dialogs: Dialogs;
  readonly network: Network;
  readonly toasts: Toasts;
  readonly menus: Menus;
  /** Resolves when the page, its menus included, speaks the language that was chosen last. */
  turned(): Promise<void>;
  /** Resolves when what was typed has arrived and everything is calculated. */
  settled(): Promise<void>;
}

declare const STAYRATE_BRIDGE: string;

export function start(): void {
  const network = watchNetwork();
  const page = open(network);
  Object.assign(window, { playground: makePlayground(page) });
  page.catch((error: unknown) => {
    part("grid").textContent = `The playground could not start. ${String(error)}`;
  });
}

const text = async (address: string): Promise<string> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} is not there (${response.status}).`);
  return response.text();
};

async function open(network: Network): Promise<Page> {
  const [code, sidebarPage] = await Promise.all([text("Code.js"), text("sidebar.html")]);
  const settings = firstSettings();
  const language = () => languageOf(settings.userLocale);
  const toasts = makeToasts(() => say("close", language()));
  const dialogs = makeDialogs(language);
  const functions = callableFunctions(code);
  const bridge = (): string => `var STAYRATE_FUNCTIONS=${JSON.stringify(functions)};${STAYRATE_BRIDGE}`;
  const sidebar = makeSidebar(bridge, () => say("close", language()));

  mendFormulaEngine();
  part("wait").remove();
  const grid = layGrid(part("grid"), language());
  const menus = makeMenus(language);
  const google = createGoogle({
    univer: grid,
    newRealm: iframeRealm(document),
    code,
    files: { sidebar: sidebarPage },
    settings,
    ui: {
      showMenu: (menu: MenuSpec) => menus.setAddOn(menu),
      showSidebar: sidebar.show,
      toast: (message, title, seconds) => toasts.show(message, title, seconds),
      dialog: dialogs.ask,
      log: (level, line) => console[level](line),
    },
  });
  google.registerCustomFunctions();
  let turning = Promise.resolve();
  const turn = (): Promise<void> => {
    turning = turning.catch(() => undefined).then(turnTo);
    return turning;
  };
  const choices = offerChoices(part("choices"), settings, turn);
  const page: Page = {
    grid,
    google,
    choices,
    dialogs,
    network,
    toasts,
    menus,
    turned: () => turning.catch(() => undefined),
    settled: watchSettling(grid, google),
  };
  menus.workOn(page);

  /** After another language, the page, the grid and the add-on's menu say it. */
  async function turnTo(): Promise<void> {
    sayGridIn(grid, language());
    await sayHello();
  }
  async function sayHello(): Promise<void> {
    document.documentElement.lang = language();
    document.title = say("title", language());
    for (const heading of document.querySelectorAll("h1")) heading.textContent = say("title", language());
    if (functions.includes("onOpen")) await google.run("onOpen", [], "onOpen-none");
    menus.draw();
  }

  connect(page, sidebar);
  await Promise.all([sayHello(), drawn(grid)]);
  return page;
}

function connect({ grid, google, choices, network, menus }: Page, sidebar: Sidebar): void {
  answerFrame({
    run: (name, args) => google.run(name, args, "sidebar"),
    frame: sidebar.frame,
    close: sidebar.close,
    focusGrid: () => part("grid").querySelector<HTMLElement>("[contenteditable]")?.focus(),
    blocked: network.note,
  });
  overlayCharts(grid, google);
  showCellMessages(grid, google, choices.language);
  takeDroppedFiles(part("stage"), () => say("drop", choices.language()), menus.take);
}

/** Functions that a sidebar can call: top-level declarations of the built file whose names do not end in "_". */
const callableFunctions = (code: string): string[] =>
  [...code.matchAll(/^function ([A-Za-z$][\w$]*)\s*\(/gm)].flatMap(([, name = ""]) =>
    name.endsWith("_") ? [] : [name],
  );
