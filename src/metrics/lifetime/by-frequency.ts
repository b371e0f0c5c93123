/** Where rows go when they are put in the order of their frequency. */
export interface ByFrequency {
  /** The different frequencies, rising. */
  readonly frequencies: Float64Array;
  /** Rows of `frequencies[k]` go to the places from `starts[k]` up to `starts[k + 1]`. */
  readonly starts: Int32Array;
  /** The place of each row; rows of one frequency keep their order. */
  readonly place: Int32Array;
}

/** Orders rows by their frequencies, whole numbers of 0 or more. A hot path: a counting sort. */
export function byFrequency(frequency: Float64Array): ByFrequency {
  const rows = frequency.length;
  let counts = new Int32Array(64);
  for (let i = 0; i < rows; i++) {
    const x = frequency[i] as number;
    if (x >= counts.length) {
      if (x > 1000 + 4 * rows) return bySorting(frequency);
      const more = new Int32Array(2 * x);
      more.set(counts);
      counts = more;
    }
    counts[x] = (counts[x] as number) + 1;
  }
  const frequencies: number[] = [];
  const starts: number[] = [];
  let start = 0;
  for (let x = 0; x < counts.length; x++) {
    const count = counts[x] as number;
    if (count > 0) starts[frequencies.push(x) - 1] = start;
    counts[x] = start;
    start += count;
  }
  starts.push(rows);
  const place = new Int32Array(rows);
  for (let i = 0; i < rows; i++) {
    const x = frequency[i] as number;
    const next = counts[x] as number;
    place[i] = next;
    counts[x] = next + 1;
  }
  return { frequencies: Float64Array.from(frequencies), starts: Int32Array.from(starts), place };
}

/** The same for few rows and huge frequencies: a table of all between would take more room than the rows. */
function bySorting(frequency: Float64Array): ByFrequency {
  const order = Int32Array.from(frequency, (_, i) => i).sort(
    (i, j) => (frequency[i] as number) - (frequency[j] as number) || i - j,
  );
  const place = new Int32Array(order.length);
  const frequencies: number[] = [];
  const starts: number[] = [];
  order.forEach((row, i) => {
    place[row] = i;
    const x = frequency[row] as number;
    if (x !== frequencies[frequencies.length - 1]) starts[frequencies.push(x) - 1] = i;
  });
  starts.push(order.length);
  return { frequencies: Float64Array.from(frequencies), starts: Int32Array.from(starts), place };
}

/** A column with its rows at their places. */
export function placed(column: Float64Array, place: Int32Array): Float64Array {
  const rows = place.length;
  const moved = new Float64Array(rows);
  for (let i = 0; i < rows; i++) moved[place[i] as number] = column[i] as number;
  return moved;
}

/** Above so many rows a search for the best fit begins with a sample of so many. */
const MANY = 100_000;
const SAMPLE = 20_000;

/** Which of so many rows are a sample of them: every so-manieth. Undefined where there are not many. */
export const sampleStep = (rows: number): number | undefined => (rows > MANY ? rows / SAMPLE : undefined);

/** Every so-manieth row of a column in order, and where the frequencies' rows begin among them: each is there in its share. */
export function sampled(column: Float64Array, step: number): Float64Array {
  const rows = new Float64Array(Math.round(column.length / step));
  for (let i = 0; i < rows.length; i++) rows[i] = column[Math.floor((i + 0.5) * step)] as number;
  return rows;
}

export const sampledStarts = (starts: Int32Array, step: number): Int32Array =>
  starts.map((start) => Math.max(0, Math.ceil(start / step - 0.5)));
