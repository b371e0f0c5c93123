import { element, part } from "./dom";

export interface Toasts {
  /** Shown for `seconds` (5 unless told), till dismissed when negative; words from the add-on or the page. */
  show(message: string, title?: string, seconds?: number, kind?: "word" | "error"): void;
}

/** Small notes in the corner, as Spreadsheet.toast shows them. */
export function makeToasts(close: () => string): Toasts {
  return {
    show(message, title = "", seconds = 5, kind = "word") {
      const button = element("button", { type: "button", class: "close", "aria-label": close() }, "×");
      const text = element(
        "p",
        { class: "text" },
        ...(title ? [element("strong", { class: "title" }, title)] : []),
        message,
      );
      const toast = element(
        "div",
        { class: "toast", "data-kind": kind, role: kind === "error" ? "alert" : "status" },
        text,
        button,
      );
      button.addEventListener("click", () => toast.remove());
      part("toasts").append(toast);
      if (seconds >= 0) setTimeout(() => toast.remove(), seconds * 1000);
    },
  };
}
