import { exponential, gamma, numbersFrom } from "./random";

const DAY = 86_400_000;
const START = Date.UTC(2022, 0, 1, 5);
const END = Date.UTC(2025, 0, 1, 5);

/**
 * A shop's log of orders over three years, in the order of time: customers join ever faster, stay for an exponential time and
 * buy at rates and for amounts that differ much. Columns: the customer's number, milliseconds since 1970 (whole seconds), the amount.
 */
export function orders(rows: number): readonly Float64Array[] {
  const next = numbersFrom(0x9e3779b9 ^ 12_345);
  const drawn: { customer: number; moment: number; amount: number }[] = [];
  let customers = 0;
  for (; drawn.length < rows; customers++) {
    let moment = START + (END - START) * Math.sqrt(next());
    const gone = moment + exponential(next, 200 * DAY);
    const wait = DAY / (next() ** 3 * 0.25 + 0.004);
    const spends = 4 / gamma(next, 5);
    while (drawn.length < rows && moment < END) {
      const amount = Math.round((5 + 190 * next() ** 2) * spends * 100) / 100;
      drawn.push({ customer: customers, moment: Math.floor(moment / 1000) * 1000, amount });
      moment += exponential(next, wait);
      if (moment > gone) break;
    }
  }
  drawn.sort((a, b) => a.moment - b.moment);
  const numbers = shuffled(customers, next);
  return [
    Float64Array.from(drawn, ({ customer }) => numbers[customer] as number),
    Float64Array.from(drawn, ({ moment }) => moment),
    Float64Array.from(drawn, ({ amount }) => amount),
  ];
}

/** 0 … count − 1 in no order: in a real shop a customer's number does not say when the first order came. */
function shuffled(count: number, next: () => number): Int32Array {
  const numbers = Int32Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [numbers[i], numbers[j]] = [numbers[j] as number, numbers[i] as number];
  }
  return numbers;
}
