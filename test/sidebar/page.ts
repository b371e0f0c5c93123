import type { Browser, Page } from "playwright-core";
import { buildSidebar } from "../../scripts/build-sidebar";
import type { CallName } from "../../src/protocol/messages";

/** How a call is answered: with a reply, a server that throws, a page that throws, or never. */
export type Reaction = unknown | { readonly throws: string } | { readonly fails: string } | "never";

let built: Promise<string> | undefined;

/** The built page, 300 px wide, with a stand-in for google.script.run that answers as the script says. */
export async function openSidebar(
  browser: Pick<Browser, "newPage">,
  script: Partial<Record<CallName, Reaction | readonly Reaction[]>>,
  options: { readonly locale?: string; readonly height?: number } = {},
): Promise<Page> {
  built ??= buildSidebar("0.0.0");
  const body = await built;
  const page = await browser.newPage({
    viewport: { width: 300, height: options.height ?? 720 },
    locale: options.locale ?? "en-US",
  });
  await page.addInitScript(standIn, script);
  await page.route("http://sidebar.test/", (route) =>
    route.fulfill({ contentType: "text/html; charset=utf-8", body }),
  );
  await page.goto("http://sidebar.test/");
  return page;
}

declare global {
  interface Window {
    asked: { call: CallName; request: Record<string, unknown> }[];
    script: Record<string, unknown>;
  }
}

/** Runs in the page. A list is used up one answer a call; its last answer stays. */
function standIn(script: Record<string, unknown>) {
  window.asked = [];
  window.script = script;
  const next = (call: string) => {
    const known = window.script[call];
    return Array.isArray(known) ? (known.length > 1 ? known.shift() : known[0]) : known;
  };
  /** google.script.run takes plain data only, and throws in the page for anything else. */
  const refuseIllegal = (value: unknown, property: string): void => {
    const plain = Array.isArray(value) || (typeof value === "object" && value?.constructor === Object);
    const scalar = value === null || ["string", "boolean"].includes(typeof value) || Number.isFinite(value);
    if (!plain && !scalar) throw new Error(`Failed due to illegal value in property: ${property}`);
    if (plain) for (const [key, inner] of Object.entries(value as object)) refuseIllegal(inner, key);
  };
  const runner = (then: (answer: unknown) => void, failed: (error: unknown) => void) => ({
    withSuccessHandler: (handler: (answer: unknown) => void) => runner(handler, failed),
    withFailureHandler: (handler: (error: unknown) => void) => runner(then, handler),
    stayrate: (message: { call: CallName; request: Record<string, unknown> }) => {
      refuseIllegal(message, "message");
      window.asked.push(JSON.parse(JSON.stringify(message)));
      const reaction = next(message.call) as { throws?: string; fails?: string } | "never" | undefined;
      if (reaction === "never" || reaction === undefined) return;
      if (reaction.fails !== undefined) throw new Error(reaction.fails);
      if (reaction.throws !== undefined)
        setTimeout(() => failed(new Error(`Exception: ${reaction.throws}`)), 5);
      else setTimeout(() => then(reaction), 5);
    },
  });
  (window as unknown as { google: unknown }).google = {
    script: {
      run: runner(
        () => {},
        () => {},
      ),
      host: { close: () => {} },
    },
  };
}
