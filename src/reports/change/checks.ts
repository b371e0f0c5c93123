import { type Counted, keptOf, recount } from "../../analyses/change/counted";
import { changeWords } from "../../words/wizard-change";
import type { QuestionAnswer } from "../answer";
import type { QuestionAsk } from "../ask";
import { countText, say } from "../say";
import type { Groups } from "./groups";
import type { Subject } from "./subject";

/** Everybody is compared, not followed long enough, or in neither group; the retained are counted again from the rows. */
export function reconcile(
  subject: Subject,
  groups: Groups,
  row: Int32Array,
  counted: Counted,
  k: number,
  { lang }: QuestionAsk,
): QuestionAnswer["reconciles"] {
  const found = keptOf(counted, 0, k).kept + keptOf(counted, 1, k).kept;
  const meant = recount(subject.followed, row, k, subject.options.mode, subject.presence());
  if (found !== meant) return { ok: false, sentence: say(changeWords.addsNotUp, { found, meant }, lang) };
  let [compared, outside] = [0, 0];
  groups.of.forEach((group, i) => {
    if (group < 0) outside++;
    else if ((row[i] as number) >= 0) compared++;
  });
  const all = subject.followed.groups.length;
  const facts = { counted: countText(compared), notFollowed: countText(all - compared - outside) };
  return {
    ok: true,
    sentence: say(changeWords.addsUp, { ...facts, outside: countText(outside), all: countText(all) }, lang),
  };
}

/** What being followed for k periods means in dates, for the first customer who is counted. */
export function meaning(
  { followed, days }: Subject,
  groups: Groups,
  row: Int32Array,
  k: number,
  { lang }: QuestionAsk,
): string {
  const member = row.findIndex((group) => group === (groups.by === "date" ? 1 : 0));
  if (member < 0) return "";
  const joined = followed.joined[member] as number;
  const [first, last] = followed.spanOf(joined, k);
  const facts = { joined: days.text(joined), first: days.text(first), last: days.text(last) };
  return say(first === last ? changeWords.meansDay : changeWords.means, facts, lang);
}
