import type { SaidNatively } from "../../plan/said";
import { churnRulesForm, contractChurnForm } from "./churn-rules";
import { contractCohortsForm } from "./contract-cohorts";
import { contractMoneyForm } from "./contract-money";
import { differenceForm } from "./difference";
import type { NativeForm, SaidPlan } from "./form";
import { groupCurvesForm, groupsForm } from "./groups";
import { lifetimeForm } from "./lifetime";
import { outlookForm } from "./outlook";
import { segmentsForm } from "./segments";
import { survivalOfLogForm } from "./survival";
import { survivalOfContractsForm } from "./survival-of-contracts";

/** The forms of boxes that no function gives. */
export const saidForms: { readonly [S in SaidNatively["say"]]: NativeForm<SaidPlan<S>> } = {
  "survival-of-log": survivalOfLogForm,
  "survival-of-contracts": survivalOfContractsForm,
  lifetime: lifetimeForm,
  outlook: outlookForm,
  groups: groupsForm,
  "group-curves": groupCurvesForm,
  difference: differenceForm,
  segments: segmentsForm,
  "contract-churn": contractChurnForm,
  "churn-rules": churnRulesForm,
  "contract-cohorts": contractCohortsForm,
  "contract-money": contractMoneyForm,
};
