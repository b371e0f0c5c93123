import { isoText } from "../../calendar/days";
import type { Calls, WizardOptions } from "../../protocol/messages";
import type { Behind } from "../../reports/answer";
import { customerList } from "../../reports/behind/list";
import { optionsOf } from "../../reports/form";
import { countText, customersText, say } from "../../reports/say";
import { InputError } from "../../words/input-error";
import type { Lang } from "../../words/text";
import { customerWords } from "../../words/wizard-customers";
import type { Understanding } from "../reading/understanding";
import { allOrNothing } from "../writing/changes";
import { MOST_ROWS, writeList } from "../writing/list";
import { activeFile } from "../writing/sheets";

const formats = { day: "yyyy-mm-dd", money: "#,##0.00", count: "#,##0" } as const;

/** Lists the customers behind a cell on a new sheet, which is shown; ids stay the texts they are. */
export function listCustomers(
  read: Understanding,
  form: WizardOptions,
  { sentence: what, ids: list }: Behind,
  lang: Lang,
): Calls["showCustomers"]["reply"] {
  const { data } = read;
  if (data?.kind !== "events" && data?.kind !== "contracts") throw new InputError("no-customers-cell");
  const { asof } = optionsOf(form, lang, data.kind === "events" ? data.log : data.contracts, read.host);
  const ids = list();
  const shown = ids.slice(0, MOST_ROWS);
  const { headings, rows, units } = customerList(data, shown, asof, lang);
  const names = data.kind === "events" ? data.names : undefined;
  const until = names === undefined ? isoText(asof) : (names[asof] ?? "");
  const sheet = allOrNothing(lang, customerWords.sheet[lang], (changes) => {
    const made = writeList(
      customerWords.sheet[lang],
      {
        title: say(customerWords.title, { what, count: countText(ids.length) }, lang),
        hint: say(customerWords.from, { range: read.block.name, asof: until }, lang),
        headings,
        rows,
        format: (row, column) =>
          typeof rows[row]?.[column] === "number"
            ? formats[units[column] as keyof typeof formats]
            : undefined,
      },
      changes,
    );
    activeFile().setActiveSheet(made);
    return made;
  });
  const facts = {
    what,
    customers: customersText(shown.length, lang),
    all: countText(ids.length),
    sheet: sheet.getName(),
  };
  const words = shown.length < ids.length ? customerWords.cut : customerWords.shown;
  return { sheet: sheet.getName(), sentence: say(words, facts, lang) };
}
