import type { Preview, SmallTable } from "../../protocol/messages";
import { Chart } from "../pieces/chart/chart";
import { type Pressing, Table } from "../pieces/small-table";
import { partsOf } from "../pieces/unbroken";
import { type Say, sentenceOf, useSay } from "../say";
import { optionsOf } from "../state/state";
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
          <Previewed {...props} preview={preview} />
        </div>
      )}
      {preview === null && problem === null && <div class="waiting" aria-hidden="true" />}
    </Part>
  );
}

function Previewed(props: PartProps & { readonly preview: Preview }) {
  const say = useSay();
  const { preview } = props;
  const { table, others, reconciles } = preview;
  const pressing = pressingOf(props, say);
  const tables = [table, ...others.map((other) => other.table)];
  return (
    <>
      <p class="strong">{preview.title}</p>
      {preview.reading.map((sentence) => (
        <p class="reading" key={sentence}>
          {partsOf(sentence).map((part, i) =>
            i % 2 === 0 ? (
              part
            ) : (
              <span class="unbroken" key={String(i)}>
                {part}
              </span>
            ),
          )}
        </p>
      ))}
      {preview.warnings.map((sentence) => (
        <p class="caution" key={sentence}>
          {sentence}
        </p>
      ))}
      <Table table={table} name={preview.title} pressing={pressing} />
      <Marks tables={tables} />
      <Customers {...props} tables={tables} />
      {preview.chart !== null && <Chart chart={preview.chart} />}
      {others.map((other) => (
        <Other key={other.heading} {...other} pressing={pressing} />
      ))}
      <p class={reconciles.ok ? "hint" : "error"}>
        <strong>{say(reconciles.ok ? "reconciles" : "does-not-reconcile")}</strong> {reconciles.sentence}
      </p>
    </>
  );
}

const bare = /^\d+([-–]\d+)?$/;

/** A cell is called by its row, its column and what it shows; a bare number at the head of a column counts periods. */
function pressingOf({ state, act }: PartProps, say: Say): Pressing {
  const options = optionsOf(state);
  const unit = options === null || options.window !== null ? "window-unit" : options.period;
  const counts = state.question === "joined" || state.question === "money";
  return {
    nameOf: (row, heading, text) => {
      const column =
        counts && bare.test(heading)
          ? say("period-number", { unit: say(unit).toLowerCase(), number: heading })
          : heading;
      return say("customers-of", { cell: [row, column, text].filter((part) => part !== "").join(", ") });
    },
    onPress: (cell) => act({ type: "show-customers", cell }),
  };
}

/** What the marks in the tables mean, those that are there. */
function Marks({ tables }: { readonly tables: readonly SmallTable[] }) {
  const say = useSay();
  const cells = tables.flatMap(({ rows }) => rows.flat());
  const meant = [
    cells.some(({ unfinished }) => unfinished) && say("legend-unfinished"),
    cells.some(({ faded }) => faded) && say("legend-faded"),
    cells.some(({ forecast }) => forecast) && say("legend-forecast"),
  ].filter(Boolean);
  return meant.length === 0 ? null : <p class="hint">{meant.join(" · ")}</p>;
}

/** That a number leads to its customers, and what was listed for the last one. */
function Customers({ state, tables }: PartProps & { readonly tables: readonly SmallTable[] }) {
  const say = useSay();
  const { customers, problem } = state;
  if (problem?.about === "customers")
    return (
      <p class="error" role="alert">
        {sentenceOf(problem.said, say)}
      </p>
    );
  if (customers !== null)
    return (
      <p class="hint" role="alert">
        {customers}
      </p>
    );
  const offered = tables.some(({ rows }) => rows.some((row) => row.some(({ at }) => at !== null)));
  return offered ? <p class="hint">{say("hint-customers")}</p> : null;
}

/** Longer tables than this are folded. */
const SHORT = 6;

function Other(props: Preview["others"][number] & { readonly pressing: Pressing }) {
  const { heading, table, pressing } = props;
  return (
    <details class="folded" open={table.rows.length <= SHORT}>
      <summary>{heading}</summary>
      <Table table={table} name={heading} pressing={pressing} />
    </details>
  );
}
