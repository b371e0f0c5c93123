import { element } from "./dom";

/** One line of a menu; an entry with `entries` opens to the side. */
export type Entry =
  | { readonly kind: "item"; readonly label: string; readonly act: () => void }
  | { readonly kind: "separator" }
  | { readonly kind: "menu"; readonly label: string; readonly entries: readonly Entry[] };

export interface Menu {
  readonly label: string;
  readonly entries: readonly Entry[];
}

/** Draws a menu bar that works by mouse and by keyboard (arrows, Enter, Escape), as the WAI-ARIA menubar pattern asks. */
export function drawMenuBar(place: HTMLElement, label: string, menus: readonly Menu[]): void {
  const bar = element("ul", { class: "menu-bar", role: "menubar", "aria-label": label });
  for (const { label, entries } of menus) {
    const button = element(
      "button",
      {
        type: "button",
        class: "menu-title",
        role: "menuitem",
        "aria-haspopup": "menu",
        "aria-expanded": "false",
      },
      label,
    );
    bar.append(element("li", { class: "menu-place", role: "none" }, button, list(label, entries)));
  }
  bar.addEventListener("click", onClick);
  bar.addEventListener("keydown", onKey);
  bar.addEventListener("focusout", (event) => {
    if (!bar.contains(event.relatedTarget as Node | null)) closeAll(bar);
  });
  bar.addEventListener("mouseover", (event) => followPointer(bar, event));
  place.replaceChildren(bar);
}

const actions = new WeakMap<Element, () => void>();

function list(label: string, entries: readonly Entry[]): HTMLElement {
  const menu = element("ul", { class: "menu", role: "menu", "aria-label": label, hidden: true });
  for (const entry of entries) {
    if (entry.kind === "separator") {
      menu.append(element("li", { class: "rule", role: "separator" }));
      continue;
    }
    const button = element(
      "button",
      { class: "entry", type: "button", role: "menuitem", tabindex: "-1" },
      entry.label,
    );
    const line = element("li", { class: "entry-place", role: "none" }, button);
    if (entry.kind === "item") actions.set(button, entry.act);
    else {
      button.setAttribute("aria-haspopup", "menu");
      button.setAttribute("aria-expanded", "false");
      button.append(element("span", { "aria-hidden": "true" }, "▸"));
      line.append(list(entry.label, entry.entries));
    }
    menu.append(line);
  }
  return menu;
}

const menuOf = (button: Element): HTMLElement | null =>
  button.nextElementSibling instanceof HTMLElement ? button.nextElementSibling : null;

/** Opens one menu and closes those beside it and below it. */
function open(button: Element): void {
  const siblings = button.closest("ul")?.querySelectorAll('[aria-expanded="true"]') ?? [];
  for (const other of siblings) if (other !== button) close(other);
  button.setAttribute("aria-expanded", "true");
  menuOf(button)?.removeAttribute("hidden");
}

function close(button: Element): void {
  button.setAttribute("aria-expanded", "false");
  const menu = menuOf(button);
  menu?.setAttribute("hidden", "");
  for (const inner of menu?.querySelectorAll('[aria-expanded="true"]') ?? []) close(inner);
}

function closeAll(bar: HTMLElement): void {
  for (const button of bar.querySelectorAll('[aria-expanded="true"]')) close(button);
}

function onClick(event: Event): void {
  const button = (event.target as Element).closest("button");
  const bar = event.currentTarget as HTMLElement;
  if (!button) return;
  const act = actions.get(button);
  if (act) {
    closeAll(bar);
    act();
  } else if (button.getAttribute("aria-expanded") === "true" && button.closest('[role="menu"]') === null)
    close(button);
  else open(button);
}

/** With one menu open, the pointer opens what it passes over. */
function followPointer(bar: HTMLElement, event: Event): void {
  const button = (event.target as Element).closest("button");
  if (!button || bar.querySelector('[aria-expanded="true"]') === null) return;
  if (button.hasAttribute("aria-haspopup")) open(button);
  else
    for (const other of button.closest("ul")?.querySelectorAll('[aria-expanded="true"]') ?? []) close(other);
}

const items = (within: Element | null): HTMLElement[] =>
  within ? [...within.querySelectorAll<HTMLElement>(":scope > li > button")] : [];

function step(button: HTMLElement, by: number): HTMLElement | undefined {
  const all = items(button.closest("ul"));
  return all[(all.indexOf(button) + by + all.length) % all.length];
}

function onKey(event: KeyboardEvent): void {
  const button = (event.target as Element).closest("button");
  if (!button) return;
  const onBar = button.closest('[role="menu"]') === null;
  const next = onBar ? keyOnBar(button, event.key) : keyInMenu(button, event.key);
  if (next === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  next?.focus();
}

/** Where a key on the bar itself moves to; undefined when the key means nothing here. */
function keyOnBar(button: HTMLElement, key: string): HTMLElement | undefined {
  if (key === "ArrowRight" || key === "ArrowLeft") return step(button, key === "ArrowRight" ? 1 : -1);
  if (key === "Escape") close(button);
  if (key !== "ArrowDown") return undefined;
  open(button);
  return items(menuOf(button))[0];
}

function keyInMenu(button: HTMLElement, key: string): HTMLElement | null | undefined {
  if (key === "ArrowDown" || key === "ArrowUp") return step(button, key === "ArrowDown" ? 1 : -1);
  if (key === "ArrowRight" && button.hasAttribute("aria-haspopup")) {
    open(button);
    return items(menuOf(button))[0];
  }
  if (key !== "Escape" && key !== "ArrowLeft") return undefined;
  const parent = button.closest('[role="menu"]')?.previousElementSibling as HTMLElement | null;
  if (parent) close(parent);
  return parent;
}
