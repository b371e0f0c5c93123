import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type { Area } from "../a1";
import type { Execution } from "../execution";
import { type Exposed, expose } from "../expose";
import { fault, sentences } from "../faults";
import type { Grid } from "../grid";
import type { RangeService } from "../range/range";
import type { Signatures } from "../signatures";
import { RuleBuilder } from "./builder";
import { areasOf, type GradientPoint, gridRule, type RuleSpec, specOf } from "./spec";

const signatures: Signatures<GoogleAppsScript.Spreadsheet.ConditionalFormatRule> = {
  getRanges: [""],
  getBooleanCondition: [""],
  getGradientCondition: [""],
  copy: [""],
};

export interface Placed {
  readonly grid: Grid;
  readonly areas: readonly Area[];
}

/** SpreadsheetApp.ConditionalFormatRule: a copy; changing it means setting it again. */
export class ConditionalFormatRule implements Exposed {
  constructor(
    private readonly execution: Execution,
    readonly spec: RuleSpec,
    private readonly placed: Placed,
    private readonly id = `rule-${execution.office.nextId()}`,
  ) {}

  static read(execution: Execution, grid: Grid, rule: IConditionFormattingRule): ConditionalFormatRule {
    return new ConditionalFormatRule(execution, specOf(rule), { grid, areas: areasOf(rule) }, rule.cfId);
  }

  expose(): object {
    const path = "SpreadsheetApp.ConditionalFormatRule";
    return expose(this.execution, { kind: "ConditionalFormatRule", path, signatures }, this);
  }

  getRanges(): RangeService[] {
    return this.placed.areas.map((area) => this.execution.makers.range(this.placed.grid, area));
  }
  getBooleanCondition(): BooleanCondition | null {
    return this.spec.kind === "boolean" ? new BooleanCondition(this.execution, this.spec) : null;
  }
  getGradientCondition(): GradientCondition | null {
    return this.spec.kind === "gradient" ? new GradientCondition(this.execution, this.spec) : null;
  }
  copy(): RuleBuilder {
    return new RuleBuilder(
      this.execution,
      (spec, placed) => new ConditionalFormatRule(this.execution, spec, placed),
      this.spec,
      this.getRanges(),
    );
  }

  /** For setConditionalFormatRules: refuses a rule whose ranges lie on another sheet. */
  forSheet(sheetId: string): IConditionFormattingRule {
    if (this.placed.grid.id !== sheetId) throw fault(sentences.ruleElsewhere);
    return gridRule(this.id, this.spec, this.placed.areas);
  }
}

const booleanSignatures: Signatures<GoogleAppsScript.Spreadsheet.BooleanCondition> = {
  getCriteriaType: [""],
  getCriteriaValues: [""],
  getBackground: [""],
  getFontColor: [""],
  getBold: [""],
  getItalic: [""],
  getUnderline: [""],
  getStrikethrough: [""],
};

class BooleanCondition implements Exposed {
  constructor(
    private readonly execution: Execution,
    private readonly spec: RuleSpec & { readonly kind: "boolean" },
  ) {}
  expose(): object {
    const path = "SpreadsheetApp.BooleanCondition";
    return expose(this.execution, { kind: "BooleanCondition", path, signatures: booleanSignatures }, this);
  }
  getCriteriaType = (): object => this.execution.member("BooleanCriteria", this.spec.criteria);
  getCriteriaValues = (): unknown[] => this.execution.array([...this.spec.values]);
  getBackground = (): string | null => this.spec.look.background ?? null;
  getFontColor = (): string | null => this.spec.look.fontColor ?? null;
  getBold = (): boolean | null => this.spec.look.bold ?? null;
  getItalic = (): boolean | null => this.spec.look.italic ?? null;
  getUnderline = (): boolean | null => this.spec.look.underline ?? null;
  getStrikethrough = (): boolean | null => this.spec.look.strikethrough ?? null;
}

const gradientSignatures: Signatures<GoogleAppsScript.Spreadsheet.GradientCondition> = {
  getMinColor: [""],
  getMinType: [""],
  getMinValue: [""],
  getMidColor: [""],
  getMidType: [""],
  getMidValue: [""],
  getMaxColor: [""],
  getMaxType: [""],
  getMaxValue: [""],
};

class GradientCondition implements Exposed {
  constructor(
    private readonly execution: Execution,
    private readonly spec: RuleSpec & { readonly kind: "gradient" },
  ) {}
  expose(): object {
    const path = "SpreadsheetApp.GradientCondition";
    return expose(this.execution, { kind: "GradientCondition", path, signatures: gradientSignatures }, this);
  }
  getMinColor = (): string => this.spec.min.color;
  getMinType = (): object | null => this.type(this.spec.min);
  getMinValue = (): string => this.spec.min.value;
  getMidColor = (): string | null => this.spec.mid?.color ?? null;
  getMidType = (): object | null => this.type(this.spec.mid);
  getMidValue = (): string | null => this.spec.mid?.value ?? null;
  getMaxColor = (): string => this.spec.max.color;
  getMaxType = (): object | null => this.type(this.spec.max);
  getMaxValue = (): string => this.spec.max.value;

  private type(point: GradientPoint | undefined): object | null {
    return point === undefined ? null : this.execution.member("InterpolationType", point.type);
  }
}
