import { useEffect } from "preact/hooks";
import type { Reading, Role } from "../../protocol/messages";
import { Pair, Select, type SelectOption, TextField } from "../pieces/fields";
import { picture } from "../pieces/pictures";
import { Table } from "../pieces/small-table";
import { sentenceOf, useSay } from "../say";
import type { State } from "../state/state";
import { Part, type PartProps } from "./part";

/** Part 1: which cells, read as what. */
export function DataPart(props: PartProps) {
  const { state } = props;
  const { reading } = state;
  return (
    <Part {...props} name="data" summary={reading?.folded ?? state.readRange}>
      <RangeField {...props} />
      {reading === null ? (
        <NothingRead state={state} />
      ) : (
        <>
          <p class="reading">{reading.sentence}</p>
          <Confidence {...props} reading={reading} />
          {reading.notReady !== null && <p class="caution">{reading.notReady}</p>}
          <Layout {...props} reading={reading} />
          <Roles {...props} reading={reading} />
          {reading.firstRows.rows.length > 0 && <FirstRows reading={reading} />}
          {reading.leftOut.map((sentence) => (
            <p class="hint" key={sentence}>
              {sentence}
            </p>
          ))}
        </>
      )}
    </Part>
  );
}

/** How sure the guess of the layout is, and why; once the user has chosen, there is nothing left to guess. */
function Confidence({ state, reading }: PartProps & { readonly reading: Reading }) {
  const say = useSay();
  if (reading.reason === "") return null;
  return (
    <p class="hint">
      {state.layout === null && <strong>{say(confidenceWord(reading))}</strong>} {reading.reason}
    </p>
  );
}

const confidenceWord = ({ layout, confidence }: Reading) =>
  layout === null
    ? "unrecognised"
    : confidence >= 0.9
      ? "sure"
      : confidence >= 0.6
        ? "fairly-sure"
        : "not-sure";

/** A text that is a whole range is read after a moment's rest; any other when the field is left or Enter is pressed. */
const wholeRange = /[A-Za-z]{1,3}\d*:[A-Za-z]{1,3}\d*$/;

function RangeField({ state, act }: PartProps) {
  const say = useSay();
  const { problem, range, readRange } = state;
  useEffect(() => {
    if (!wholeRange.test(range) || range.trim() === readRange) return;
    const timer = setTimeout(() => act({ type: "read" }), 900);
    return () => clearTimeout(timer);
  }, [range, readRange, act]);
  const refused = problem?.about === "data" && range.trim() !== "";
  return (
    <div class="with-button">
      <TextField
        label={say("data-range")}
        value={range}
        hint={range === "" ? say("hint-range") : undefined}
        error={refused ? sentenceOf(problem.said, say) : null}
        onInput={(text) => act({ type: "type-range", text })}
        onEnter={() => range.trim() !== readRange && range.trim() !== "" && act({ type: "read" })}
      />
      <button type="button" class="link" onClick={() => act({ type: "use-selection" })}>
        {say("use-selection")}
      </button>
    </div>
  );
}

function NothingRead({ state }: { readonly state: State }) {
  const say = useSay();
  if (state.work !== null) return <div class="picture">{picture("reading")}</div>;
  const unreadable = state.problem !== null && state.range.trim() !== "";
  return (
    <div class="picture">
      {picture(unreadable ? "unreadable" : "nothing")}
      <p class="strong">{say(unreadable ? "unreadable" : "nothing-selected")}</p>
      {!unreadable && <p>{say("nothing-selected-do")}</p>}
    </div>
  );
}

function Layout({ state, act, reading }: PartProps & { readonly reading: Reading }) {
  const say = useSay();
  const value = state.layout ?? reading.layout ?? "";
  const none: readonly SelectOption[] = value === "" ? [{ value: "", label: "—", disabled: true }] : [];
  return (
    <Select
      label={say("data-layout")}
      value={value}
      options={[...none, ...reading.layouts.map(({ name, label }) => ({ value: name, label }))]}
      onChange={(name) => {
        const layout = reading.layouts.find((known) => known.name === name)?.name;
        if (layout !== undefined) act({ type: "layout", layout });
      }}
    />
  );
}

function Roles({ state, act, reading }: PartProps & { readonly reading: Reading }) {
  const say = useSay();
  const columns = reading.columns.map(({ index, letter, heading }) => ({
    value: String(index),
    label: heading === "" ? letter : `${letter} · ${heading}`,
  }));
  const options = (role: Role, column: number | null): readonly SelectOption[] =>
    role.required
      ? [...(column === null ? [{ value: "", label: say("choose-column"), disabled: true }] : []), ...columns]
      : [{ value: "", label: say("no-column") }, ...columns];
  return (
    <Pair>
      {reading.roles.map((role) => {
        const own = state.roles[role.name];
        const column = own === undefined ? role.column : own;
        return (
          <Select
            key={role.name}
            label={role.label}
            value={column === null ? "" : String(column)}
            options={options(role, column)}
            onChange={(value) =>
              act({ type: "role", role: role.name, column: value === "" ? null : Number(value) })
            }
          />
        );
      })}
    </Pair>
  );
}

function FirstRows({ reading }: { readonly reading: Reading }) {
  const say = useSay();
  return (
    <>
      <p class="label">{say("first-rows")}</p>
      <Table table={reading.firstRows} name={say("first-rows")} />
    </>
  );
}
