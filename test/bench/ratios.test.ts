import { median, pairedRatio } from "../../bench/measuring/ratios";

test("the median is the middle number, the mean of the two in the middle, or nothing of nothing", () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 10, 2])).toBe(3);
  expect(median([])).toBeUndefined();
});

test("a pair is the same round: a machine that slows down for both moves no ratio", () => {
  const alone = [10, 10, 10];
  const busy = [10, 25, 70];
  expect(pairedRatio([20, 50, 140], busy)).toBe(2);
  expect(pairedRatio([20, 20, 20], alone)).toBe(2);
});

test("one spoilt round does not move the ratio of three", () => {
  expect(pairedRatio([20, 900, 20], [10, 10, 10])).toBe(2);
});

test("rounds in which one side was not measured are left out, and no pair gives no ratio", () => {
  expect(pairedRatio([20, 30, undefined], [10, undefined, 5])).toBe(2);
  expect(pairedRatio([20], [])).toBeUndefined();
});
