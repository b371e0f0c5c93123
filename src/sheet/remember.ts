/** Distinct texts that are remembered for a column: days and prices repeat, timestamps don't, and memory is not free. */
const LIMIT = 20_000;

/** A reader of text that reads each text once: a column of a million rows seldom holds more than some thousand different ones. */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const reading = read(text);
    if (known.size < LIMIT) known.set(text, reading);
    return reading;
  };
}
