/** Texts in which a sign stands for a phrase that they repeat. */
export interface Phrased {
  readonly texts: readonly string[];
  /** A sign each; a phrase holds no other's sign. */
  readonly phrases: ReadonlyMap<string, string>;
}

const LONGEST = 16;
const bytes = (text: string): number => Buffer.byteLength(text);

/**
 * Says again and again repeated phrases with one letter each, of those that the texts do not use: whichever saves the most
 * bytes comes first. Code.js has a limit, and a refusal's sentence is read once in many calls.
 */
export function phrased(texts: readonly string[]): Phrased {
  let rest = texts.join("\n");
  const phrases = new Map<string, string>();
  const savings = candidates(rest);
  for (const sign of lettersUnusedIn(rest)) {
    const best = takeBest(savings, rest, bytes(sign));
    if (best === undefined) break;
    rest = rest.split(best).join(sign);
    phrases.set(sign, best);
  }
  return { texts: rest.split("\n"), phrases };
}

/** Latin letters with marks, as they are in every font. */
function* lettersUnusedIn(text: string): Generator<string> {
  for (let code = 0xc0; code <= 0x17f; code++) {
    const letter = String.fromCharCode(code);
    if (/\p{L}/u.test(letter) && !text.includes(letter)) yield letter;
  }
}

/** What each run of signs would save at most, those that save nothing left out. */
function candidates(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of text.split(/[\n\t]/))
    for (let from = 0; from < line.length; from++)
      for (let to = from + 2; to <= Math.min(line.length, from + LONGEST); to++) {
        const phrase = line.slice(from, to);
        counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
      }
  return new Map(
    [...counts]
      .map(([phrase, count]) => [phrase, saving(phrase, count, 2)] as const)
      .filter(([, most]) => most > 0)
      .sort((a, b) => b[1] - a[1]),
  );
}

/** A phrase is written once more, with a separator, where it is explained. */
const saving = (phrase: string, count: number, sign: number): number =>
  count * (bytes(phrase) - sign) - bytes(phrase) - 1 - sign;

/** As phrases are taken, others are left less often: what a candidate saves now is counted when its turn may have come. */
function takeBest(savings: Map<string, number>, text: string, sign: number): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const [phrase, atMost] of savings) {
    if (atMost <= most) continue;
    const now = saving(phrase, text.split(phrase).length - 1, sign);
    if (now > 0) savings.set(phrase, now);
    else savings.delete(phrase);
    if (now > most) [best, most] = [phrase, now];
  }
  if (best !== undefined) savings.delete(best);
  return best;
}
