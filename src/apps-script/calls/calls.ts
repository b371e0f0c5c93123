import type { CallName, Calls } from "../../protocol/messages";
import { check } from "./check";
import { fill, pick } from "./fill";
import { insert, inserted } from "./insert";
import { goTo, open, selection, tables } from "./open";
import { makePortable, portable } from "./portable";
import { preview } from "./preview";
import { read } from "./read";
import { refresh } from "./refresh";
import { remove } from "./remove";
import { showCustomers, showSelected } from "./show-customers";
import { showRows } from "./show-rows";
import { tryOut } from "./try-out";
import { write } from "./write";

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
  fill,
  pick,
  tryOut,
  insert,
  inserted,
  showCustomers,
  showSelected,
  refresh,
  portable,
  makePortable,
};
