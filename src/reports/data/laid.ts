import type { Day } from "../../calendar/days";
import type { Block } from "../../findings/block";
import type { Choice } from "../../findings/found";
import type { Detection, Roles } from "../../findings/layout/detect";
import type { Host } from "../../sheet/host";

/** A block whose layout and columns are known, with what the user has decided about its rows. */
export interface Laid {
  readonly block: Block;
  readonly detection: Detection;
  readonly roles: Roles;
  readonly answers: Readonly<Record<string, Choice>>;
  readonly host: Host;
  readonly today: Day | undefined;
  /** Only what changes the numbers is looked for. */
  readonly quick: boolean;
}
