import type { LayoutName, RoleName, Roles } from "../../findings/layout/detect";
import { everyRole } from "../../findings/layout/wanted";
import type { DataChoices } from "../../protocol/messages";
import { columnLetters } from "../../translate/a1";
import { InputError } from "../../words/input-error";
import { roleLabel } from "./role-label";
import type { SourceBlock } from "./source-block";

type Chosen = Partial<Record<RoleName, number>>;

/** A single period is both the first and the last. */
const mayShare = (a: RoleName, b: RoleName): boolean =>
  (a === "firstPeriod" && b === "lastPeriod") || (a === "lastPeriod" && b === "firstPeriod");

/**
 * The columns found, with the user's own choices over them. A column cannot hold two roles, save that the first period may
 * be the last. Throws an InputError when the user gives a column two.
 */
export function chosenRoles(
  found: Roles,
  choices: DataChoices,
  block: SourceBlock,
  layout: LayoutName,
): Roles {
  const width = block.cells[0]?.length ?? 0;
  const names = everyRole(layout);
  const own = new Map<RoleName, number | undefined>();
  for (const name of names) {
    const column = choices.roles[name];
    if (column === undefined) continue;
    own.set(name, column === null || column < 0 || column >= width ? undefined : column);
  }
  const roles: Chosen = {};
  const holder = new Map<number, RoleName>();
  for (const [name, column] of own) {
    if (column === undefined) continue;
    const other = holder.get(column);
    if (other !== undefined && !mayShare(other, name))
      throw new InputError("role-twice", {
        column: columnLetters(block.area.column + column),
        first: roleLabel(other, layout),
        second: roleLabel(name, layout),
      });
    holder.set(column, name);
    roles[name] = column;
  }
  for (const name of names) {
    const column = found[name];
    if (own.has(name) || column === undefined || isOtherForm(layout, name, roles)) continue;
    const other = holder.get(column);
    if (other !== undefined && !mayShare(other, name)) continue;
    holder.set(column, name);
    roles[name] = column;
  }
  return inOrder(roles);
}

/** Rosters are read either by columns or by rows: who chooses a column for one of the two gives up the other. */
const isOtherForm = (layout: LayoutName, name: RoleName, roles: Chosen): boolean =>
  layout === "rosters" &&
  (name === "firstPeriod" || name === "lastPeriod"
    ? roles.customer !== undefined || roles.period !== undefined
    : roles.firstPeriod !== undefined || roles.lastPeriod !== undefined);

/** A run of columns reaches from the left to the right, whichever end was chosen first. */
function inOrder(roles: Chosen): Roles {
  const { firstPeriod, lastPeriod } = roles;
  return firstPeriod === undefined || lastPeriod === undefined || firstPeriod <= lastPeriod
    ? roles
    : { ...roles, firstPeriod: lastPeriod, lastPeriod: firstPeriod };
}
