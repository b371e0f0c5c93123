import type { SaidNatively } from "../../plan/said";
import { differenceForm } from "./difference";
import type { NativeForm, SaidPlan } from "./form";
import { groupCurvesForm, groupsForm } from "./groups";
import { lifetimeForm } from "./lifetime";
import { outlookForm } from "./outlook";
import { segmentsForm } from "./segments";
import { survivalOfLogForm } from "./survival";

/** The forms of boxes that no function gives. */
export const saidForms: { readonly [S in SaidNatively["say"]]: NativeForm<SaidPlan<S>> } = {
  "survival-of-log": survivalOfLogForm,
  lifetime: lifetimeForm,
  outlook: outlookForm,
  groups: groupsForm,
  "group-curves": groupCurvesForm,
  difference: differenceForm,
  segments: segmentsForm,
};
