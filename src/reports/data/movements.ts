import { movementFindings } from "../../findings/movements";
import type { MovementData } from "./data";
import type { Laid } from "./laid";

/** Recurring revenue and how it moved, a row a period. */
export function movementData({
  block,
  detection: { frame },
  roles,
  answers,
  host,
  today,
}: Laid): MovementData {
  const { first, last } = frame;
  const { found, decision, counted } = movementFindings({
    block,
    columns: roles,
    first,
    last,
    answers,
    host,
    today,
  });
  return { kind: "movements", found, decision, movements: counted };
}
