import { element, part } from "./dom";

export interface Sidebar {
  /** Shows a page of the add-on in place of any other; `bridge` is script text that runs before the page's own. */
  show(page: { readonly title: string; readonly content: string }): void;
  close(): void;
  /** The window of the page that is shown now; messages of any other are stale. */
  frame(): Window | null;
}

/**
 * The add-on's sidebar: 300 px, one at a time, in a frame of its own that may not steer the page around it.
 * `bridge` gives the script text that puts google.script into the frame before its page's first script runs.
 */
export function makeSidebar(bridge: () => string, closeLabel: () => string): Sidebar {
  const place = part("sidebar");
  const sidebar: Sidebar = {
    show({ title, content }) {
      const close = element("button", { type: "button", class: "close", "aria-label": closeLabel() }, "×");
      close.addEventListener("click", sidebar.close);
      const frame = element("iframe", {
        title,
        // An origin of its own, as in Sheets: browsers give it a process of its own, and it answers while a script runs.
        sandbox: "allow-scripts allow-forms allow-modals allow-popups allow-downloads",
      });
      frame.srcdoc = withBridge(content, bridge());
      place.replaceChildren(
        element("div", { class: "head" }, element("h2", { class: "title" }, title), close),
        frame,
      );
      place.hidden = false;
      frame.addEventListener("load", () => frame.focus(), { once: true });
    },
    close() {
      place.replaceChildren();
      place.hidden = true;
    },
    frame: () => place.querySelector("iframe")?.contentWindow ?? null,
  };
  return sidebar;
}

/** Puts the bridge at the top of the head, or of the page when it has none. */
function withBridge(content: string, script: string): string {
  const tag = `<script>${script.replace(/<\/script/gi, "<\\/script")}</script>`;
  const head =
    /<head[^>]*>/i.exec(content) ?? /<html[^>]*>/i.exec(content) ?? /<!doctype[^>]*>/i.exec(content);
  const at = head ? head.index + head[0].length : 0;
  return content.slice(0, at) + tag + content.slice(at);
}
