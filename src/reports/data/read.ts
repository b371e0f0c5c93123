import type { Day } from "../../calendar/days";
import type { Block } from "../../findings/block";
import type { Choice } from "../../findings/found";
import type { Detection, LayoutName, Roles } from "../../findings/layout/detect";
import type { Host } from "../../sheet/host";
import { contractData } from "./contracts";
import type { WizardData } from "./data";
import { logEvents } from "./log";
import { matrixEvents } from "./matrix";
import { movementData } from "./movements";
import { periodData } from "./periods";
import { rosterEvents } from "./rosters";

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

/** Reads a block as its layout has it. Every column that the layout requires is there. */
export function dataOf(layout: LayoutName, laid: Laid): WizardData | undefined {
  switch (layout) {
    case "log":
      return logEvents(laid);
    case "periods":
      return periodData(laid);
    case "subscriptions":
      return contractData(laid);
    case "rosters":
      return rosterEvents(laid);
    case "matrix":
      return matrixEvents(laid);
    case "movements":
      return movementData(laid);
  }
}
