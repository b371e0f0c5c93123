import { hexColor } from "../colors";
import type { Execution } from "../execution";
import { type Exposed, expose } from "../expose";
import { fault, sentences } from "../faults";
import { outsideTexts } from "../formula-text";
import type { RangeService } from "../range/range";
import type { Signatures } from "../signatures";
import type { ConditionalFormatRule, Placed } from "./rule";
import type { GradientPoint, RuleLook, RuleSpec } from "./spec";

const signatures: Signatures<GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder> = {
  build: [""],
  copy: [""],
  setRanges: ["Range[]"],
  getRanges: [""],
  setBackground: ["String?"],
  setFontColor: ["String?"],
  setBold: ["boolean?"],
  setItalic: ["boolean?"],
  setUnderline: ["boolean?"],
  setStrikethrough: ["boolean?"],
  setGradientMinpoint: ["String"],
  setGradientMinpointWithValue: ["String,enum:InterpolationType,String"],
  setGradientMidpointWithValue: ["String,enum:InterpolationType,String"],
  setGradientMaxpoint: ["String"],
  setGradientMaxpointWithValue: ["String,enum:InterpolationType,String"],
  whenCellEmpty: [""],
  whenCellNotEmpty: [""],
  whenFormulaSatisfied: ["String"],
  whenNumberBetween: ["number,number"],
  whenNumberNotBetween: ["number,number"],
  whenNumberEqualTo: ["number"],
  whenNumberNotEqualTo: ["number"],
  whenNumberGreaterThan: ["number"],
  whenNumberGreaterThanOrEqualTo: ["number"],
  whenNumberLessThan: ["number"],
  whenNumberLessThanOrEqualTo: ["number"],
  whenTextContains: ["String"],
  whenTextDoesNotContain: ["String"],
  whenTextEqualTo: ["String"],
  whenTextStartsWith: ["String"],
  whenTextEndsWith: ["String"],
};

interface EnumLike {
  readonly name: () => string;
}

/** SpreadsheetApp.ConditionalFormatRuleBuilder: of boolean and gradient, the kind set last wins. */
export class RuleBuilder implements Exposed {
  private kind: "boolean" | "gradient" | undefined;
  private criteria: { readonly criteria: string; readonly values: readonly unknown[] } | undefined;
  private look: RuleLook = {};
  private points: { min?: GradientPoint; mid?: GradientPoint; max?: GradientPoint } = {};

  constructor(
    private readonly execution: Execution,
    private readonly make: (spec: RuleSpec, placed: Placed) => ConditionalFormatRule,
    from?: RuleSpec,
    private ranges: readonly RangeService[] = [],
  ) {
    this.kind = from?.kind;
    if (from?.kind === "boolean") {
      this.criteria = from;
      this.look = from.look;
    } else if (from?.kind === "gradient") {
      this.points = { min: from.min, max: from.max, ...(from.mid === undefined ? {} : { mid: from.mid }) };
    }
  }

  expose(): object {
    const path = "SpreadsheetApp.ConditionalFormatRuleBuilder";
    return expose(
      this.execution,
      { kind: "ConditionalFormatRuleBuilder", path, signatures, touches: "nothing" },
      this,
    );
  }

  build(): ConditionalFormatRule {
    const [first] = this.ranges;
    if (first === undefined) throw fault(sentences.ruleWithoutRange);
    return this.make(this.spec(), { grid: first.grid, areas: this.ranges.map((range) => range.area) });
  }
  copy(): RuleBuilder {
    return new RuleBuilder(this.execution, this.make, this.kind && this.spec(), this.ranges);
  }
  setRanges(ranges: readonly RangeService[]): this {
    if (ranges.some((range) => range.grid.id !== ranges[0]?.grid.id))
      throw fault("Ranges must be on the same sheet.");
    this.ranges = ranges;
    return this;
  }
  getRanges(): RangeService[] {
    return [...this.ranges];
  }

