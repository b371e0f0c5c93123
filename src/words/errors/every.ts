import { errors } from "./index";
import { insertingErrors } from "./inserting";
import { wizardErrors } from "./wizard";
import { changeErrors } from "./wizard-change";
import { customerErrors } from "./wizard-customers";
import { longErrors } from "./wizard-long";
import { nativeErrors } from "./wizard-native";
import { refreshErrors } from "./wizard-refresh";
import { splitErrors } from "./wizard-split";
import { subscriptionListErrors } from "./wizard-subscriptions";

/** Every sentence there is: the custom functions', and those of the wizard and of inserting a function. */
export const everyError = () => ({
  ...errors(),
  ...wizardErrors,
  ...longErrors,
  ...insertingErrors,
  ...changeErrors,
  ...customerErrors,
  ...splitErrors,
  ...subscriptionListErrors,
  ...refreshErrors,
  ...nativeErrors,
});
