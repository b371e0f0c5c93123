import type { Day } from "../../calendar/days";
import type { Lang } from "../../words/text";
import { splitWords } from "../../words/wizard-split";
import type { ContractData, EventData } from "../data/data";
import { countText, say } from "../say";
import type { CustomerSegments } from "./assign";
import { contractsOf, eventsOf } from "./slice";

/** A segment with the data of its customers. */
export interface Part {
  readonly name: string;
  readonly kind: "segment" | "other" | "none";
  readonly customers: number;
  readonly data: () => EventData | ContractData;
  readonly ids: () => string[];
}

/** How many segments stand alone; the others are together. */
const MOST_SEGMENTS = 12;

/** Customers with a row that counts by a day: 1 each. A contract of no day leaves no trace. */
export function presentBy(data: EventData | ContractData, asof: Day): Uint8Array {
  const rows = data.kind === "events" ? data.log : data.contracts;
  const present = new Uint8Array(rows.customers);
  for (let i = 0; i < rows.length; i++) {
    const day = data.kind === "events" ? data.log.day[i] : data.contracts.start[i];
    if ((day as number) > asof) continue;
    if (data.kind === "contracts" && data.contracts.start[i] === data.contracts.end[i]) continue;
    present[rows.customer[i] as number] = 1;
  }
  return present;
}

/** The largest segments, the largest first; the smaller ones together; at the end customers without a segment. */
export function partsOf(
  data: EventData | ContractData,
  segments: CustomerSegments,
  present: Uint8Array,
  lang: Lang,
): { readonly parts: readonly Part[]; readonly folded: number } {
  const sizes = segments.values.map(() => 0);
  let blank = 0;
  present.forEach((is, customer) => {
    if (is !== 1) return;
    const value = segments.of[customer] as number;
    if (value < 0) blank++;
    else sizes[value] = (sizes[value] as number) + 1;
  });
  const there = sizes.map((size, value) => ({ size, value })).filter(({ size }) => size > 0);
  there.sort((a, b) => b.size - a.size);
  const alone = there.length <= MOST_SEGMENTS ? there : there.slice(0, MOST_SEGMENTS);
  const rest = there.slice(alone.length);
  const partOf = new Int32Array(segments.values.length).fill(-1);
  alone.forEach(({ value }, i) => {
    partOf[value] = i;
  });
  const part = (
    name: string,
    kind: Part["kind"],
    customers: number,
    isMember: (value: number) => boolean,
  ): Part => {
    const isIn = (): Uint8Array =>
      present.map((is, customer) => (is === 1 && isMember(segments.of[customer] as number) ? 1 : 0));
    const ids = data.kind === "events" ? data.log.ids : data.contracts.ids;
    return {
      name,
      kind,
      customers,
      data: () => (data.kind === "events" ? eventsOf(data, isIn()) : contractsOf(data, isIn())),
      ids: () => {
        const members = isIn();
        return ids.filter((_, customer) => members[customer] === 1);
      },
    };
  };
  const parts = alone.map(({ size, value }) =>
    part(segments.values[value] as string, "segment", size, (one) => one === value),
  );
  const others = rest.reduce((sum, { size }) => sum + size, 0);
  if (others > 0)
    parts.push(
      part(
        say(splitWords.other, { count: countText(rest.length) }, lang),
        "other",
        others,
        (one) => one >= 0 && partOf[one] === -1,
      ),
    );
  if (blank > 0) parts.push(part(splitWords.none[lang], "none", blank, (one) => one < 0));
  return { parts, folded: rest.length };
}
