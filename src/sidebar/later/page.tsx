import type { PartProps } from "../parts/part";
import { picture } from "../pieces/pictures";
import { useSay } from "../say";
import { Title } from "./page-title";
import { PortablePage } from "./portable";
import { TableRow } from "./table-row";

/** The page of the tables that are in the workbook: refreshing them, the customers behind a cell, sharing. */
export const TablesPage = (props: PartProps) =>
  props.state.later.view === "portable" ? <PortablePage {...props} /> : <TableList {...props} />;

function TableList(props: PartProps) {
  const { state } = props;
  const say = useSay();
  const { tables } = state;
  const waiting = state.opening === null || state.work?.call === "tables";
  return (
    <div class="later">
      <Title text={tables.length === 0 ? say("your-tables") : `${say("tables")} (${tables.length})`} />
      {tables.length === 0 ? (
        !waiting && (
          <div class="picture">
            {picture("nothing")}
            <p class="strong">{say("no-tables")}</p>
            <p>{say("no-tables-do")}</p>
          </div>
        )
      ) : (
        <>
          <ul class="written">
            {tables.map((table) => (
              <TableRow key={table.id} {...props} table={table} />
            ))}
          </ul>
          <MoreToDo {...props} />
        </>
      )}
    </div>
  );
}

/** What is done with a cell of a table, and with all of them. */
function MoreToDo({ act }: PartProps) {
  const say = useSay();
  return (
    <>
      <div>
        <button type="button" class="link" onClick={() => act({ type: "show-selected" })}>
          {say("show-customers")}
        </button>
        <p class="hint">{say("hint-selected")}</p>
      </div>
      <div>
        <button type="button" class="link" onClick={() => act({ type: "portable" })}>
          {say("make-portable")}
        </button>
        <p class="hint">{say("hint-portable")}</p>
      </div>
    </>
  );
}
