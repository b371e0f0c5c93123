import type { Calls, SmallCell, SmallTable } from "../../protocol/messages";
import { rowsText, say } from "../../reports/say";
import type { Scalar } from "../../sheet/answers";
import { formulaText } from "../../translate/formula";
import { insertingWords } from "../../words/inserting";
import type { Lang } from "../../words/text";
import { readingWords } from "../../words/wizard";
import { type Planned, plan } from "../inserting/planned";
import { plain } from "../reading/first-rows";

const SHOWN_ROWS = 12;
const SHOWN_COLUMNS = 40;

/** What the formula would show, computed by the very function; writes nothing. */
export function tryOut(request: Calls["tryOut"]["request"]): Calls["tryOut"]["reply"] {
  const { lang } = request;
  const planned = plan(request);
  const { rows, isScalar } = planned;
  const facts = { rows: rows.length, columns: rows[0]?.length ?? 1 };
  return {
    formula: formulaText(planned.formula, planned.separator),
    value: isScalar ? cellText(rows[0]?.[0] ?? "", lang) : null,
    table: isScalar ? null : smallTable(planned, lang),
    size: isScalar ? insertingWords.oneCell[lang] : say(insertingWords.size, facts, lang),
  };
}

/** A first row of texts above more rows is their headings. */
function smallTable({ rows }: Planned, lang: Lang): SmallTable {
  const [first = []] = rows;
  const headed = rows.length > 1 && typeof first[0] === "string" && typeof first[1] === "string";
  const body = headed ? rows.slice(1) : rows;
  const hidden = body.length - SHOWN_ROWS;
  return {
    headings: headed ? first.slice(0, SHOWN_COLUMNS).map((cell) => String(cell)) : [],
    rows: body
      .slice(0, SHOWN_ROWS)
      .map((row) =>
        row
          .slice(0, SHOWN_COLUMNS)
          .map((cell): SmallCell => plain(cellText(cell, lang), typeof cell === "number")),
      ),
    more: hidden > 0 ? say(readingWords.more, { rows: rowsText(hidden, lang) }, lang) : null,
  };
}

/** Four digits after the point are enough to recognise a number; the cell itself keeps them all. */
function cellText(cell: Scalar, lang: Lang): string {
  if (typeof cell !== "number") return typeof cell === "boolean" ? String(cell).toUpperCase() : cell;
  const small = cell !== 0 && Math.abs(cell) < 0.001;
  return small
    ? String(Number(cell.toPrecision(4)))
    : cell.toLocaleString(lang === "zh" ? "zh-CN" : "en-US", { maximumFractionDigits: 4 });
}
