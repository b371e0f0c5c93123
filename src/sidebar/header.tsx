import type { Lang } from "../words/text";
import type { PartProps } from "./parts/part";
import { useSay } from "./say";

/** Each language is named in itself, so that whoever needs it can read it. */
const languages: readonly { readonly lang: Lang; readonly name: string; readonly tag: string }[] = [
  { lang: "en", name: "English", tag: "en" },
  { lang: "zh", name: "中文", tag: "zh-CN" },
];

/** The way between the wizard and the functions, and the switch of language for everything on the page. */
export function Header({ state, act }: PartProps) {
  const say = useSay();
  return (
    <header>
      {/* Google shows the name above the page, outside it: only who reads by headings lacks it. */}
      <h1 class="hidden">{say("workbench")}</h1>
      {state.asked === null && (
        <button
          type="button"
          class="link"
          onClick={() => act({ type: "page", page: state.page === "wizard" ? "functions" : "wizard" })}
        >
          {say(state.page === "wizard" ? "insert-function" : "to-wizard")}
        </button>
      )}
      <fieldset class="languages" aria-label={say("language")}>
        {languages.map(({ lang, name, tag }) => (
          <button
            key={lang}
            type="button"
            lang={tag}
            aria-pressed={lang === state.lang}
            onClick={() => act({ type: "language", lang })}
          >
            {name}
          </button>
        ))}
      </fieldset>
    </header>
  );
}
