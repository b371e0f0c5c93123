import { TableRow } from "../later/table-row";
import { useSay } from "../say";
import type { PartProps } from "./part";

/** The tables that are in the workbook already, and the way to their page; the one just written has its own line at the foot. */
export function TablesWritten(props: PartProps) {
  const { state, act } = props;
  const say = useSay();
  if (state.tables.length === 0) return null;
  const tables = state.tables.filter(({ id }) => id !== state.done?.table.id);
  return (
    <div class="tables">
      {tables.length > 0 && (
        <details class="folded">
          <summary>{`${say("tables")} (${tables.length})`}</summary>
          <ul class="written">
            {tables.map((table) => (
              <TableRow key={table.id} {...props} table={table} />
            ))}
          </ul>
        </details>
      )}
      <p class="hint rows">
        <button type="button" class="link" onClick={() => act({ type: "refresh-tables" })}>
          {say("refresh-tables")}
        </button>
        <button type="button" class="link" onClick={() => act({ type: "show-selected" })}>
          {say("show-customers")}
        </button>
        <button type="button" class="link" onClick={() => act({ type: "portable" })}>
          {say("make-portable")}
        </button>
      </p>
    </div>
  );
}