  setBackground = (color: string | null): this =>
    this.with({ background: color === null ? undefined : hexColor(color) });
  setFontColor = (color: string | null): this =>
    this.with({ fontColor: color === null ? undefined : hexColor(color) });
  setBold = (bold: boolean | null): this => this.with({ bold: bold ?? undefined });
  setItalic = (italic: boolean | null): this => this.with({ italic: italic ?? undefined });
  setUnderline = (underline: boolean | null): this => this.with({ underline: underline ?? undefined });
  setStrikethrough = (strikethrough: boolean | null): this =>
    this.with({ strikethrough: strikethrough ?? undefined });

  setGradientMinpoint = (color: string): this => this.point("min", color, "MIN", "");
  setGradientMaxpoint = (color: string): this => this.point("max", color, "MAX", "");
  setGradientMinpointWithValue = (color: string, type: EnumLike, value: string): this =>
    this.point("min", color, type.name(), value);
  setGradientMidpointWithValue = (color: string, type: EnumLike, value: string): this =>
    this.point("mid", color, type.name(), value);
  setGradientMaxpointWithValue = (color: string, type: EnumLike, value: string): this =>
    this.point("max", color, type.name(), value);

  whenCellEmpty = (): this => this.when("CELL_EMPTY");
  whenCellNotEmpty = (): this => this.when("CELL_NOT_EMPTY");
  whenFormulaSatisfied(formula: string): this {
    this.refuseOtherSheets(formula);
    return this.when("CUSTOM_FORMULA", formula);
  }
  whenNumberBetween = (start: number, end: number): this => this.when("NUMBER_BETWEEN", start, end);
  whenNumberNotBetween = (start: number, end: number): this => this.when("NUMBER_NOT_BETWEEN", start, end);
  whenNumberEqualTo = (number: number): this => this.when("NUMBER_EQUAL_TO", number);
  whenNumberNotEqualTo = (number: number): this => this.when("NUMBER_NOT_EQUAL_TO", number);
  whenNumberGreaterThan = (number: number): this => this.when("NUMBER_GREATER_THAN", number);
  whenNumberGreaterThanOrEqualTo = (number: number): this =>
    this.when("NUMBER_GREATER_THAN_OR_EQUAL_TO", number);
  whenNumberLessThan = (number: number): this => this.when("NUMBER_LESS_THAN", number);
  whenNumberLessThanOrEqualTo = (number: number): this => this.when("NUMBER_LESS_THAN_OR_EQUAL_TO", number);
  whenTextContains = (text: string): this => this.when("TEXT_CONTAINS", text);
  whenTextDoesNotContain = (text: string): this => this.when("TEXT_DOES_NOT_CONTAIN", text);
  whenTextEqualTo = (text: string): this => this.when("TEXT_EQUAL_TO", text);
  whenTextStartsWith = (text: string): this => this.when("TEXT_STARTS_WITH", text);
  whenTextEndsWith = (text: string): this => this.when("TEXT_ENDS_WITH", text);

  private refuseOtherSheets(formula: string): void {
    let elsewhere = false;
    outsideTexts(formula, (char) => {
      if (char === "!") elsewhere = true;
      return char;
    });
    if (elsewhere) throw fault(sentences.ruleElsewhere);
  }

  private spec(): RuleSpec {
    if (this.kind === "gradient") {
      const { min, mid, max } = this.points;
      if (min === undefined || max === undefined)
        throw fault("A gradient needs a minimum and a maximum point.");
      return { kind: "gradient", min, mid, max };
    }
    if (this.criteria === undefined) throw fault("Conditional format rule must have a condition.");
    return {
      kind: "boolean",
      criteria: this.criteria.criteria,
      values: this.criteria.values,
      look: this.look,
    };
  }

  private when(criteria: string, ...values: readonly unknown[]): this {
    this.kind = "boolean";
    this.criteria = { criteria, values };
    return this;
  }
  private with(look: RuleLook): this {
    this.kind = "boolean";
    this.look = { ...this.look, ...look };
    return this;
  }
  private point(which: "min" | "mid" | "max", color: string, type: string, value: string): this {
    const hex = hexColor(color);
    if (hex === undefined) return this;
    if (type === "NUMBER" && !/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(value) && !value.startsWith("="))
      throw fault(`A gradient's number is text with a decimal point, not ${JSON.stringify(value)}.`);
    this.kind = "gradient";
    this.points = { ...this.points, [which]: { color: hex, type, value } };
    return this;
  }
}
