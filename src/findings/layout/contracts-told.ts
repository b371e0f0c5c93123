import type { ColumnKind } from "./kinds";
import type { TableColumns } from "./table";

/** A column that a heading told, and how surely. */
export interface Told {
  readonly column: number;
  readonly strength: number;
}

/** Words of orders: what has them and a day of cancellation is a log of orders, not a list of contracts. */
const orderWords =
  /\b(order|orders|purchase|paid|payment|invoice|shipped|shipping|fulfil\w*|sku|item|quantity|transaction)\b|订单|下单|付款|支付|发货|商品|交易|数量/i;

/** Whether starts and ends of contracts are meant rather than days of events. */
export function isContracts(
  { headings, kinds }: TableColumns,
  customer: Told,
  start: Told | undefined,
  end: Told | undefined,
  date: Told | undefined,
): boolean {
  const orders = headings.filter((heading) => orderWords.test(heading.replace(/_/g, " "))).length;
  if (start !== undefined) {
    // "Created" and "Signed up" begin a contract only where something ends it, or nothing else happens.
    const other = date !== undefined && date.column !== start.column && date.strength >= 2;
    if (start.strength <= 1) {
      if (end !== undefined && end.strength >= 1.5 && end.column !== start.column)
        return !(other || orders >= 2);
      return date === undefined && orders === 0;
    }
    return end !== undefined ? true : !(other && (date?.strength ?? 0) >= 2);
  }
  if (end === undefined || end.strength < 1.5 || date === undefined || orders >= 2) return false;
  const once = (kinds[customer.column] as ColumnKind).distinct > 0.8;
  const { filled } = kinds[end.column] as ColumnKind;
  // A purchase that expires is a contract; an order that was cancelled now and then is an order.
  return once && filled > (date.strength < 3 ? 0 : 0.6) && date.column !== end.column;
}
