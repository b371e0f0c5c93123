import { at } from "../column";

/** Distinct durations in rising order, and for each row the place of its duration among them. */
export interface Times {
  readonly time: Float64Array;
  readonly place: Int32Array;
}

/**
 * Durations are one where they are equal, or differ by less than a billionth and are not both whole: 0.1 + 0.2 and 0.3
 * come from the same day, 1,000,000,000 and 1,000,000,001 milliseconds do not. The smallest of them stands for all.
 * Durations are finite and 0 or more. Hot path: counting where they are whole numbers, else one typed sort.
 */
export const distinctTimes = (duration: Float64Array): Times => byCounting(duration) ?? bySorting(duration);

/** Undefined where a duration is not whole, or is so large that counting would take more room than rows. */
function byCounting(duration: Float64Array): Times | undefined {
  const most = 65_536 + 4 * duration.length;
  let last = 0;
  const rows = duration.length;
  for (let i = 0; i < rows; i++) {
    const time = duration[i] as number;
    if (time > most || Math.floor(time) !== time) return undefined;
    if (time > last) last = time;
  }
  const places = new Int32Array(last + 1);
  for (let i = 0; i < rows; i++) places[duration[i] as number] = 1;
  const times: number[] = [];
  for (let time = 0; time <= last; time++) if (at(places, time) === 1) places[time] = times.push(time) - 1;
  const place = new Int32Array(rows);
  for (let i = 0; i < rows; i++) place[i] = places[duration[i] as number] as number;
  return { time: Float64Array.from(times), place };
}

function bySorting(duration: Float64Array): Times {
  const sorted = duration.slice().sort();
  let count = 0;
  for (let i = 0; i < sorted.length; i++) {
    const time = sorted[i] as number;
    if (count === 0 || !isSameTime(sorted[count - 1] as number, time)) sorted[count++] = time;
  }
  const time = sorted.slice(0, count);
  const place = new Int32Array(duration.length);
  for (let i = 0; i < place.length; i++) place[i] = lastAtMost(time, duration[i] as number);
  return { time, place };
}

const isSameTime = (earlier: number, later: number): boolean =>
  later === earlier ||
  (later - earlier <= 1e-9 * later && !(Number.isInteger(earlier) && Number.isInteger(later)));

/** The place of the last of the rising `times` that is not above `time`. */
function lastAtMost(times: Float64Array, time: number): number {
  let low = 0;
  let high = times.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((times[middle] as number) <= time) low = middle;
    else high = middle;
  }
  return low;
}
