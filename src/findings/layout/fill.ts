import { rolesOf } from "./headings";
import type { ColumnKind } from "./kinds";
import { isDated, isNumeric } from "./narrow";
import type { Detection, LayoutName, RoleName } from "./table";

/** Roles of a layout while they are being given columns. */
export interface Assigning {
  readonly detection: Detection;
  readonly layout: LayoutName;
  readonly taken: Set<number>;
  readonly roles: Partial<Record<RoleName, number>>;
}

/** Gives a role its column, which then is free for no other. */
export function take({ roles, taken }: Assigning, role: RoleName, column: number | undefined): void {
  if (column === undefined) return;
  roles[role] = column;
  taken.add(column);
}

/** Counts of a summary without headings: two or three numbers from left to right. */
export function fillCounts(at: Assigning): void {
  const { detection, taken, roles } = at;
  if (roles.new !== undefined || roles.end !== undefined) return;
  fillPeriod(at);
  const columns = detection.kinds.flatMap((kind, column) =>
    !taken.has(column) &&
    kind.number > 0.6 &&
    kind.date < 0.5 &&
    rolesOf(detection.headings[column] ?? "").length === 0
      ? [column]
      : [],
  );
  if (columns.length >= 3) {
    take(at, "start", columns[0]);
    take(at, "new", columns[1]);
    take(at, "end", columns[2]);
  } else if (columns.length === 2) {
    take(at, "new", columns[0]);
    take(at, "end", columns[1]);
  }
}

/** The periods of a table of counts: the first column that reads as such, else the first of words. */
export function fillPeriod(at: Assigning): void {
  const { detection, taken, roles } = at;
  if (roles.period !== undefined) return;
  const free = (fits: (kind: ColumnKind) => boolean): number =>
    detection.kinds.findIndex((kind, column) => !taken.has(column) && kind.filled > 0 && fits(kind));
  const column = [free((kind) => kind.period > 0.6), free((kind) => kind.text > 0.6)].find((one) => one >= 0);
  take(at, "period", column);
}

/** The end of contracts by its look: the days after those of the start. */
export function fillEnd(at: Assigning): void {
  const { detection, taken, roles } = at;
  if (roles.end !== undefined) return;
  const column = detection.kinds.findIndex(
    (kind, i) =>
      !taken.has(i) &&
      kind.filled > 0 &&
      kind.date + kind.running > 0.8 &&
      kind.date > 0 &&
      rolesOf(detection.headings[i] ?? "").length === 0 &&
      i > (roles.start ?? 0),
  );
  take(at, "end", column < 0 ? undefined : column);
}

/** Without headings the only column left that holds numbers is taken for amounts. */
export function fillAmount(at: Assigning): void {
  const { detection, taken, roles } = at;
  if (roles.amount !== undefined || detection.frame.header !== undefined) return;
  const columns = detection.kinds.flatMap((kind, column) =>
    !taken.has(column) && isNumeric(kind) && !isDated(kind) && kind.filled > 0 ? [column] : [],
  );
  if (columns.length === 1) take(at, "amount", columns[0]);
}
