import type { Preview } from "../../protocol/messages";
import { Curve } from "../pieces/curve";
import { Table } from "../pieces/small-table";
import { sentenceOf, useSay } from "../say";
import { Part, type PartProps } from "./part";

/** Part 5: what would be written, computed on the real data. */
export function PreviewPart(props: PartProps) {
  const { state } = props;
  const say = useSay();
  const { preview, problem } = state;
  return (
    <Part {...props} name="preview" summary={preview?.title ?? ""}>
      {problem?.about === "preview" && (
        <p class="error" role="alert">
          <strong>{say("failed")}</strong> {sentenceOf(problem.said, say)}
        </p>
      )}
      {preview !== null && problem?.about !== "preview" && (
        <div class="previewed" aria-busy={!state.previewIsFresh}>
          <Previewed preview={preview} />
        </div>
      )}
      {preview === null && problem === null && <div class="waiting" aria-hidden="true" />}
    </Part>
  );
}

function Previewed({ preview }: { readonly preview: Preview }) {
  const say = useSay();
  const { table, reconciles } = preview;
  const cells = table.rows.flat();
  return (
    <>
      <p class="strong">{preview.title}</p>
      {preview.reading.map((sentence) => (
        <p class="reading" key={sentence}>
          {sentence}
        </p>
      ))}
      {preview.warnings.map((sentence) => (
        <p class="caution" key={sentence}>
          {sentence}
        </p>
      ))}
      <Table table={table} name={preview.title} />
      {cells.some(({ unfinished, faded }) => unfinished || faded) && <p class="hint">{say("legend")}</p>}
      {preview.chart !== null && (
        <Curve points={preview.chart.series[0]?.points ?? []} label={preview.chart.label} />
      )}
      <p class={reconciles.ok ? "hint" : "error"}>
        <strong>{say(reconciles.ok ? "reconciles" : "does-not-reconcile")}</strong> {reconciles.sentence}
      </p>
    </>
  );
}
