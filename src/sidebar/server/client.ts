import type { Answer, CallName, Calls } from "../../protocol/messages";

/** What Google puts into the page; in the playground a bridge of the same shape. */
interface Runner {
  withSuccessHandler(then: (answer: unknown) => void): Runner;
  withFailureHandler(then: (error: unknown) => void): Runner;
  stayrate(message: { readonly call: CallName; readonly request: unknown }): void;
}

interface UnderWay<N extends CallName> {
  readonly answer: Promise<Answer<N>>;
  /** Lets go of the call: its answer is never heard. The server may still finish it. */
  readonly forget: () => void;
}

export type Client = <N extends CallName>(name: N, request: Calls[N]["request"]) => UnderWay<N>;

/** Apps Script ends any call after six minutes; reading and previewing are well under thirty seconds. */
const patience = (name: CallName): number =>
  ["write", "remove", "insert", "refresh", "makePortable"].includes(name) ? 390_000 : 120_000;

const runner = (): Runner | undefined =>
  (globalThis as { google?: { script?: { run?: Runner } } }).google?.script?.run;

const isAnswer = (value: unknown): value is Answer<CallName> =>
  typeof value === "object" && value !== null && typeof (value as { ok?: unknown }).ok === "boolean";

const refusal = (code: string, sentence: string) => ({ ok: false, code, sentence }) as const;

/** The bare message of whatever was thrown, without the prefixes that services put before it, and short. */
const detailsOf = (error: unknown): string =>
  String(error instanceof Object && "message" in error ? error.message : error)
    .replace(/^((Error|Exception|ScriptError): )+/, "")
    .slice(0, 200);

/**
 * Asks the server. The promise never rejects: whatever goes wrong on the way (no connection, an answer that never
 * comes, a throw in the page itself) is an answer with `ok: false` and one of the codes lost, server-failed,
 * not-connected, bad-answer; the server's own refusals bring their sentence.
 */
export const call: Client = (name, request) => {
  let forget = () => {};
  const answer = new Promise<Answer<typeof name>>((resolve) => {
    const give = (reply: Answer<CallName>) => {
      clearTimeout(timer);
      resolve(reply as Answer<typeof name>);
    };
    const timer = setTimeout(() => give(refusal("lost", "")), patience(name));
    forget = () => clearTimeout(timer);
    const run = runner();
    if (run === undefined) return give(refusal("not-connected", ""));
    try {
      // An illegal value makes the call throw here, and then no handler is ever called.
      run
        .withSuccessHandler((reply) => give(isAnswer(reply) ? reply : refusal("bad-answer", "")))
        .withFailureHandler((error) => give(refusal("server-failed", detailsOf(error))))
        .stayrate({ call: name, request });
    } catch (error) {
      give(refusal("server-failed", detailsOf(error)));
    }
  });
  return { answer, forget };
};
