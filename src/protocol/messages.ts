import type { Form } from "../plan/form";
import type { LayoutName, RoleName } from "../plan/layouts";
import type { Lang } from "../words/text";

export type { LayoutName, RoleName } from "../plan/layouts";
/** Part 4. Days are ISO text. */
export type WizardOptions = Form;

/**
 * What the sidebar asks and the server answers. Plain data only: google.script.run refuses Dates, functions and
 * undefined, so an absent thing is null. Every call stands alone (the server keeps nothing between calls).
 * Sentences arrive in the language asked for.
 */

export type QuestionName = "stay" | "joined" | "money" | "long" | "winback" | "change";
/** How a finding is dealt with; dmy and mdy settle the order of day and month. Nothing in the user's range is ever changed. */
export type Choice = "leave-out" | "fix" | "keep" | "dmy" | "mdy";

/** What the user has decided about the data. */
export interface DataChoices {
  readonly lang: Lang;
  /** A1 text, with or without a sheet. */
  readonly range: string;
  /** null = as detected. */
  readonly layout: LayoutName | null;
  /** Column index in the range (0-based) for a role, null = none; a role left out = as detected. */
  readonly roles: Readonly<Partial<Record<RoleName, number | null>>>;
  /** Choice for a finding, by its code; a finding left out = its default. */
  readonly answers: Readonly<Record<string, Choice>>;
  /** Period summaries: does "new" include customers who left again before the end? null = not answered. */
  readonly newIncludesLeavers: boolean | null;
}

export interface Role {
  readonly name: RoleName;
  /** The accessible name of its select: Customer, Date, Amount … */
  readonly label: string;
  readonly column: number | null;
  readonly required: boolean;
}

export interface Finding {
  readonly code: string;
  /** Short name for accessible names: "Show rows: blank ids". */
  readonly name: string;
  readonly sentence: string;
  readonly count: number;
  /** First sheet rows it was seen in. */
  readonly rows: readonly number[];
  /** stop = must be dealt with before a preview; check = a choice; note = nothing to choose. */
  readonly weight: "stop" | "check" | "note";
  readonly choices: readonly { readonly value: Choice; readonly label: string }[];
  readonly chosen: Choice | null;
}

export interface SmallTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly SmallCell[])[];
  /** "… and 24 more rows", or null. */
  readonly more: string | null;
}

export interface SmallCell {
  readonly text: string;
  readonly numeric: boolean;
  /** 0 … 1 on the heat ramp, null = not coloured. */
  readonly heat: number | null;
  readonly unfinished: boolean;
  readonly faded: boolean;
  readonly forecast: boolean;
  /** Where it stands in the report, when the customers behind it can be listed; else null. */
  readonly at: CellOfReport | null;
}

/** A cell of a report: rows and columns of its box from 0, the heading row first. */
export interface CellOfReport {
  readonly box: string;
  readonly row: number;
  readonly column: number;
}

export interface Opening {
  readonly lang: Lang;
  readonly locale: string;
  readonly timeZone: string;
  readonly version: string;
  /** The block of data around the selection as A1 text with its sheet; null when there is nothing. */
  readonly range: string | null;
  readonly tables: readonly WrittenTable[];
  /** "findings" after the menu's Check selection: read at once and show what was found; "functions" after Insert function…; "refresh" and "portable" after the menu's items of that name; else null. */
  readonly start: "findings" | "functions" | "refresh" | "portable" | null;
}

export interface WrittenTable {
  readonly id: string;
  readonly title: string;
  readonly place: string;
  readonly kind: "values" | "live" | "native";
  /** Why it can be neither refreshed nor made portable: written by a newer version, or what was kept with it is damaged; null when it can. */
  readonly refused: string | null;
}

export interface Reading {
  /** Normalised, with the sheet. */
  readonly range: string;
  readonly layout: LayoutName | null;
  /** 0 … 1, and why. */
  readonly confidence: number;
  readonly reason: string;
  readonly layouts: readonly { readonly name: LayoutName; readonly label: string; readonly ready: boolean }[];
  /** Where the layout is recognised but not answered yet, the sentence that says so; else null. */
  readonly notReady: string | null;
  /** "I read this as a purchase log: 6,919 rows, 2,357 customers, 1997-01-01 to 1998-06-30." */
  readonly sentence: string;
  /** "Purchase log · 6,919 rows · A1:C6920" */
  readonly folded: string;
  readonly columns: readonly { readonly index: number; readonly letter: string; readonly heading: string }[];
  readonly roles: readonly Role[];
  /** The first five rows as read. */
  readonly firstRows: SmallTable;
  /** Title rows, header rows, total rows left out: a sentence each. */
  readonly leftOut: readonly string[];
  readonly findings: readonly Finding[];
  /** Period summaries: the question no arithmetic can answer, with both rates in its labels. */
  readonly newQuestion: { readonly sentence: string; readonly yes: string; readonly no: string } | null;
  readonly questions: readonly {
    readonly name: QuestionName;
    readonly label: string;
    readonly ready: boolean;
    readonly notReady: string | null;
  }[];
  readonly suggested: WizardOptions;
  /** Periods that can be asked for; rosters by month know no weeks. */
  readonly periods: readonly WizardOptions["period"][];
  /** Values of the segment column, most frequent first (fifty at most); empty without one. */
  readonly segments: readonly string[];
  /** Offered beside the last day in the data when that is near a period's end: "2024-06-30". */
  readonly periodEnd: string | null;
}

