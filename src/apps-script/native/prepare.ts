import type { WriteRequest } from "../../protocol/messages";
import { type Page, pageOf } from "../../render/page";
import type { QuestionAnswer } from "../../reports/answer";
import { likelySeparator, type Separator } from "../../translate/formula";
import { InputError } from "../../words/input-error";
import { nativeWords } from "../../words/wizard-native";
import type { LiveParts } from "../live/page";
import { type Answered, answerTo } from "../reading/answering";
import type { Changes } from "../writing/changes";
import { activeFile, freeName } from "../writing/sheets";
import { type NativeOffer, nativeNote, nativeOffer } from "./offer";
import { nativeParts, writeNativeHelper } from "./put";

/** A page in plain formulas, ready to be written. */
export interface NativeJob {
  readonly answer: QuestionAnswer;
  readonly page: Page;
  readonly live: LiveParts;
  readonly helper: string | null;
  readonly writeRows: (changes: Changes) => void;
}

/** Lays a table out as plain formulas; refuses with the reason where it cannot be said. */
export function nativeJob(request: WriteRequest, answered: Answered, promised: readonly string[]): NativeJob {
  const { read } = answered;
  const { lang } = request;
  const offer = mustOffer(answered, request);
  const name =
    offer.table.helper === undefined ? null : freeName(activeFile(), nativeWords.sheet[lang], promised);
  const { answer } = answerTo(request, read, nativeNote(offer, name, read.block.name, lang));
  const page = pageOf(answer.report, true);
  const parts = nativeParts(page, offer.table, read.block.sheet, name);
  const separator: Separator = likelySeparator(read.host.locale());
  return {
    answer,
    page,
    live: { formulas: [], texts: parts.texts, spills: [], native: parts },
    helper: name,
    writeRows: (changes) => writeNativeHelper(parts, page, separator, changes),
  };
}

function mustOffer(
  { read, answer }: Answered,
  { lang }: WriteRequest,
): Extract<NativeOffer, { readonly ok: true }> {
  const offer = nativeOffer(read, answer, lang);
  if (!offer.ok) throw new InputError("native-not-here", { why: offer.why });
  return offer;
}
