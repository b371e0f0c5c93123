import type { SmallCell, SmallTable } from "../../protocol/messages";
import { heatColour } from "./heat";

const classOf = (cell: SmallCell): string =>
  [cell.numeric && "number", cell.unfinished && "unfinished", cell.faded && "faded"]
    .filter(Boolean)
    .join(" ");

/** Grey text stays on white: on the ramp it would be too hard to read. */
const background = (cell: SmallCell): string | undefined =>
  cell.heat === null || cell.faded ? undefined : heatColour(cell.heat);

/** A small table that scrolls sideways by itself, so that the page never does. */
export function Table({ table, name }: { readonly table: SmallTable; readonly name: string }) {
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region is reached by keyboard */}
      <section class="scroll" tabIndex={0} aria-label={name}>
        <table>
          {table.headings.length > 0 && (
            <thead>
              <tr>
                {table.headings.map((heading, column) => (
                  <th
                    key={String(column)}
                    scope="col"
                    class={table.rows[0]?.[column]?.numeric ? "number" : ""}
                  >
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody>
            {table.rows.map((row, line) => (
              <tr key={String(line)}>
                {row.map((cell, column) =>
                  column === 0 ? (
                    <th key="0" scope="row" class={classOf(cell)}>
                      {cell.text}
                    </th>
                  ) : (
                    <td key={String(column)} class={classOf(cell)} style={{ background: background(cell) }}>
                      {cell.text}
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
