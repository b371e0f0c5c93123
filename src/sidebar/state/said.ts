import type { sidebarFunctions } from "../../words/sidebar-functions";
import type { sidebarHints } from "../../words/sidebar-hints";
import type { sidebarLater } from "../../words/sidebar-later";
import type { Facts } from "../../words/text";

/** A sentence to show: the server's, in the language it was asked in, or one of the sidebar's own. */
export type Said = { readonly sentence: string } | { readonly hint: Hint; readonly facts?: Facts };

type Hint = keyof typeof sidebarHints | keyof typeof sidebarFunctions | keyof typeof sidebarLater;
