import type { ValidationRule } from "./beside";
import type { Scalar } from "./values";

/** Whether a value breaks a rule that rejects input. Criteria that are not listed here let everything pass. */
export function breaksRule(rule: ValidationRule, value: Scalar): boolean {
  const [first, second] = rule.values;
  switch (rule.criteria) {
    case "CHECKBOX":
      return typeof value !== "boolean";
    case "VALUE_IN_LIST":
      return !(first as readonly unknown[]).some((allowed) => String(allowed) === String(value));
    case "NUMBER_BETWEEN":
      return typeof value !== "number" || value < Number(first) || value > Number(second);
    case "NUMBER_GREATER_THAN":
      return typeof value !== "number" || value <= Number(first);
    case "NUMBER_GREATER_THAN_OR_EQUAL_TO":
      return typeof value !== "number" || value < Number(first);
    case "NUMBER_LESS_THAN":
      return typeof value !== "number" || value >= Number(first);
    case "NUMBER_LESS_THAN_OR_EQUAL_TO":
      return typeof value !== "number" || value > Number(first);
    case "DATE_IS_VALID_DATE":
      return typeof value !== "number";
    default:
      return false;
  }
}