export interface Ask extends DataChoices {
  readonly question: QuestionName;
  readonly options: WizardOptions;
  readonly limits: boolean;
  readonly counts: boolean;
}

export interface Preview {
  readonly title: string;
  readonly table: SmallTable;
  /** Further tables of the report, under their headings. */
  readonly others: readonly { readonly heading: string; readonly table: SmallTable }[];
  readonly chart: {
    readonly kind: "lines" | "stacked";
    readonly label: string;
    readonly unit: "rate" | "money" | "count";
    /** Value on y, period on x; limits where known. */
    readonly series: readonly {
      readonly name: string;
      readonly points: readonly {
        readonly x: string;
        readonly y: number;
        readonly low: number | null;
        readonly high: number | null;
      }[];
    }[];
  } | null;
  /** Two or three sentences with the numbers and their limits. */
  readonly reading: readonly string[];
  readonly reconciles: { readonly ok: boolean; readonly sentence: string };
  readonly warnings: readonly string[];
  /** What each choice means in dates: "7-day retention: joined 1 March → active on 8 March". */
  readonly meaning: string;
  readonly liveFormulas: Offer;
  readonly nativeFormulas: Offer;
  readonly size: string;
}

export interface Offer {
  readonly ok: boolean;
  /** Why not; null when ok. */
  readonly reason: string | null;
}

export interface WriteRequest extends Ask {
  readonly target: { readonly kind: "new-sheet" } | { readonly kind: "cell"; readonly cell: string };
  readonly as: "values" | "formulas" | "native";
  readonly heatMap: boolean;
  readonly chart: boolean;
  /** The user has said yes to overwriting exactly these cells (as named in the question). */
  readonly overwrite: string | null;
}

export type Written =
  | {
      readonly status: "written";
      readonly sentence: string;
      readonly table: WrittenTable;
      /** Live formulas can only be checked in a later call: then check({ id }) is due. */
      readonly checkDue: boolean;
    }
  /** Nothing was written; the question names the cells that hold something. */
  | { readonly status: "occupied"; readonly question: string; readonly cells: string };

/** What refreshing one table came to. */
export type Refreshed =
  | {
      readonly status: "refreshed";
      /** What changed since last time: cells, by how much at most, rows added or gone. */
      readonly sentence: string;
      /** The largest changes, a sentence each (ten at most). */
      readonly changes: readonly string[];
      readonly table: WrittenTable;
      readonly checkDue: boolean;
    }
  /** Somebody edited the table, or it would grow over cells that hold something: nothing was done; asked again with `sure`. */
  | { readonly status: "asked"; readonly question: string }
  /** It cannot be refreshed, and why; it stays as it is. */
  | { readonly status: "refused"; readonly sentence: string };

/** What Make portable would do to each table. */
export interface PortablePlan {
  readonly tables: readonly {
    readonly id: string;
    readonly title: string;
    readonly place: string;
    readonly becomes: "native" | "values";
    /** Why not native; null when it is. */
    readonly why: string | null;
  }[];
  /** Sheets whose customer rows would travel along, with a warning; null when there are none. */
  readonly customerRows: { readonly sheets: readonly string[]; readonly sentence: string } | null;
  /** How it is done in a copy, step by step, a sentence each: an add-on that sees only this workbook cannot make the copy itself. */
  readonly steps: readonly string[];
  /** The same for Summary only. */
  readonly summarySteps: readonly string[];
}

/** An argument as typed into the sidebar: a range in A1, a number or a text; "" = left out. */
export interface TypedArgument {
  readonly name: string;
  readonly type: "number" | "text" | "range" | "any";
  readonly optional: boolean;
  readonly text: string;
}

/** A function with its arguments, in its own order. */
export interface FunctionCall {
  readonly lang: Lang;
  readonly name: string;
  readonly args: readonly TypedArgument[];
  /** The sheet that ranges and cells named without a sheet stand on. */
  readonly home: string;
  /** The cell the formula is meant for, with or without a sheet. */
  readonly cell: string;
}

/** What the selection offers a function. */
export interface Filled {
  readonly home: string;
  readonly cell: string;
  /** Why it is not the selected cell; null when it is. */
  readonly cellNote: string | null;
  /** Range text for a parameter, by its name. */
  readonly args: Readonly<Record<string, string>>;
  /** "Filled in from Log!A1:C500.", or null when nothing was. */
  readonly sentence: string | null;
}

