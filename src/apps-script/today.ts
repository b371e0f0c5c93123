import { type Day, dayIfReal } from "../calendar/days";
import type { Host } from "../sheet/host";

/**
 * Today in the spreadsheet's zone. The only look at a clock: findings name events dated after it, which the user can
 * keep; no number is computed with it.
 */
export function todayIn(host: Host): Day | undefined {
  const text = Utilities.formatDate(new Date(), host.timeZone() ?? "Etc/UTC", "yyyy-MM-dd");
  const [year, month, day] = text.split("-").map(Number);
  return dayIfReal(year ?? 0, month ?? 0, day ?? 0);
}
