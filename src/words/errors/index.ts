import { answerErrors } from "./answers";
import { certaintyErrors } from "./certainty";
import { insertingErrors } from "./inserting";
import { moneyErrors } from "./money";
import { optionErrors } from "./options";
import { purchaseErrors } from "./purchases";
import { readerErrors } from "./reader";
import { revenueErrors } from "./revenue";
import { scoreErrors } from "./scores";
import { subscriptionErrors } from "./subscriptions";
import { survivalErrors } from "./survival";
import { valueErrors } from "./value";
import { wizardErrors } from "./wizard";

/** Every sentence that refuses something, by its stable code: where, what was found, what to do next. */
export const errors = {
  ...readerErrors,
  ...optionErrors,
  ...answerErrors,
  ...wizardErrors,
  ...insertingErrors,
  ...certaintyErrors,
  ...scoreErrors,
  ...moneyErrors,
  ...revenueErrors,
  ...subscriptionErrors,
  ...survivalErrors,
  ...purchaseErrors,
  ...valueErrors,
};

export type ErrorCode = keyof typeof errors;
