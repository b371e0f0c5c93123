import { errors } from "./index";
import { insertingErrors } from "./inserting";
import { wizardErrors } from "./wizard";

/** Every sentence there is: the custom functions', and those of the wizard and of inserting a function. */
export const everyError = () => ({ ...errors(), ...wizardErrors, ...insertingErrors });
