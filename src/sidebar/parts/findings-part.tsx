import type { Finding, Reading } from "../../protocol/messages";
import { RadioGroup } from "../pieces/choices";
import { type Say, sentenceOf, useSay } from "../say";
import { chosenFor } from "../state/parts";
import type { State } from "../state/state";
import { Part, type PartProps } from "./part";

/** Part 2: what is wrong or doubtful in the data, and what is done about it. */
export function FindingsPart(props: PartProps) {
  const say = useSay();
  const { reading } = props.state;
  if (reading === null) return null;
  return (
    <Part {...props} name="findings" summary={folded(props.state, reading, say)}>
      {reading.findings.length === 0 && <p>{say("nothing-doubtful")}</p>}
      <ul class="findings">
        {reading.findings.map((finding) => (
          <OneFinding key={finding.code} {...props} finding={finding} />
        ))}
      </ul>
      {reading.newQuestion !== null && <NewQuestion {...props} question={reading.newQuestion} />}
    </Part>
  );
}

function folded(state: State, { findings }: Reading, say: Say): string {
  if (findings.length === 0) return say("nothing-doubtful");
  const out = findings.filter((finding) => chosenFor(state, finding) === "leave-out").length;
  return say(findings.length === 1 ? "finding-folded" : "findings-folded", { count: findings.length, out });
}

function OneFinding({ state, act, finding }: PartProps & { readonly finding: Finding }) {
  const say = useSay();
  const { code, name } = finding;
  const rows = finding.rows.slice(0, 5);
  const seen = say(rows.length === 1 ? "seen-in-one" : "seen-in", { rows: rows.join(say("between-rows")) });
  const all = rows.length < finding.count ? say("and-more", { rows: seen }) : seen;
  const problem = state.problem?.about === "rows" && state.work === null ? state.problem.said : null;
  const listed = state.listed?.code === code ? state.listed.sentence : null;
  return (
    <li class={`finding ${finding.weight}`}>
      <p>
        <span class="weight">{say(finding.weight)}</span> {finding.sentence}
      </p>
      {finding.choices.length > 0 && (
        <RadioGroup
          label={name}
          labelIsHidden
          inRow
          value={chosenFor(state, finding)}
          options={finding.choices.map(({ value, label }) => ({ value, label, name: `${label}: ${name}` }))}
          onChange={(value) => {
            const choice = finding.choices.find((known) => known.value === value)?.value;
            if (choice !== undefined) act({ type: "answer-finding", code, choice });
          }}
        />
      )}
      {rows.length > 0 && (
        <p class="hint rows">
          <span>{all}</span>
          <button
            type="button"
            class="link"
            aria-label={`${say("show-rows")}: ${name}`}
            onClick={() => act({ type: "show-rows", code })}
          >
            {say("show-rows")}
          </button>
        </p>
      )}
      {listed !== null && (
        <p class="hint" role="alert">
          {listed}
        </p>
      )}
      {problem !== null && state.rowsOf === code && (
        <p class="error" role="alert">
          {sentenceOf(problem, say)}
        </p>
      )}
    </li>
  );
}

function NewQuestion({
  state,
  act,
  question,
}: PartProps & { readonly question: NonNullable<Reading["newQuestion"]> }) {
  const { newIncludesLeavers } = state;
  return (
    <RadioGroup
      label={question.sentence}
      value={newIncludesLeavers === null ? null : newIncludesLeavers ? "yes" : "no"}
      options={[
        { value: "yes", label: question.yes },
        { value: "no", label: question.no },
      ]}
      onChange={(value) => act({ type: "new-includes-leavers", yes: value === "yes" })}
    />
  );
}
