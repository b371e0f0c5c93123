import type { LayoutName, RoleName, Roles } from "./table";

/** A role of a layout; a `required` one must have a column. */
export interface WantedRole {
  readonly name: RoleName;
  readonly required: boolean;
}

const required = (name: RoleName): WantedRole => ({ name, required: true });
const optional = (name: RoleName): WantedRole => ({ name, required: false });

const wantedRoles: Readonly<Record<LayoutName, readonly WantedRole[]>> = {
  log: [required("customer"), required("date"), optional("amount"), optional("segment")],
  periods: [optional("period"), optional("start"), required("new"), required("end")],
  subscriptions: [
    required("customer"),
    required("start"),
    optional("end"),
    optional("amount"),
    optional("segment"),
  ],
  rosters: [required("firstPeriod"), required("lastPeriod"), optional("customer"), optional("period")],
  matrix: [required("customer"), required("firstPeriod"), required("lastPeriod"), optional("segment")],
  movements: [
    required("period"),
    required("start"),
    required("new"),
    optional("expansion"),
    optional("contraction"),
    required("churned"),
    optional("reactivation"),
  ],
};

/** Rosters with a row a customer and period instead of a column a period. */
const longRosters: readonly WantedRole[] = [
  required("customer"),
  required("period"),
  optional("firstPeriod"),
  optional("lastPeriod"),
];

/**
 * The roles of a layout. Rosters are either a column of ids a period or a row a customer and period: which of the two is
 * meant is told by the columns that have been assigned.
 */
export const rolesOfLayout = (layout: LayoutName, roles: Roles = {}): readonly WantedRole[] =>
  layout === "rosters" && areLong(roles) ? longRosters : wantedRoles[layout];

/** Every role a layout may have, whichever form its rosters take. */
export const everyRole = (layout: LayoutName): readonly RoleName[] =>
  wantedRoles[layout].map(({ name }) => name);

/** Whether rosters are read a row a customer and period. */
const areLong = ({ customer, period, firstPeriod, lastPeriod }: Roles): boolean =>
  (customer !== undefined && period !== undefined) ||
  (firstPeriod === undefined && lastPeriod === undefined && (customer !== undefined || period !== undefined));
