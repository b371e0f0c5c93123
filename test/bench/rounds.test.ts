import type { Job, Measured } from "../../bench/measuring/job";
import { measureAll } from "../../bench/measuring/rounds";
import { called, first, later } from "../../bench/measuring/samples";

const job = (way: string): Job => ({ way, rows: 10 });
const taking = (opening: number, ...calls: number[]): Measured => ({
  opening: { cpu: opening, wall: opening },
  calls: calls.map((cpu) => ({ cpu, wall: cpu })),
  peak: 0,
  answer: null,
});

test("everything is measured once a round, slow things in fewer rounds, and each round begins elsewhere", async () => {
  const order: string[] = [];
  const plan = [
    { job: job("a"), rounds: 3 },
    { job: job("b"), rounds: 3 },
    { job: job("slow"), rounds: 1 },
  ];
  const samples = await measureAll(plan, async ({ way }) => {
    order.push(way);
    return taking(0, 1);
  });
  expect(order.slice(0, 3).sort()).toEqual(["a", "b", "slow"]);
  expect(order.slice(3)).toHaveLength(4);
  expect(order.slice(5)).not.toEqual(order.slice(3, 5));
  expect([samples.count(job("a")), samples.count(job("slow"))]).toEqual([3, 1]);
});

test("a first call counts what is opened for it; later calls are those of the second half", async () => {
  const samples = await measureAll([{ job: job("a"), rounds: 1 }], async () => taking(7, 30, 20, 12, 10));
  expect(samples.middle(job("a"), first)).toBe(37);
  expect(samples.middle(job("a"), called)).toBe(30);
  expect(samples.middle(job("a"), later)).toBe(11);
});

test("a single call has no later ones, and what was not measured has no figure", async () => {
  const samples = await measureAll([{ job: job("a"), rounds: 1 }], async () => taking(0, 30));
  expect(samples.middle(job("a"), later)).toBeUndefined();
  expect(samples.middle(job("b"), first)).toBeUndefined();
  expect(samples.ratio(job("a"), job("b"), first)).toBeUndefined();
});
