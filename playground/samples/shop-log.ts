import { dayNumber, dayOf, isoText, twoDigits } from "./days";
import { type Random, seeded } from "./random";
import type { SampleLanguage, SampleSheet } from "./sheet";

const FIRST_DAY = dayNumber(2024, 1, 1);
const LAST_DAY = dayNumber(2025, 12, 20);
const CUSTOMERS = 1900;

interface Order {
  readonly day: number;
  readonly customer: string;
  readonly amount: number;
}

/**
 * Two years of a small shop's orders, about 6,000 rows in order of day, with the dirt that real exports have: walk-in
 * customers and blank ids, dates in several spellings, amounts with a currency sign or in brackets, rows that came in
 * twice, refunds. The last month is not over.
 */
export function shopLog(language: SampleLanguage, seed = 20240101): SampleSheet {
  const random = seeded(seed);
  const orders: Order[] = [];
  for (let index = 0; index < CUSTOMERS; index += 1) {
    orders.push(...ordersOf(customerId(index), firstDay(random), random));
  }
  orders.sort((a, b) => a.day - b.day || (a.customer < b.customer ? -1 : 1));
  const rows = orders.flatMap((order) => dirtied(order, language, random));
  const header =
    language === "zh"
      ? ["客户编号", "下单时间", "金额", "渠道"]
      : ["Customer ID", "Order date", "Amount", "Channel"];
  return {
    name: language === "zh" ? "店铺订单" : "Shop orders",
    columns: [{ width: 110 }, { width: 150 }, { width: 90 }, { width: 90 }],
    rows: [header, ...rows],
  };
}

const customerId = (index: number): string => `C${String(10001 + index * 7)}`;

/** Customers join all the time, more of them around June and November. */
function firstDay(random: Random): number {
  for (;;) {
    const day = FIRST_DAY + random.below(LAST_DAY - FIRST_DAY + 1);
    const { month } = dayOf(day);
    if (random.chance(month === 6 || month === 11 ? 1 : 0.55)) return day;
  }
}

/** A third buy once; the others come back after some weeks, each time a little less likely. */
function ordersOf(customer: string, joined: number, random: Random): Order[] {
  const made: Order[] = [];
  const gap = 14 + random.below(45);
  let stays = random.chance(0.34) ? 0 : 0.72 + random.next() * 0.2;
  for (let day = joined; day <= LAST_DAY; ) {
    made.push({ day, customer, amount: (1800 + Math.round(random.next() * random.next() * 48_000)) / 100 });
    if (!random.chance(stays)) break;
    stays *= 0.985;
    day += 3 + Math.round(gap * (0.4 + 1.2 * random.next()));
  }
  return made;
}

function dirtied({ day, customer, amount }: Order, language: SampleLanguage, random: Random): unknown[][] {
  const row = [
    idText(customer, language, random),
    dateText(day, random),
    amountText(amount, random),
    channel(language, random),
  ];
  if (random.chance(0.004)) return [row, [...row]];
  if (random.chance(0.006)) {
    const refunded = Math.min(LAST_DAY, day + 2 + random.below(9));
    return [row, [customer, isoText(refunded), -amount, row[3]]];
  }
  return [row];
}

function idText(customer: string, language: SampleLanguage, random: Random): string {
  const roll = random.next();
  if (roll < 0.006) return "";
  if (roll < 0.026) return language === "zh" ? "游客" : "guest";
  if (roll < 0.034) return customer.toLowerCase();
  if (roll < 0.04) return `${customer} `;
  return customer;
}

function dateText(number: number, random: Random): string {
  const { year, month, day } = dayOf(number);
  const roll = random.next();
  const time = `${twoDigits(8 + random.below(14))}:${twoDigits(random.below(60))}:${twoDigits(random.below(60))}`;
  if (roll < 0.05) return `'${year}年${month}月${day}日`;
  if (roll < 0.12) return `${year}/${month}/${day}`;
  if (roll < 0.17) return `'${year}.${twoDigits(month)}.${twoDigits(day)}`;
  if (roll < 0.172) return "'unknown";
  if (roll < 0.5) return `${isoText(number)} ${time}`;
  return isoText(number);
}

function amountText(amount: number, random: Random): unknown {
  const roll = random.next();
  if (roll < 0.02) return `'¥${amount.toFixed(2)}`;
  if (roll < 0.03) return `'${amount.toFixed(2)} `;
  return amount;
}

const channel = (language: SampleLanguage, random: Random): string =>
  language === "zh" ? random.pick(["门店", "小程序", "官网"]) : random.pick(["Store", "App", "Web"]);
