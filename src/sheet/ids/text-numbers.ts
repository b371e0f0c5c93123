import type { OneCell } from "../cell-column";

/** Longest chain of slots is kept short: half of them stay free. */
const FIRST_SLOTS = 4096;

/** Which new texts are ids as they stand, and where they go. */
interface Fresh {
  readonly plain: RegExp;
  readonly ids: string[];
  readonly firstRow: number[];
}

/**
 * Numbers for texts, such as the spellings of ids. Twice as fast as a Map for a long column of cells, whose text nothing has
 * hashed before; no better than one for a short column, where the first calls of code cost more than what it does.
 */
export class TextNumbers {
  private mask = FIRST_SLOTS - 1;
  /** Pairs of a hash and the place of its text in `texts` + 1; 0 where a slot is free. */
  private slots = new Int32Array(FIRST_SLOTS * 2);
  private readonly texts: string[] = [];
  /** The number of each text; undefined as long as each has its own place for one. */
  private others: number[] | undefined;

  /** The slot of a text: the one that holds it, or the free one that it would take. */
  private slotOf(text: string, hash: number): number {
    return slotIn(this.slots, this.mask, this.texts, text, hash);
  }

  /**
   * Writes the numbers of the texts in rows of one cell, from row `i` on; gives the first row that holds something else, or a new
   * text. With `fresh` new texts that are plain get the next number, and are added there. Hot path, in a loop of its own so
   * that the engine makes it fast at once.
   */
  read(rows: readonly unknown[], i: number, numbers: Int32Array, fresh?: Fresh): number {
    const { texts } = this;
    let { slots, mask, others } = this;
    for (; i < numbers.length; i++) {
      const row = rows[i] as OneCell;
      if (row?.length !== 1) return i;
      const text = row[0];
      if (typeof text !== "string") return i;
      const hash = hashOf(text);
      const slot = slotIn(slots, mask, texts, text, hash);
      const place = slots[slot * 2 + 1] as number;
      if (place !== 0) numbers[i] = others === undefined ? place - 1 : (others[place - 1] as number);
      else if (fresh === undefined || !fresh.plain.test(text)) return i;
      else {
        const number = fresh.ids.push(text) - 1;
        numbers[i] = number;
        fresh.firstRow.push(i);
        this.put(slot, hash, text, number);
        ({ slots, mask, others } = this);
      }
    }
    return i;
  }

  get(text: string): number | undefined {
    const place = this.slots[this.slotOf(text, hashOf(text)) * 2 + 1] as number;
    return place === 0 ? undefined : this.numberAt(place);
  }

  /** The number of a text; `next` where it has none, which is its own from then on. */
  numberOf(text: string, next: number): number {
    const hash = hashOf(text);
    const slot = this.slotOf(text, hash);
    const place = this.slots[slot * 2 + 1] as number;
    if (place !== 0) return this.numberAt(place);
    this.put(slot, hash, text, next);
    return next;
  }

  private numberAt(place: number): number {
    return this.others === undefined ? place - 1 : (this.others[place - 1] as number);
  }

  /** Gives a text a number, in the slot that is free for it. */
  private put(slot: number, hash: number, text: string, number: number): void {
    const place = this.texts.push(text);
    this.slots[slot * 2] = hash;
    this.slots[slot * 2 + 1] = place;
    if (this.others !== undefined) this.others.push(number);
    else if (number !== place - 1)
      this.others = Array.from(this.texts, (_, i) => (i < place - 1 ? i : number));
    if (place * 2 > this.mask) this.grow();
  }

  private grow(): void {
    const { slots } = this;
    this.mask = this.mask * 2 + 1;
    const wider = new Int32Array((this.mask + 1) * 2);
    for (let from = 0; from < slots.length; from += 2) {
      if (slots[from + 1] === 0) continue;
      let to = (slots[from] as number) & this.mask;
      while (wider[to * 2 + 1] !== 0) to = (to + 1) & this.mask;
      wider[to * 2] = slots[from] as number;
      wider[to * 2 + 1] = slots[from + 1] as number;
    }
    this.slots = wider;
  }
}

function slotIn(
  slots: Int32Array,
  mask: number,
  texts: readonly string[],
  text: string,
  hash: number,
): number {
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const place = slots[slot * 2 + 1] as number;
    if (place === 0 || (slots[slot * 2] === hash && texts[place - 1] === text)) return slot;
  }
}

/** FNV-1a over the characters, its bits then mixed, since the low ones choose the slot. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
