import { useSay } from "../say";
import type { PartProps } from "./part";

/** The tables that are in the workbook already; the one just written has its own line at the foot. */
export function TablesWritten({ state, act }: PartProps) {
  const say = useSay();
  const tables = state.tables.filter(({ id }) => id !== state.done?.table.id);
  if (tables.length === 0) return null;
  return (
    <details class="tables">
      <summary>{`${say("tables")} (${tables.length})`}</summary>
      <ul>
        {tables.map(({ id, title, place }) => (
          <li key={id}>
            <p>{title}</p>
            <p class="hint rows">
              <span>{place}</span>
              <button
                type="button"
                class="link"
                aria-label={`${say("go-to-table")}: ${title}`}
                onClick={() => act({ type: "go-to", id })}
              >
                {say("go-to-table")}
              </button>
              <button
                type="button"
                class="link"
                aria-label={`${say("remove-table")}: ${title}`}
                onClick={() => act({ type: "remove", id })}
              >
                {say("remove-table")}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
