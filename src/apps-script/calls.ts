import type { CallName, Calls } from "../protocol/messages";
import { check } from "./call-check";
import { goTo, open, selection, tables } from "./call-open";
import { preview } from "./call-preview";
import { read } from "./call-read";
import { remove } from "./call-remove";
import { showRows } from "./call-show-rows";
import { write } from "./call-write";

/** What the sidebar can ask, by name. Each stands alone and may throw an InputError. */
export const calls: { readonly [N in CallName]: (request: Calls[N]["request"]) => Calls[N]["reply"] } = {
  open,
  selection,
  read,
  showRows,
  preview,
  write,
  check,
  tables,
  remove,
  goTo,
};
