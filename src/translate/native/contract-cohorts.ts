import { cohortForm, isPlain } from "./cohort";
import { contractColumnsOfMode } from "./counting";
import { curveForm } from "./curve";
import type { NativeForm, SaidPlan } from "./form";

/** COHORT's table and RETENTION_CURVE's of the periods that contracts cover. */
export const contractCohortsForm: NativeForm<SaidPlan<"contract-cohorts">> = {
  columns: ({ native: { options } }) => contractColumnsOfMode(options),
  can: ({ native: { options } }) =>
    isPlain(options) && (options.average === "none" || options.average === "pooled"),
  cells: ({ box, native: { analysis, options } }, grid, context) =>
    analysis === "cohort"
      ? cohortForm.cells({ box, analysis, options }, grid, context)
      : curveForm.cells({ box, analysis, options }, grid, context),
};
