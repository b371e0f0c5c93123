import { codeText, loadProduct } from "./product";
import type { Way } from "./way";

/** A script is loaded into a context of its own and one formula is computed: what a cell with one number costs. */
const loading = (text: string): Way => ({
  data: "nothing",
  open: () => () => loadProduct(text)("RETENTION", 120, 21, 107),
});

export const loadCode = loading(codeText);

/** The same with a script that holds nothing but that formula. */
export const loadNothing = loading(
  "function RETENTION(end, joined, start) { return (end - joined) / start; }",
);
