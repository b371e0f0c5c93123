/** Rows in the order of their frequency: those with `frequencies[k]` take the places from `starts[k]` up to `starts[k + 1]`. */
export interface ByFrequency {
  /** The different frequencies, rising. */
  readonly frequencies: Float64Array;
  readonly starts: Int32Array;
}

/** Tells row after row its place; rows of one frequency keep their order. */
export interface Places {
  /** The frequency of each row, or which of the different ones it is. */
  readonly key: Float64Array;
  /** The next place for each key. */
  readonly next: Int32Array;
}

/** Orders rows by their frequencies, whole numbers of 0 or more. A hot path: a counting sort. */
export function byFrequency(frequency: Float64Array): ByFrequency & Places {
  const rows = frequency.length;
  let counts = new Int32Array(64);
  for (let i = 0; i < rows; i++) {
    const x = frequency[i] as number;
    if (x >= counts.length) {
      if (x > 1000 + 4 * rows) return byRank(frequency);
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
  return {
    frequencies: Float64Array.from(frequencies),
    starts: Int32Array.from(starts),
    key: frequency,
    next: counts,
  };
}

/** The same where a table up to the highest frequency would take more room than the rows. */
function byRank(frequency: Float64Array): ByFrequency & Places {
  const frequencies = Float64Array.from(new Set(frequency)).sort();
  const ranks = new Map(Array.from(frequencies, (x, rank) => [x, rank]));
  const ranked = byFrequency(frequency.map((x) => ranks.get(x) ?? 0));
  return { ...ranked, frequencies };
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
