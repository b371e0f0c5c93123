import { idFrom } from "../../sheet/ids/ids";
import { type CustomerRows, rowsOfCustomers, rowsWhere } from "../customer-rows";
import type { Effect, Found } from "../found";
import { noted } from "../found";

/** Customers whose ids become the same under a key; the first spelling stands for all of them. */
function alike(
  rows: CustomerRows,
  code: string,
  key: (id: string) => string | undefined,
  effect?: Effect,
): Found | undefined {
  const first = new Map<string, number>();
  const same = new Map<string, string>();
  const customers = new Set<number>();
  rows.list.ids.forEach((id, customer) => {
    const spelled = key(id);
    if (spelled === undefined) return;
    const other = first.get(spelled);
    if (other === undefined) {
      first.set(spelled, customer);
      return;
    }
    same.set(id, rows.list.ids[other] as string);
    customers.add(other).add(customer);
  });
  if (same.size === 0) return undefined;
  const places = rowsOfCustomers(rows, customers);
  const [one, two] = [...same][0] as [string, string];
  return {
    code,
    count: places.length,
    rows: places,
    facts: { ids: customers.size, one: two, two: one },
    weight: "check",
    choices: ["fix", "keep"],
    byDefault: "keep",
    effects: { fix: effect ?? { kind: "ids", same } },
  };
}

/** Ann and ANN. */
export const idCase = (rows: CustomerRows): Found | undefined =>
  alike(rows, "id-case", (id) => id.toUpperCase(), { kind: "case" });

/** C 001 and C-001: the same but for blanks and dashes inside. */
export const idSpaces = (rows: CustomerRows): Found | undefined =>
  alike(rows, "id-spaces", (id) => id.replace(/[\s\-–—]/g, "") || undefined);

/** 007 and 7. */
export const idZeros = (rows: CustomerRows): Found | undefined =>
  alike(rows, "id-zeros", (id) => (/^\d+$/.test(id) ? id.replace(/^0+(?=\d)/, "") : undefined));

/** +86 138 0013 8000 and 13800138000: numbers with and without a country code. */
export function idPhones(rows: CustomerRows): Found | undefined {
  const known = new Set(rows.list.ids.map(digits));
  return alike(rows, "id-phones", (id) => {
    const number = digits(id);
    if (number === undefined || number.length < 9) return undefined;
    return withoutCountry(id, number).find((one) => known.has(one)) ?? number;
  });
}

/** The digits of an id that looks like a phone number, without the 00 before a country code. */
const digits = (id: string): string | undefined =>
  /^\+?[\d\s\-().]{7,22}$/.test(id) ? id.replace(/\D/g, "").replace(/^00(?=[1-9])/, "") : undefined;

/**
 * What may remain of a number when its country code is taken off: with a plus or 00 before it, 86 before a Chinese
 * mobile, or 1 before ten digits of North America.
 */
function withoutCountry(id: string, number: string): string[] {
  if (/^(?:\+|00)/.test(id))
    return [1, 2, 3].flatMap((code) => [number.slice(code), `0${number.slice(code)}`]);
  if (/^86(1[3-9]\d{9})$/.test(number)) return [number.slice(2)];
  return /^1[2-9]\d{9}$/.test(number) ? [number.slice(1)] : [];
}

/** Ids typed with blanks around them or in full width: read as the plain id, which is worth knowing. */
export function idWidth(rows: CustomerRows): Found | undefined {
  const places = rowsWhere(rows, (entry) => {
    const cell = rows.idCell(entry);
    return typeof cell === "string" && idFrom(cell) !== cell;
  });
  return noted("id-width", places);
}
