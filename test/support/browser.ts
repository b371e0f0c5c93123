import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Frame, type Page } from "playwright-core";
import type { Playground } from "../../playground/page/console-api";
import { type Served, serve } from "../../playground/server";
import { findChromium } from "./chromium";

/** What scripts/build-playground.ts made before the tests. */
const folder = join(__dirname, "../../playground/dist");

const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--no-zygote",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--font-render-hinting=none",
];

let browser: Promise<Browser> | undefined;
let served: Promise<Served> | undefined;

/** The one browser of this test file. */
export function openBrowser(): Promise<Browser> {
  const { executablePath, env } = findChromium();
  browser ??= chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
  return browser;
}

/** Address of the built page, served on a free port. */
export async function playgroundAddress(): Promise<string> {
  if (!existsSync(join(folder, "page.js")))
    throw new Error("The playground is not built. Run npm run build:playground.");
  served ??= serve(folder);
  return (await served).address;
}

export interface OpenPlayground {
  readonly page: Page;
  /** Errors that the page printed or threw since it was opened. */
  readonly errors: readonly string[];
  /** Addresses of all that the page asked for. */
  readonly requests: readonly string[];
  /** Calls window.playground in the page: `call("getValues", "A1:B2")`. Bytes do not pass; use page.evaluate for them. */
  call<K extends Exclude<keyof Playground, "ready">>(
    name: K,
    ...args: Parameters<Playground[K]>
  ): Promise<Awaited<ReturnType<Playground[K]>>>;
  /** The frame of the add-on's sidebar, once its page has loaded. */
  sidebar(): Promise<Frame>;
  close(): Promise<void>;
}

export interface PlaygroundOptions extends BrowserContextOptions {
  /** Script text behind that of dist/Code.js, for a test that needs functions of its own. */
  readonly moreCode?: string;
  /** A page in place of dist/sidebar.html. */
  readonly sidebarPage?: string;
}

/** Opens the playground in a fresh browser context and waits until it is ready. */
export async function openPlayground({
  moreCode,
  sidebarPage,
  ...options
}: PlaygroundOptions = {}): Promise<OpenPlayground> {
  const context = await (await openBrowser()).newContext({
    viewport: { width: 1280, height: 800 },
    ...options,
  });
  const page = await context.newPage();
  if (moreCode !== undefined) {
    await page.route("**/Code.js", async (route) => {
      const code = await (await route.fetch()).text();
      await route.fulfill({ body: `${code}\n${moreCode}`, contentType: "text/javascript" });
    });
  }
  if (sidebarPage !== undefined) {
    await page.route("**/sidebar.html", (route) =>
      route.fulfill({ body: sidebarPage, contentType: "text/html" }),
    );
  }
  const errors: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(await playgroundAddress());
  await page.evaluate(() => (window as unknown as { playground: Playground }).playground.ready);
  return {
    page,
    errors,
    requests,
    call: (name, ...given) =>
      page.evaluate(
        ([method, values]) => {
          const { playground } = window as unknown as {
            playground: Record<string, (...args: unknown[]) => unknown>;
          };
          return playground[method]?.(...values);
        },
        [name, given] as [string, unknown[]],
      ) as never,
    async sidebar() {
      const frame = await (await page.waitForSelector('iframe[title="Stayrate"]')).contentFrame();
      if (!frame) throw new Error("The sidebar has no page.");
      await frame.waitForLoadState();
      return frame;
    },
    close: () => context.close(),
  };
}

/** Ends the browser and the server, so that Jest can exit; call it in afterAll. */
export async function closeAll(): Promise<void> {
  const [open, serving] = [await browser, await served];
  browser = undefined;
  served = undefined;
  await open?.close();
  await serving?.close();
}
