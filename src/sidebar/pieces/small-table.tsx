import type { TargetedKeyboardEvent } from "preact";
import { useRef, useState } from "preact/hooks";
import type { CellOfReport, SmallCell, SmallTable } from "../../protocol/messages";
import { heatColour } from "./heat";
import { firstPlace, nextPlace, type Place } from "./roving";

/** What a press on a cell does, and what such a cell is called. */
export interface Pressing {
  readonly nameOf: (row: string, heading: string, text: string) => string;
  readonly onPress: (cell: CellOfReport) => void;
}

const classOf = (cell: SmallCell): string =>
  [
    cell.numeric && "number",
    cell.unfinished && "unfinished",
    cell.faded && "faded",
    cell.forecast && "forecast",
  ]
    .filter(Boolean)
    .join(" ");

/** Grey text stays on white: on the ramp it would be too hard to read. A forecast is half as dark as what was seen. */
const background = ({ heat, faded, forecast }: SmallCell): string | undefined =>
  heat === null || faded ? undefined : heatColour(forecast ? heat / 2 : heat);

/**
 * A small table that scrolls sideways by itself, so that the page never does. Cells that can be pressed are one stop of
 * the Tab key; the arrow keys go from one to the next.
 */
export function Table(props: {
  readonly table: SmallTable;
  readonly name: string;
  readonly pressing?: Pressing | undefined;
}) {
  const { table, name, pressing } = props;
  const box = useRef<HTMLElement>(null);
  const pressable = table.rows.map((row) => row.map(({ at }) => pressing !== undefined && at !== null));
  const first = firstPlace(pressable);
  const [chosen, setChosen] = useState<Place>();
  const stop = chosen !== undefined && pressable[chosen.row]?.[chosen.column] ? chosen : first;
  const walk = (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (stop === undefined || !(event.target instanceof HTMLButtonElement)) return;
    const next = nextPlace(pressable, stop, event.key);
    if (next === undefined) return;
    event.preventDefault();
    setChosen(next);
    box.current?.querySelector<HTMLElement>(`[data-cell="${next.row}-${next.column}"]`)?.focus();
  };
  const content = (cell: SmallCell, row: number, column: number) =>
    pressing === undefined || cell.at === null ? (
      cell.text
    ) : (
      <button
        type="button"
        class="cell"
        data-cell={`${row}-${column}`}
        tabIndex={stop?.row === row && stop.column === column ? 0 : -1}
        aria-label={pressing.nameOf(
          column === 0 ? "" : (table.rows[row]?.[0]?.text ?? ""),
          table.headings[column] ?? "",
          cell.text,
        )}
        onFocus={() => setChosen({ row, column })}
        onClick={() => cell.at !== null && pressing.onPress(cell.at)}
      >
        {cell.text}
      </button>
    );
  return (
    <>
      <section
        ref={box}
        class="scroll"
        // A scrolling region is reached by keyboard, where no cell of it is.
        tabIndex={first === undefined ? 0 : undefined}
        aria-label={name}
        onKeyDown={walk}
      >
        <table>
          {table.headings.length > 0 && <Headings table={table} />}
          <tbody>
            {table.rows.map((row, line) => (
              <tr key={String(line)}>
                {row.map((cell, column) =>
                  column === 0 ? (
                    <th key="0" scope="row" class={classOf(cell)}>
                      {content(cell, line, column)}
                    </th>
                  ) : (
                    <td key={String(column)} class={classOf(cell)} style={{ background: background(cell) }}>
                      {content(cell, line, column)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {table.more !== null && <p class="hint">{table.more}</p>}
    </>
  );
}

const Headings = ({ table: { headings, rows } }: { readonly table: SmallTable }) => (
  <thead>
    <tr>
      {headings.map((heading, column) => (
        <th key={String(column)} scope="col" class={rows[0]?.[column]?.numeric ? "number" : ""}>
          {heading}
        </th>
      ))}
    </tr>
  </thead>
);
