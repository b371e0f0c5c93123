/** Texts in which a letter stands for a phrase that they repeat. */
export interface Phrased {
  readonly texts: readonly string[];
  /** By their letters; no phrase holds another's letter. */
  readonly phrases: ReadonlyMap<string, string>;
}

/** Letters of two bytes each that a font shows: Latin ones with marks for sentences, Greek and Cyrillic ones for code. */
export const lettersFor = { sentences: [0xc0, 0x17f], code: [0x370, 0x52f] } as const;

const LETTER_BYTES = 2;
const LONGEST = 16;
/** Fewer bytes saved are not worth the reading. */
const LEAST = 10;

const bytes = (text: string): number => Buffer.byteLength(text);

/**
 * Says again and again repeated phrases with one letter each, of those that the texts do not use: whichever saves the most
 * bytes comes first. Code.js has a limit, and what is held so is read in few calls.
 */
export function phrased(texts: readonly string[], letters: readonly [number, number]): Phrased {
  let rest = texts.join("\n");
  const phrases = new Map<string, string>();
  const queue = candidates(rest);
  for (const letter of lettersUnusedIn(rest, letters)) {
    const best = takeBest(queue, rest);
    if (best === undefined) break;
    rest = rest.split(best).join(letter);
    phrases.set(letter, best);
  }
  return { texts: rest.split("\n"), phrases };
}

function* lettersUnusedIn(text: string, [from, to]: readonly [number, number]): Generator<string> {
  for (let code = from; code <= to; code++) {
    const letter = String.fromCharCode(code);
    if (/\p{L}/u.test(letter) && !text.includes(letter)) yield letter;
  }
}

interface Candidate {
  readonly phrase: string;
  /** What it saves, or saved when others were not yet taken: never less. */
  readonly atMost: number;
}

/** Every run of signs that may save something, the best last. */
function candidates(text: string): Candidate[] {
  const counts = new Map<string, number>();
  for (const line of text.split(/[\n\t]/))
    for (let from = 0; from < line.length; from++)
      for (let to = from + 2; to <= Math.min(line.length, from + LONGEST); to++) {
        const phrase = line.slice(from, to);
        counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
      }
  return [...counts]
    .map(([phrase, count]) => ({ phrase, atMost: saving(phrase, count) }))
    .filter(({ atMost }) => atMost >= LEAST)
    .sort((a, b) => a.atMost - b.atMost);
}

/** A phrase is written once more, with its letter and a separator, where it is explained. */
const saving = (phrase: string, count: number): number =>
  count * (bytes(phrase) - LETTER_BYTES) - bytes(phrase) - LETTER_BYTES - 1;

/** As phrases are taken, others are left less often: the last is counted anew, and put back where it stands then. */
function takeBest(queue: Candidate[], text: string): string | undefined {
  for (let last = queue.pop(); last !== undefined; last = queue.pop()) {
    const { phrase } = last;
    const atMost = saving(phrase, text.split(phrase).length - 1);
    if (atMost < LEAST) continue;
    if (atMost >= (queue.at(-1)?.atMost ?? 0)) return phrase;
    queue.splice(placeOf(atMost, queue), 0, { phrase, atMost });
  }
  return undefined;
}

function placeOf(atMost: number, queue: readonly Candidate[]): number {
  let [low, high] = [0, queue.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((queue[middle]?.atMost ?? 0) < atMost) low = middle + 1;
    else high = middle;
  }
  return low;
}
