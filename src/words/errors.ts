import { answerErrors } from "./errors-answers";
import { optionErrors } from "./errors-options";
import { readerErrors } from "./errors-reader";
import { wizardErrors } from "./errors-wizard";

/** Every sentence that refuses something, by its stable code: where, what was found, what to do next. */
export const errors = { ...readerErrors, ...optionErrors, ...answerErrors, ...wizardErrors };

export type ErrorCode = keyof typeof errors;