/** What a formula would show. */
export interface Tried {
  readonly formula: string;
  /** A single value, as text; else null. */
  readonly value: string | null;
  readonly table: SmallTable | null;
  /** "13 rows, 9 columns" */
  readonly size: string;
}

export type Inserted =
  | {
      readonly status: "inserted";
      readonly sentence: string;
      /** With its sheet. */
      readonly cell: string;
      readonly separator: "," | ";";
    }
  /** Nothing was inserted; the question names the cells that hold something. */
  | { readonly status: "occupied"; readonly question: string; readonly cells: string };

/** One entry a server call: its request and its reply. */
export interface Calls {
  readonly open: { readonly request: { readonly lang: Lang | null }; readonly reply: Opening };
  readonly selection: {
    readonly request: { readonly lang: Lang };
    readonly reply: { readonly range: string | null };
  };
  readonly read: { readonly request: DataChoices; readonly reply: Reading };
  readonly showRows: {
    readonly request: DataChoices & { readonly finding: string };
    readonly reply: { readonly sheet: string; readonly sentence: string };
  };
  readonly preview: { readonly request: Ask; readonly reply: Preview };
  readonly write: { readonly request: WriteRequest; readonly reply: Written };
  /** again = still calculating, or written anew another way: ask once more after a second or two (ten times at most). */
  readonly check: {
    readonly request: { readonly lang: Lang; readonly id: string };
    readonly reply: { readonly ok: boolean; readonly sentence: string; readonly again: boolean };
  };
  readonly tables: {
    readonly request: { readonly lang: Lang };
    readonly reply: { readonly tables: readonly WrittenTable[] };
  };
  readonly remove: {
    readonly request: { readonly lang: Lang; readonly id: string; readonly sure: boolean };
    readonly reply: { readonly sentence: string; readonly removed: boolean };
  };
  /** Lists the customers behind a cell of the preview on a new sheet. */
  readonly showCustomers: {
    readonly request: Ask & { readonly cell: CellOfReport };
    readonly reply: { readonly sheet: string; readonly sentence: string };
  };
  /** The same for the selected cell of a written table. */
  readonly showSelected: {
    readonly request: { readonly lang: Lang };
    readonly reply: { readonly sheet: string; readonly sentence: string };
  };
  /** Recomputes one table in place; the sidebar goes through all of them, a call each. */
  readonly refresh: {
    readonly request: { readonly lang: Lang; readonly id: string; readonly sure: boolean };
    readonly reply: Refreshed;
  };
  readonly portable: { readonly request: { readonly lang: Lang }; readonly reply: PortablePlan };
  /**
   * Turns the tables of this workbook (meant to be a copy) into what `portable` listed; summaryOnly = puts the values of
   * all tables on a new sheet, without customer rows, and changes nothing else. Where something would be written over,
   * nothing is done (`done` false) and the sentence asks; called again with `sure`. Tables in `checks` became native: check({ id }) is due.
   */
  readonly makePortable: {
    readonly request: { readonly lang: Lang; readonly summaryOnly: boolean; readonly sure: boolean };
    readonly reply: {
      readonly sentence: string;
      readonly done: boolean;
      readonly checks: readonly string[];
      readonly url: string | null;
    };
  };
  readonly goTo: { readonly request: { readonly lang: Lang; readonly id: string }; readonly reply: null };
  /** Looks at the data around the selection for ranges that fit the function's parameters. */
  readonly fill: {
    readonly request: { readonly lang: Lang; readonly params: readonly Omit<TypedArgument, "text">[] };
    readonly reply: Filled;
  };
  /** The selected range, no longer than its data; `one` = only its first cell. */
  readonly pick: {
    readonly request: { readonly lang: Lang; readonly home: string; readonly one: boolean };
    readonly reply: { readonly range: string | null };
  };
  readonly tryOut: { readonly request: FunctionCall; readonly reply: Tried };
  readonly insert: {
    /** The user has said yes to overwriting exactly these cells (as named in the question). */
    readonly request: FunctionCall & { readonly overwrite: string | null };
    readonly reply: Inserted;
  };
  /** What an inserted formula shows can only be read in a later call; again = still calculating, or written anew another way. */
  readonly inserted: {
    readonly request: FunctionCall & { readonly separator: "," | ";" };
    readonly reply: {
      readonly ok: boolean;
      readonly sentence: string;
      readonly again: boolean;
      readonly separator: "," | ";";
    };
  };
}

export type CallName = keyof Calls;

/** The one server function is `stayrate({ call, request })`. It never throws for bad input: it says why. */
export type Answer<N extends CallName> =
  | { readonly ok: true; readonly reply: Calls[N]["reply"] }
  | { readonly ok: false; readonly code: string; readonly sentence: string };
