import type {
  CallName,
  Calls,
  Choice,
  LayoutName,
  Opening,
  Preview,
  QuestionName,
  Reading,
  RoleName,
  WizardOptions,
  WriteRequest,
  WrittenTable,
} from "../../protocol/messages";
import type { Lang } from "../../words/text";
import { type Finder, nothingChosen } from "./finder";
import { type Later, nothingLater } from "./later";
import { optionFields } from "./option-fields";
import type { Said } from "./said";

export const partNames = ["data", "findings", "question", "options", "preview", "output"] as const;
export type PartName = (typeof partNames)[number];

/** The one call under way. A later one takes its place; an answer with another id is dropped. */
export type Work = {
  [N in CallName]: { readonly id: number; readonly call: N; readonly request: Calls[N]["request"] };
}[CallName];

export type About =
  | "opening"
  | "data"
  | "rows"
  | "preview"
  | "customers"
  | "write"
  | "table"
  | "portable"
  | "fill"
  | "try"
  | "insert";

export interface Output {
  readonly target: WriteRequest["target"]["kind"];
  readonly cell: string;
  readonly as: WriteRequest["as"];
  readonly heatMap: boolean;
  readonly chart: boolean;
  readonly limits: boolean;
  readonly counts: boolean;
}

/** A question asked at the foot of the page; nothing else goes on until it is answered. */
export type Asked =
  | { readonly kind: "overwrite" | "insert"; readonly question: string; readonly cells: string }
  | { readonly kind: "remove" | "refresh"; readonly question: string; readonly id: string }
  | { readonly kind: "portable"; readonly question: string };

interface Done {
  readonly sentence: string;
  readonly lang: Lang;
  readonly table: WrittenTable;
  /** What the later look at live formulas found; null = not looked, or nothing to look at. */
  readonly checked: { readonly ok: boolean; readonly sentence: string } | null;
}

/** All the sidebar knows. Plain data, changed only by `reduce`. */
export interface State {
  readonly lang: Lang;
  readonly online: boolean;
  readonly page: "wizard" | "functions" | "tables";
  readonly finder: Finder;
  readonly later: Later;
  readonly opening: Opening | null;
  readonly tables: readonly WrittenTable[];

  /** The text in the range field, and the text that `reading` was read from. */
  readonly range: string;
  readonly readRange: string;
  readonly layout: LayoutName | null;
  readonly roles: Readonly<Partial<Record<RoleName, number | null>>>;
  readonly answers: Readonly<Record<string, Choice>>;
  readonly newIncludesLeavers: boolean | null;
  readonly reading: Reading | null;
  readonly readingIsFresh: boolean;
  /** What was listed on request, under the finding's code. */
  readonly listed: { readonly code: string; readonly sentence: string } | null;
  /** The finding whose rows were asked for last. */
  readonly rowsOf: string | null;

  readonly question: QuestionName | null;
  /** Only what the user has changed; the rest is as suggested. */
  readonly changed: Readonly<Partial<WizardOptions>>;
  readonly preview: Preview | null;
  readonly previewIsFresh: boolean;
  /** What was listed for the cell of the preview that was asked for last. */
  readonly customers: string | null;
  readonly output: Output;
  /** Fields whose text is not understood: nothing is written until they are mended. */
  readonly wrongFields: readonly string[];

  readonly work: Work | null;
  readonly lastId: number;
  /** The number of the call that has left the page last; until then Cancel costs nothing. */
  readonly sentId: number;
  /** Cancel was pressed while the table was being written: it is taken back when the answer comes. */
  readonly undoing: boolean;
  /** How often the formulas of the table just written have been looked at. */
  readonly looks: number;
  /** After Cancel nothing starts by itself until the user changes something or asks for it. */
  readonly held: boolean;
  readonly problem: { readonly about: About; readonly said: Said } | null;
  readonly asked: Asked | null;
  readonly notice: Said | null;
  readonly done: Done | null;

  /** The part last worked in: the ones above it fold. */
  readonly at: PartName;
  /** Parts opened or folded by hand. */
  readonly byHand: Readonly<Partial<Record<PartName, boolean>>>;
  /** A part whose heading takes the focus; the number makes a second wish for the same part a new one. */
  readonly focus: { readonly part: PartName; readonly wish: number } | null;
}

/** The state of a sidebar that has just been opened: it asks what is selected. */
export const opened = (lang: Lang, online: boolean): State => ({
  lang,
  online,
  page: "wizard",
  finder: nothingChosen,
  later: nothingLater,
  opening: null,
  tables: [],
  range: "",
  readRange: "",
  layout: null,
  roles: {},
  answers: {},
  newIncludesLeavers: null,
  reading: null,
  readingIsFresh: false,
  listed: null,
  rowsOf: null,
  question: null,
  changed: {},
  preview: null,
  previewIsFresh: false,
  customers: null,
  output: {
    target: "new-sheet",
    cell: "",
    as: "values",
    heatMap: true,
    chart: true,
    limits: false,
    counts: false,
  },
  wrongFields: [],
  work: { id: 1, call: "open", request: { lang: null } },
  lastId: 1,
  sentId: 0,
  undoing: false,
  looks: 0,
  held: false,
  problem: null,
  asked: null,
  notice: null,
  done: null,
  at: "data",
  byHand: {},
  focus: null,
});

/** The layout the data are read as: the user's, else as detected. */
export const layoutOf = (state: State): LayoutName | null => state.layout ?? state.reading?.layout ?? null;

/** The options that mean something for what is asked of these data. */
export const fieldsOf = (state: State): readonly (keyof WizardOptions)[] =>
  state.reading === null ? [] : optionFields(layoutOf(state), state.question, state.reading);

/** The options in force: as suggested for these data, with what the user has changed of those that mean something. */
export function optionsOf(state: State): WizardOptions | null {
  if (state.reading === null) return null;
  const fields = fieldsOf(state);
  const changed = Object.entries(state.changed).filter(([field]) => fields.some((one) => one === field));
  return { ...state.reading.suggested, ...Object.fromEntries(changed) };
}
