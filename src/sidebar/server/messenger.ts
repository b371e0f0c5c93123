import type { Answer, CallName, Calls } from "../../protocol/messages";
import type { State } from "../state/state";
import type { Client } from "./client";

/** Options change in bursts (arrow keys, typing): only the last of a burst is worth a preview. Formulas need a moment to calculate, and whoever pressed Write table a moment to think again. */
const pauses: Readonly<Partial<Record<CallName, number>>> = {
  preview: 250,
  check: 1200,
  write: 300,
  tryOut: 400,
  inserted: 1200,
};

/**
 * Sends what the state says is under way, once, and hands the answer back. A call that is overtaken or cancelled is
 * let go; while offline it waits.
 */
export function messenger(
  client: Client,
  heard: (id: number, answer: Answer<CallName>) => void,
  sent: (id: number) => void,
) {
  let current: { readonly id: number; readonly drop: () => void } | null = null;

  function send(id: number, name: CallName, request: Calls[CallName]["request"]) {
    const { answer, forget } = client(name, request);
    current = { id, drop: forget };
    sent(id);
    void answer.then((reply) => {
      if (current?.id === id) heard(id, reply);
    });
  }

  return (state: Pick<State, "work" | "online">): void => {
    const { work, online } = state;
    if (current !== null && current.id !== work?.id) {
      current.drop();
      current = null;
    }
    if (work === null || !online || current !== null) return;
    const timer = setTimeout(() => send(work.id, work.call, work.request), pauses[work.call] ?? 0);
    current = { id: work.id, drop: () => clearTimeout(timer) };
  };
}
