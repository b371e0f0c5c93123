import { CheckBox, RadioGroup } from "../pieces/choices";
import { TextField } from "../pieces/fields";
import { sentenceOf, useSay } from "../say";
import { outputFields } from "../state/output-fields";
import type { Output } from "../state/state";
import { Part, type PartProps } from "./part";

const targets = ["new-sheet", "cell"] as const;
const forms = ["values", "formulas", "native"] as const;
const extras = [
  ["heat-map", "heatMap"],
  ["chart", "chart"],
  ["limits", "limits"],
  ["counts", "counts"],
] as const;

/** Part 6: where it is written, and as what. */
export function OutputPart(props: PartProps) {
  const { state, act } = props;
  const say = useSay();
  const { output, preview, problem } = state;
  const set = (change: Partial<Output>) => act({ type: "output", set: change });
  const where = output.target === "new-sheet" ? say("new-sheet") : `${say("at-cell")} ${output.cell}`;
  const does = outputFields(state);
  const useful = extras.filter(([, field]) => does[field]);
  const offers = { values: null, formulas: preview?.liveFormulas, native: preview?.nativeFormulas };
  return (
    <Part {...props} name="output" summary={`${where} · ${say(output.as)}`}>
      <RadioGroup
        label={say("write-to")}
        inRow
        value={output.target}
        options={targets.map((value) => ({ value, label: say(value === "cell" ? "at-cell" : value) }))}
        onChange={(value) => set({ target: value === "cell" ? "cell" : "new-sheet" })}
      />
      {output.target === "cell" && (
        <TextField
          label={say("at-cell")}
          value={output.cell}
          hint={say("hint-cell")}
          error={
            problem !== null && "hint" in problem.said && problem.said.hint === "needs-cell"
              ? sentenceOf(problem.said, say)
              : null
          }
          onInput={(cell) => set({ cell })}
        />
      )}
      <RadioGroup
        label={say("as")}
        value={output.as}
        options={forms.map((value) => ({ value, label: say(value), reason: refusal(offers[value]) }))}
        onChange={(value) => set({ as: forms.find((known) => known === value) ?? "values" })}
      />
      {useful.length > 0 && (
        <fieldset class="field">
          <legend class="label">{say("include")}</legend>
          <div class="pair">
            {useful.map(([label, field]) => (
              <CheckBox
                key={field}
                label={say(label)}
                checked={output[field]}
                onChange={(on) => set({ [field]: on })}
              />
            ))}
          </div>
        </fieldset>
      )}
      {preview !== null && preview.size !== "" && <p class="hint">{preview.size}</p>}
    </Part>
  );
}

const refusal = (offer: { readonly ok: boolean; readonly reason: string | null } | null | undefined) =>
  !offer || offer.ok ? null : (offer.reason ?? "");
