import type { Detection, Roles } from "../layout/detect";
import { rolesOf } from "../layout/headings";

/** The column that says whether a contract is active, by its heading; a column with a role of its own is not taken. */
export function statusColumn({ headings }: Detection, roles: Roles): number | undefined {
  const taken = new Set(Object.values(roles));
  const at = headings.findIndex(
    (heading, column) => !taken.has(column) && rolesOf(heading).includes("ended"),
  );
  return at < 0 ? undefined : at;
}
