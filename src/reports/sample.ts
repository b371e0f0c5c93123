import { type Day, dayOf, endOfMonth, firstDayOfMonth, monthIndex } from "../calendar/days";

/** A shop's log made up by a small generator: the same rows every time. */
export interface SampleOrder {
  readonly customer: string;
  readonly day: Day;
  readonly amount: number;
}

/** Pseudo-random numbers in 0 … 1 from a whole number (mulberry32), so that the sample is the same everywhere. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A year and a half of orders: customers join every month and come back less and less, some every month. */
export function sampleOrders(): SampleOrder[] {
  const next = numbersFrom(20_240_101);
  const orders: SampleOrder[] = [];
  const start = dayOf(2024, 1, 1);
  const end = dayOf(2025, 6, 20);
  let number = 1000;
  for (let month = monthIndex(start); month <= monthIndex(end); month++) {
    const joining = 38 + Math.floor(next() * 24);
    for (let i = 0; i < joining; i++) {
      const customer = `C${number++}`;
      const length = endOfMonth(firstDayOfMonth(month)) - firstDayOfMonth(month) + 1;
      let day = firstDayOfMonth(month) + Math.floor(next() * length);
      const loyal = next() < 0.25;
      while (day <= end) {
        orders.push({ customer, day, amount: Math.round(800 + next() * 9200) / 100 });
        if (next() > (loyal ? 0.93 : 0.55)) break;
        day += 8 + Math.floor(next() * (loyal ? 35 : 75));
      }
    }
  }
  return orders.sort((a, b) => a.day - b.day || (a.customer < b.customer ? -1 : 1));
}

/** Twelve months of counts that fit together: each start is the end before it. */
export function samplePeriods(): {
  readonly period: string;
  readonly start: number;
  readonly joined: number;
  readonly end: number;
}[] {
  const next = numbersFrom(7);
  let start = 107;
  return Array.from({ length: 12 }, (_, month) => {
    const joined = 18 + Math.floor(next() * 12);
    const end = Math.round(start * (0.88 + next() * 0.07)) + joined;
    const row = { period: `2024-${String(month + 1).padStart(2, "0")}`, start, joined, end };
    start = end;
    return row;
  });
}
