import { type CustomerRows, rowsOfCustomers } from "../customer-rows";
import type { Found } from "../found";
import { shareText } from "./share-text";

const nobody =
  " guest guests anonymous anon unknown unnamed none null nil undefined n/a na test tester testuser walkin walk-in walkincustomer cash cashsale cashsales cashcustomer customer noname nobody notregistered - -- --- / ? ?? xxx 0 游客 游客用户 散客 散客户 门店散客 零售 零售客户 匿名 匿名用户 匿名客户 匿名会员 未知 未知客户 无 无名 无名氏 空 测试 测试用户 过客 路人 现金 现金客户 非会员 未登录 未登记 未注册 临时 临时客户 ";

/** A word of the list, one digit over and over (00000000000), or an address that nobody reads. */
const isNobody = (id: string): boolean =>
  nobody.includes(` ${id.toLowerCase().replace(/\s/g, "")} `) ||
  /^(?:0+|(\d)\1{6,})$/.test(id) ||
  /^(?:test|none|noreply|no-reply|nobody|guest)@/i.test(id);

/** A number that was turned into 1.38E+10, or into ### in a narrow column, and kept as text: several customers hide behind each. */
const isMangled = (id: string): boolean => /^(?:\d(?:\.\d+)?e\+?\d{1,3}|#{3,})$/i.test(id);

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
  const share = shareText(places.length, rows.list.length, true);
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

/**
 * One id with so many rows that it is hardly one person: a twentieth of all and twenty times the mean of the others, or a
 * quarter of all among ten customers or more.
 */
export function idLargeShare(rows: CustomerRows): Found | undefined {
  const { list } = rows;
  const counts = new Int32Array(list.customers);
  for (let event = 0; event < list.length; event++)
    counts[list.customer[event] as number] = (counts[list.customer[event] as number] ?? 0) + 1;
  const large = new Set<number>();
  counts.forEach((count, customer) => {
    const mean = (list.length - count) / Math.max(1, list.customers - 1);
    const unlike = count * 20 >= list.length && count >= 20 * mean;
    const quarter = count * 4 >= list.length && list.customers >= 10;
    if (count >= 20 && (unlike || quarter) && !isNobody(list.ids[customer] as string)) large.add(customer);
  });
  return ofCustomers(rows, "id-large-share", large, "keep");
}
