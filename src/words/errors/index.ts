import { answerErrors } from "./answers";
import { certaintyErrors } from "./certainty";
import type { insertingErrors } from "./inserting";
import { moneyErrors } from "./money";
import { optionErrors } from "./options";
import { purchaseErrors } from "./purchases";
import { readerErrors } from "./reader";
import { revenueErrors } from "./revenue";
import { scoreErrors } from "./scores";
import { subscriptionErrors } from "./subscriptions";
import { survivalErrors } from "./survival";
import { valueErrors } from "./value";
import type { wizardErrors } from "./wizard";
import type { changeErrors } from "./wizard-change";
import type { customerErrors } from "./wizard-customers";
import type { longErrors } from "./wizard-long";
import type { nativeErrors } from "./wizard-native";
import type { refreshErrors } from "./wizard-refresh";
import type { splitErrors } from "./wizard-split";
import type { subscriptionListErrors } from "./wizard-subscriptions";

/**
 * The sentences with which a custom function refuses something, by their stable codes: where, what was found, what to do
 * next. Those of the wizard are in every.ts: they don't ride in Code.js, which every call of a function loads whole. Nor are these
 * built while it loads: the table is made when something is refused.
 */
export const errors = () => ({
  ...readerErrors(),
  ...optionErrors(),
  ...answerErrors(),
  ...certaintyErrors(),
  ...scoreErrors(),
  ...moneyErrors(),
  ...revenueErrors(),
  ...subscriptionErrors(),
  ...survivalErrors(),
  ...purchaseErrors(),
  ...valueErrors(),
});

export type ErrorCode =
  | keyof ReturnType<typeof errors>
  | keyof typeof wizardErrors
  | keyof typeof changeErrors
  | keyof typeof customerErrors
  | keyof typeof splitErrors
  | keyof typeof subscriptionListErrors
  | keyof typeof longErrors
  | keyof typeof insertingErrors
  | keyof typeof nativeErrors
  | keyof typeof refreshErrors;
