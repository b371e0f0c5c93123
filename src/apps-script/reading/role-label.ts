import type { LayoutName, RoleName } from "../../findings/layout/detect";
import type { Text } from "../../words/text";
import { contractRoleWords, roleWords } from "../../words/wizard";

/** What a role is called in a layout. */
export const roleLabel = (role: RoleName, layout: LayoutName | undefined): Text =>
  layout === "subscriptions" && (role === "start" || role === "end")
    ? contractRoleWords[role]
    : roleWords[role];
