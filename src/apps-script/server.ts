import type { Answer, CallName, Calls } from "../protocol/messages";
import { everyError } from "../words/errors/every";
import { InputError, sentence } from "../words/input-error";
import type { Lang } from "../words/text";
import { calls } from "./calls/calls";
import { userLanguage } from "./language";
import { shortly } from "./shortly";

type AnyAnswer = Answer<CallName>;

/**
 * The sidebar's door. Always answers: what is refused comes back as a code and a sentence in the language asked for,
 * since an Error thrown through google.script.run loses its code.
 */
export function stayrate(message: { readonly call: string; readonly request: unknown }): AnyAnswer {
  const request = (message?.request ?? {}) as { readonly lang?: Lang | null };
  const lang: Lang = request.lang === "en" || request.lang === "zh" ? request.lang : userLanguage();
  try {
    const call = Object.keys(calls).includes(message?.call)
      ? (calls[message.call as CallName] as (request: unknown) => Calls[CallName]["reply"])
      : undefined;
    if (call === undefined) throw new InputError("unknown-call");
    return { ok: true, reply: call({ ...request, lang }) };
  } catch (error) {
    if (error instanceof InputError)
      return { ok: false, code: error.code, sentence: sentence(error, lang, everyError()) };
    return {
      ok: false,
      code: "unexpected",
      sentence: sentence(new InputError("unexpected", { detail: shortly(error) }), lang, everyError()),
    };
  }
}
