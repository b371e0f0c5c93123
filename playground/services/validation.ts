import type { ValidationRule } from "./beside";
import type { Execution } from "./execution";
import { type Exposed, expose } from "./expose";
import { fault } from "./faults";
import type { Signatures } from "./signatures";

const signatures: Signatures<GoogleAppsScript.Spreadsheet.DataValidation> = {
  getAllowInvalid: [""],
  getCriteriaType: [""],
  getCriteriaValues: [""],
  getHelpText: [""],
  copy: [""],
};

/** SpreadsheetApp.DataValidation. */
export class DataValidation implements Exposed {
  constructor(
    private readonly execution: Execution,
    readonly rule: ValidationRule,
  ) {}

  expose(): object {
    return expose(
      this.execution,
      { kind: "DataValidation", path: "SpreadsheetApp.DataValidation", signatures },
      this,
    );
  }
  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }
  getCriteriaType(): object {
    return this.execution.member("DataValidationCriteria", this.rule.criteria);
  }
  getCriteriaValues(): unknown[] {
    return this.execution.array([...this.rule.values]);
  }
  getHelpText(): string | null {
    return this.rule.helpText;
  }
  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.execution, this.rule);
  }
}

const builderSignatures: Signatures<GoogleAppsScript.Spreadsheet.DataValidationBuilder> = {
  build: [""],
  setAllowInvalid: ["boolean"],
  setHelpText: ["String"],
  requireCheckbox: [""],
  requireDate: [""],
  requireFormulaSatisfied: ["String"],
  requireNumberBetween: ["number,number"],
  requireNumberGreaterThan: ["number"],
  requireNumberGreaterThanOrEqualTo: ["number"],
  requireNumberLessThan: ["number"],
  requireNumberLessThanOrEqualTo: ["number"],
  requireValueInList: ["String[]", "String[],boolean"],
};

/** SpreadsheetApp.DataValidationBuilder. */
export class DataValidationBuilder implements Exposed {
  private rule: ValidationRule;

  constructor(
    private readonly execution: Execution,
    rule?: ValidationRule,
  ) {
    this.rule = rule ?? { criteria: "", values: [], allowInvalid: true, helpText: null };
  }

  expose(): object {
    const path = "SpreadsheetApp.DataValidationBuilder";
    return expose(
      this.execution,
      { kind: "DataValidationBuilder", path, signatures: builderSignatures, touches: "nothing" },
      this,
    );
  }
  build(): DataValidation {
    if (this.rule.criteria === "") throw fault("Data validation rule must have a criteria.");
    return new DataValidation(this.execution, this.rule);
  }
  setAllowInvalid(allowInvalid: boolean): this {
    return this.with({ allowInvalid });
  }
  setHelpText(helpText: string): this {
    return this.with({ helpText });
  }
  requireCheckbox(): this {
    return this.require("CHECKBOX");
  }
  requireDate(): this {
    return this.require("DATE_IS_VALID_DATE");
  }
  requireFormulaSatisfied(formula: string): this {
    return this.require("CUSTOM_FORMULA", formula);
  }
  requireNumberBetween(start: number, end: number): this {
    return this.require("NUMBER_BETWEEN", start, end);
  }
  requireNumberGreaterThan(number: number): this {
    return this.require("NUMBER_GREATER_THAN", number);
  }
  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.require("NUMBER_GREATER_THAN_OR_EQUAL_TO", number);
  }
  requireNumberLessThan(number: number): this {
    return this.require("NUMBER_LESS_THAN", number);
  }
  requireNumberLessThanOrEqualTo(number: number): this {
    return this.require("NUMBER_LESS_THAN_OR_EQUAL_TO", number);
  }
  requireValueInList(values: readonly string[], dropdown = true): this {
    return this.require("VALUE_IN_LIST", values, dropdown);
  }

  private require(criteria: string, ...values: readonly unknown[]): this {
    return this.with({ criteria, values });
  }
  private with(part: Partial<ValidationRule>): this {
    this.rule = { ...this.rule, ...part };
    return this;
  }
}
