import { type CustomerRows, rowsOfCustomers } from "../customer-rows";
import type { Found } from "../found";

const nobody =
  " guest guests anonymous anon unknown unnamed none null nil undefined n/a na test tester testuser walkin walk-in cash customer - -- ? 0 00 000 游客 散客 匿名 匿名用户 未知 无 空 测试 过客 路人 现金 非会员 临时客户 ";

const isNobody = (id: string): boolean => nobody.includes(` ${id.toLowerCase().replace(/\s/g, "")} `);

/** A number that was turned into 1.38E+10 and kept as text: several customers hide behind each. */
const isMangled = (id: string): boolean => /^\d(\.\d+)?e\+?\d{1,2}$/i.test(id);

function idsFound(
  rows: CustomerRows,
  code: string,
  fits: (id: string) => boolean,
  byDefault: "leave-out" | "keep",
): Found | undefined {
  const customers = new Set<number>();
  rows.list.ids.forEach((id, customer) => {
    if (fits(id)) customers.add(customer);
  });
  return ofCustomers(rows, code, customers, byDefault);
}

function ofCustomers(
  rows: CustomerRows,
  code: string,
  customers: ReadonlySet<number>,
  byDefault: "leave-out" | "keep",
): Found | undefined {
  const places = rowsOfCustomers(rows, customers);
  if (places.length === 0) return undefined;
  const ids = [...customers].map((customer) => rows.list.ids[customer] as string);
  const share = `${Math.round((1000 * places.length) / rows.list.length) / 10}%`;
  return {
    code,
    count: places.length,
    rows: places,
    facts: {
      ids: ids
        .slice(0, 5)
        .map((id) => `“${id}”`)
        .join(", "),
      share,
    },
    weight: "check",
    choices: ["leave-out", "keep"],
    byDefault,
    effects: { "leave-out": { kind: "exclude", ids } },
  };
}

/** guest, 游客, 0: ids that stand for nobody in particular. */
export const idNobody = (rows: CustomerRows): Found | undefined =>
  idsFound(rows, "id-nobody", isNobody, "leave-out");

export const idMangled = (rows: CustomerRows): Found | undefined =>
  idsFound(rows, "id-mangled", isMangled, "leave-out");

/** One id with so many rows that it is hardly one person: a twentieth of all and twenty times the mean of the others. */
export function idLargeShare(rows: CustomerRows): Found | undefined {
  const { list } = rows;
  const counts = new Int32Array(list.customers);
  for (let event = 0; event < list.length; event++)
    counts[list.customer[event] as number] = (counts[list.customer[event] as number] ?? 0) + 1;
  const large = new Set<number>();
  counts.forEach((count, customer) => {
    const mean = (list.length - count) / Math.max(1, list.customers - 1);
    if (
      count >= 20 &&
      count * 20 >= list.length &&
      count >= 20 * mean &&
      !isNobody(list.ids[customer] as string)
    )
      large.add(customer);
  });
  return ofCustomers(rows, "id-large-share", large, "keep");
}
