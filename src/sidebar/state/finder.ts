import type { FunctionCard } from "../../functions/card";
import type { FunctionCall, Tried } from "../../protocol/messages";
import type { Lang } from "../../words/text";

/** What the page knows while a function is looked for, filled in and inserted. */
export interface Finder {
  readonly query: string;
  /** The function chosen; null = the list is shown. */
  readonly card: FunctionCard | null;
  /** The text in each field, by the parameter's name. */
  readonly args: Readonly<Record<string, string>>;
  /** The sheet that ranges without a sheet stand on. */
  readonly home: string;
  readonly cell: string;
  readonly cellNote: string | null;
  /** Fields the user has filled in; "" stands for the cell. The server's proposals leave them alone. */
  readonly own: readonly string[];
  /** Where the proposals come from. */
  readonly sentence: string | null;
  /** The field that Use selection was pressed for; "" = the cell. */
  readonly picking: string;
  readonly tried: Tried | null;
  readonly triedIsFresh: boolean;
  readonly stands: Stands | null;
  /** How often the inserted formula has been looked at. */
  readonly looks: number;
}

/** A formula that was inserted, and what the later look at it found. */
interface Stands {
  readonly sentence: string;
  readonly checked: { readonly ok: boolean; readonly sentence: string } | null;
}

export const nothingChosen: Finder = {
  query: "",
  card: null,
  args: {},
  home: "",
  cell: "",
  cellNote: null,
  own: [],
  sentence: null,
  picking: "",
  tried: null,
  triedIsFresh: false,
  stands: null,
  looks: 0,
};

/** Whether every argument that is needed has a text. */
export const hasArguments = ({ card, args }: Finder): boolean =>
  card?.params.every(({ name, optional }) => optional || (args[name] ?? "").trim() !== "") ?? false;

export const isComplete = (finder: Finder): boolean => hasArguments(finder) && finder.cell.trim() !== "";

/** The call that the fields describe. */
export const callOf = ({ card, args, home, cell }: Finder, lang: Lang): FunctionCall => ({
  lang,
  name: card?.name ?? "",
  args: (card?.params ?? []).map(({ name, type, optional }) => ({
    name,
    type,
    optional,
    text: args[name] ?? "",
  })),
  home,
  cell,
});
