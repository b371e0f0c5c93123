import type { Followed } from "../../analyses/change/followed";
import type { Day } from "../../calendar/days";
import { InputError } from "../../words/input-error";
import type { Text } from "../../words/text";
import { changeWords } from "../../words/wizard-change";
import type { QuestionAsk } from "../ask";
import type { CustomerSegments } from "../split/assign";

/** The two groups that are compared, and how they came about. */
export interface Groups {
  /** Names for the table; the difference is the first group's rate less the second's where `minus` is 1, else the reverse. */
  readonly names: readonly [string, string];
  readonly minus: 0 | 1;
  /** 0 or 1 for each member, −1 for those in neither group. */
  readonly of: Int32Array;
  readonly by: "segment" | "date";
  /** Said when nothing was chosen, or spans differ. */
  readonly notes: readonly {
    readonly text: Text;
    readonly facts: Readonly<Record<string, string | number>>;
  }[];
  /** By date: the day of the change and the spans of joining days. */
  readonly date: Day | undefined;
}

/** Two segments: those asked for, else those with the most customers who were followed through period k. */
export function segmentGroups(
  followed: Followed,
  segments: CustomerSegments | undefined,
  k: number,
  { form }: QuestionAsk,
): Groups {
  if (segments === undefined) throw new InputError("change-needs-segment");
  const sizes = sizesOf(followed, segments);
  const counted = sizesOf(followed, segments, k);
  const bySize = sizes
    .map((size, value) => ({ size, value, counted: counted[value] as number }))
    .filter(({ size }) => size > 0);
  bySize.sort((a, b) => b.counted - a.counted || b.size - a.size);
  if (bySize.length < 2)
    throw new InputError("change-one-segment", { heading: segments.heading, count: bySize.length });
  const named = (wanted: string): number | undefined => {
    if (wanted.trim() === "") return undefined;
    const value = segments.values.indexOf(wanted.trim());
    if (value >= 0 && (sizes[value] as number) > 0) return value;
    const names = bySize.slice(0, 12).map((one) => segments.values[one.value]);
    const more = bySize.length > names.length ? " …" : "";
    throw new InputError("change-segment-unknown", {
      segment: wanted.trim(),
      segments: { en: `${names.join(", ")}${more}`, zh: `${names.join("、")}${more}` },
    });
  };
  const chosen = [named(form.changeA), named(form.changeB)];
  const largestBut = (other: number | undefined): number =>
    (bySize.find(({ value }) => value !== other) as { value: number }).value;
  const a = chosen[0] ?? largestBut(chosen[1]);
  const b = chosen[1] ?? largestBut(a);
  const names = [segments.values[a] as string, segments.values[b] as string] as const;
  if (a === b) throw new InputError("change-same-segment", { segment: names[0] });
  const of = Int32Array.from({ length: followed.groups.length }, (_, i) => {
    const value = segments.of[followed.groups.customer[i] as number];
    return value === a ? 0 : value === b ? 1 : -1;
  });
  const isDefault = chosen[0] === undefined && chosen[1] === undefined;
  return {
    names: [names[0], names[1]],
    minus: 1,
    of,
    by: "segment",
    notes: isDefault ? [{ text: changeWords.tookLargest, facts: { a: names[0], b: names[1] } }] : [],
    date: undefined,
  };
}

/** How many of those followed, through period k at least, are in each segment. */
export function sizesOf({ groups, reach }: Followed, { values, of }: CustomerSegments, k = -1): number[] {
  const sizes = values.map(() => 0);
  for (let i = 0; i < groups.length; i++) {
    const value = of[groups.customer[i] as number] as number;
    if (value >= 0 && (reach[i] as number) >= k) sizes[value] = (sizes[value] as number) + 1;
  }
  return sizes;
}
