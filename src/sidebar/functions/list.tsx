import type { TargetedKeyboardEvent } from "preact";
import { useEffect, useId, useMemo, useRef } from "preact/hooks";
import type { FunctionCard } from "../../functions/card";
import { groupTitles } from "../../words/function-groups";
import type { PartProps } from "../parts/part";
import { useSay } from "../say";
import { functionCards } from "./cards";
import { indexOf, search } from "./search";

/** The search and what it finds; by groups while nothing is asked for. */
export function FunctionList({ state, act }: PartProps) {
  const say = useSay();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const index = useMemo(() => indexOf(functionCards()), []);
  const { query } = state.finder;
  const found = useMemo(() => search(index, query), [index, query]);
  const asked = query.trim() !== "";
  useEffect(() => field.current?.focus(), []);
  const choose = (card: FunctionCard) => act({ type: "choose-function", card });
  const { lang } = state;
  return (
    <search class="finder" onKeyDown={walk}>
      <div class="field">
        <label for={id}>{say("search-functions")}</label>
        <input
          ref={field}
          id={id}
          type="search"
          value={query}
          spellcheck={false}
          autocomplete="off"
          aria-describedby={`${id}-hint`}
          onInput={(event) => act({ type: "search", text: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.isComposing || !asked || found[0] === undefined) return;
            event.preventDefault();
            choose(found[0]);
          }}
        />
        <p class={asked ? "hidden" : "hint"} id={`${id}-hint`}>
          {say("search-hint")}
        </p>
      </div>
      <p class={asked ? "hint" : "hidden"} role="status">
        {found.length === 0
          ? say("nothing-found", { query: query.trim() })
          : say(found.length === 1 ? "one-function-shown" : "functions-shown", { count: found.length })}
      </p>
      {asked ? (
        <Results cards={found} lang={lang} choose={choose} />
      ) : (
        (Object.keys(groupTitles) as (keyof typeof groupTitles)[]).map((group) => {
          const members = found.filter((card) => card.group === group);
          return members.length === 0 ? null : (
            <section key={group}>
              <h2 class="group">{groupTitles[group][lang]}</h2>
              <Results cards={members} lang={lang} choose={choose} />
            </section>
          );
        })
      )}
    </search>
  );
}

function Results(props: {
  readonly cards: readonly FunctionCard[];
  readonly lang: PartProps["state"]["lang"];
  readonly choose: (card: FunctionCard) => void;
}) {
  return (
    <ul class="results">
      {props.cards.map((card) => (
        <li key={card.name}>
          <button type="button" class="found" onClick={() => props.choose(card)}>
            <span class="name">{card.name}</span>
            <span class="asks">{card.question[props.lang]}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The arrow keys go from the search through what it found and back. */
function walk(event: TargetedKeyboardEvent<HTMLElement>): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step === 0 || event.isComposing) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>("input, .found")];
  const next = stops[stops.indexOf(document.activeElement as HTMLElement) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
