import type { LayoutName } from "../../findings/layout/detect";
import { contractData } from "./contracts";
import type { WizardData } from "./data";
import type { Laid } from "./laid";
import { logEvents } from "./log";
import { matrixEvents } from "./matrix";
import { movementData } from "./movements";
import { periodData } from "./periods";
import { rosterEvents } from "./rosters";

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
