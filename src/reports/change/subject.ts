import type { recount } from "../../analyses/change/counted";
import type { Followed, Options } from "../../analyses/change/followed";
import type { Day } from "../../calendar/days";
import { InputError } from "../../words/input-error";
import type { Text } from "../../words/text";
import type { QuestionAsk } from "../ask";
import type { CustomerSegments } from "../split/assign";
import type { DayNames } from "./date-groups";

/** Customers as both kinds of data have them, followed from their joining on. */
export interface Subject {
  readonly kind: "events" | "contracts";
  readonly followed: Followed;
  readonly options: Options;
  readonly segments: CustomerSegments | undefined;
  readonly ids: readonly string[];
  readonly firstDay: Day;
  readonly days: DayNames;
  /** A period after joining, in words. */
  readonly unit: Text;
  /** Whether a customer who joined on a day was there in period k, asked of the rows. Made when it is needed. */
  readonly presence: () => Parameters<typeof recount>[4];
}

/** Curves end here at the latest, or with the period compared. */
export const MOST_PERIODS = 36;

/** How many periods customers are followed; refuses what is no whole number from 1 on. */
export function followedFor({ form }: QuestionAsk): number {
  const k = form.changeAfter;
  if (!Number.isInteger(k) || k < 1 || k > 10_000) throw new InputError("change-bad-after", { count: k });
  return k;
}
