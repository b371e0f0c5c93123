import { useCallback, useEffect, useLayoutEffect, useMemo, useReducer, useRef } from "preact/hooks";
import { Footer } from "./footer";
import { FunctionsPage } from "./functions/page";
import { Header } from "./header";
import { TablesPage } from "./later/page";
import { DataPart } from "./parts/data-part";
import { FindingsPart } from "./parts/findings-part";
import { OptionsPart } from "./parts/options-part";
import { OutputPart } from "./parts/output-part";
import type { PartProps } from "./parts/part";
import { PreviewPart } from "./parts/preview-part";
import { QuestionPart } from "./parts/question-part";
import { TablesWritten } from "./parts/tables-written";
import { Language } from "./say";
import type { Client } from "./server/client";
import { messenger } from "./server/messenger";
import type { Event } from "./state/events";
import { isWriting } from "./state/parts";
import { reduce } from "./state/reduce";
import { opened, type State } from "./state/state";
import { useSteadyScroll } from "./steady-scroll";

/** The language to greet in until the server has said which the user has. */
const greeting = () => (navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en");

/** The sidebar: one page, one state, one call to the server at a time. */
export function App({ client }: { readonly client: Client }) {
  const main = useRef<HTMLElement>(null);
  const remember = useSteadyScroll(main);
  const [state, dispatch] = useReducer(reduce, null, (): State => opened(greeting(), navigator.onLine));
  const act = useCallback(
    (event: Event) => {
      remember();
      dispatch(event);
    },
    [remember],
  );
  const send = useMemo(
    () =>
      messenger(
        client,
        (id, answer) => act({ type: "answered", id, answer }),
        (id) => act({ type: "sent", id }),
      ),
    [client, act],
  );
  useEffect(() => send(state), [send, state]);
  useEffect(() => {
    const tell = () => act({ type: "online", online: navigator.onLine });
    addEventListener("online", tell);
    addEventListener("offline", tell);
    return () => {
      removeEventListener("online", tell);
      removeEventListener("offline", tell);
    };
  }, [act]);
  useLayoutEffect(() => {
    document.documentElement.lang = state.lang === "zh" ? "zh-CN" : "en";
  }, [state.lang]);
  const props = { state, act };
  const still = isWriting(state) || state.asked !== null;
  return (
    <Language.Provider value={state.lang}>
      <Header {...props} />
      {/* While the form is still, the page can be scrolled by keyboard all the same. */}
      <main ref={main} tabIndex={still ? 0 : undefined}>
        <div inert={still} aria-hidden={state.asked !== null}>
          {state.page === "functions" ? (
            <FunctionsPage {...props} />
          ) : state.page === "tables" ? (
            <TablesPage {...props} />
          ) : (
            <Wizard {...props} />
          )}
        </div>
      </main>
      <Footer {...props} />
    </Language.Provider>
  );
}

const Wizard = (props: PartProps) => (
  <>
    <DataPart {...props} />
    <FindingsPart {...props} />
    <QuestionPart {...props} />
    <OptionsPart {...props} />
    <PreviewPart {...props} />
    <OutputPart {...props} />
    <TablesWritten {...props} />
  </>
);
