import type { DialogAnswer, DialogSpec } from "../services";
import { element } from "./dom";
import { type Language, say, type Word, words } from "./words";

export interface Dialogs {
  /** Answers the script's question; a script waits, so this cannot. */
  ask(question: DialogSpec): DialogAnswer;
  /** Answers the dialog that stands open, or else the next one: a button's name or label, or the text for a prompt. */
  answer(text: string): void;
}

/**
 * A script waits for its dialog's answer, and a page cannot wait inside one call. So a question is answered by what was
 * queued for it, or by the browser's own dialog, which does wait. A message with nothing but OK leaves no choice: it is
 * shown as a dialog of the page while the script goes on.
 */
export function makeDialogs(language: () => Language): Dialogs {
  const queued: string[] = [];
  return {
    ask(question) {
      const buttons = question.buttons;
      const first = queued.shift();
      if (first !== undefined) return chosen(question, first, language());
      if (question.kind === "alert" && buttons.length === 1) {
        show(question, language());
        return { button: buttons[0] ?? "OK" };
      }
      return askBrowser(question);
    },
    answer(text) {
      const open = document.querySelector<HTMLDialogElement>("dialog[open]");
      if (open) open.close(text);
      else queued.push(text);
    },
  };
}

const isWord = (name: string): name is Word => name in words;

const label = (button: string, language: Language): string =>
  isWord(button) ? say(button, language) : button;

/** A button by its name or by its label in either language; any other text is what was typed, confirmed by the first button. */
function chosen(question: DialogSpec, answer: string, language: Language): DialogAnswer {
  const named = [...question.buttons, "CLOSE"].find((button) =>
    [button, label(button, language), label(button, "en")].some(
      (name) => name.toLowerCase() === answer.toLowerCase(),
    ),
  );
  if (named) return { button: named, text: "" };
  if (question.kind === "alert") {
    throw new Error(`The dialog has no button “${answer}”. It has ${question.buttons.join(", ")}.`);
  }
  return { button: question.buttons[0] ?? "OK", text: answer };
}

function askBrowser({ kind, title, message, buttons }: DialogSpec): DialogAnswer {
  const text = title ? `${title}\n\n${message}` : message;
  if (kind === "prompt") {
    const typed = window.prompt(text);
    return typed === null ? { button: "CLOSE", text: "" } : { button: buttons[0] ?? "OK", text: typed };
  }
  return { button: window.confirm(text) ? (buttons[0] ?? "OK") : (buttons[1] ?? "CLOSE") };
}

function show({ title, message, buttons }: DialogSpec, language: Language): void {
  const ok = element(
    "button",
    { type: "button", class: "choice primary" },
    label(buttons[0] ?? "OK", language),
  );
  const dialog = element(
    "dialog",
    { "aria-label": title || message },
    ...(title ? [element("h2", { class: "dialog-title" }, title)] : []),
    element("p", { class: "dialog-text" }, message),
    element("footer", { class: "choices" }, ok),
  );
  ok.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
