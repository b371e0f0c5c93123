import type { Choice, Found } from "./found";

/** What the user's answers, and the defaults where there is none, do to the reading. */
export interface Decision {
  /** Rows of the block that are not counted. */
  readonly leftOut: ReadonlySet<number>;
  readonly exclude: readonly string[];
  readonly case: "exact" | "ignore";
  /** Ids that stand for another one. */
  readonly same: ReadonlyMap<string, string>;
  readonly dateorder: "dmy" | "mdy" | undefined;
  readonly reverse: boolean;
  /** Rows to be read otherwise than they stand there, by the finding's code. */
  readonly mended: ReadonlyMap<string, ReadonlySet<number>>;
  /** Findings that must be answered before anything is computed. */
  readonly unanswered: readonly Found[];
}

/** Whether a decision lets every row be read as it was read before it, with that order of day and month. */
export const changesNothing = (
  { leftOut, exclude, case: letterCase, same, dateorder, mended }: Decision,
  readWith: Decision["dateorder"] = undefined,
): boolean =>
  leftOut.size === 0 &&
  exclude.length === 0 &&
  letterCase === "exact" &&
  same.size === 0 &&
  mended.size === 0 &&
  (dateorder === undefined || dateorder === readWith);

/** The choice for a finding; an answer it does not offer counts as none. */
export const chosenFor = (found: Found, answers: Readonly<Record<string, Choice>>): Choice | undefined => {
  const answer = answers[found.code];
  return answer !== undefined && found.choices.includes(answer) ? answer : found.byDefault;
};

export function decide(findings: readonly Found[], answers: Readonly<Record<string, Choice>>): Decision {
  const leftOut = new Set<number>();
  const exclude: string[] = [];
  const same = new Map<string, string>();
  const unanswered: Found[] = [];
  let letterCase: "exact" | "ignore" = "exact";
  let dateorder: "dmy" | "mdy" | undefined;
  let reverse = false;
  const mended = new Map<string, ReadonlySet<number>>();
  for (const found of findings) {
    const choice = chosenFor(found, answers);
    if (choice === undefined) {
      if (found.weight === "stop") unanswered.push(found);
      continue;
    }
    const effect = found.effects?.[choice];
    if (effect?.kind === "rows") for (const row of effect.rows) leftOut.add(row);
    if (effect?.kind === "exclude") exclude.push(...effect.ids);
    if (effect?.kind === "case") letterCase = "ignore";
    if (effect?.kind === "ids") for (const [from, to] of effect.same) same.set(from, to);
    if (effect?.kind === "dateorder") dateorder = effect.order;
    if (effect?.kind === "reverse") reverse = true;
    if (effect?.kind === "mend") mended.set(found.code, new Set(effect.rows));
  }
  return { leftOut, exclude, case: letterCase, same, dateorder, reverse, mended, unanswered };
}
