import { BooleanNumber } from "@univerjs/core";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import type { Area } from "../a1";
import { areaOf, univerRange } from "../book";

export interface GradientPoint {
  readonly color: string;
  /** MIN, MAX, NUMBER, PERCENT or PERCENTILE. */
  readonly type: string;
  readonly value: string;
}

/** What a rule does, in Google's terms. */
export type RuleSpec =
  | {
      readonly kind: "gradient";
      readonly min: GradientPoint;
      readonly mid: GradientPoint | undefined;
      readonly max: GradientPoint;
    }
  | {
      readonly kind: "boolean";
      readonly criteria: string;
      readonly values: readonly unknown[];
      readonly look: RuleLook;
    };

export interface RuleLook {
  readonly background?: string | undefined;
  readonly fontColor?: string | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly underline?: boolean | undefined;
  readonly strikethrough?: boolean | undefined;
}

/** The specs of rules that scripts made, by the id the grid knows them under; the grid keeps their ranges. */
const specs = new Map<string, RuleSpec>();

const pointTypes: Readonly<Record<string, CFValueType>> = {
  MIN: CFValueType.min,
  MAX: CFValueType.max,
  NUMBER: CFValueType.num,
  PERCENT: CFValueType.percent,
  PERCENTILE: CFValueType.percentile,
};

const numberOperators: Readonly<Record<string, CFNumberOperator>> = {
  NUMBER_EQUAL_TO: CFNumberOperator.equal,
  NUMBER_NOT_EQUAL_TO: CFNumberOperator.notEqual,
  NUMBER_GREATER_THAN: CFNumberOperator.greaterThan,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: CFNumberOperator.greaterThanOrEqual,
  NUMBER_LESS_THAN: CFNumberOperator.lessThan,
  NUMBER_LESS_THAN_OR_EQUAL_TO: CFNumberOperator.lessThanOrEqual,
  NUMBER_BETWEEN: CFNumberOperator.between,
  NUMBER_NOT_BETWEEN: CFNumberOperator.notBetween,
};

const textOperators: Readonly<Record<string, CFTextOperator>> = {
  TEXT_CONTAINS: CFTextOperator.containsText,
  TEXT_DOES_NOT_CONTAIN: CFTextOperator.notContainsText,
  TEXT_EQUAL_TO: CFTextOperator.equal,
  TEXT_STARTS_WITH: CFTextOperator.beginsWith,
  TEXT_ENDS_WITH: CFTextOperator.endsWith,
  CELL_EMPTY: CFTextOperator.containsBlanks,
  CELL_NOT_EMPTY: CFTextOperator.notContainsBlanks,
};

/** The rule as the grid keeps and draws it. */
export function gridRule(id: string, spec: RuleSpec, areas: readonly Area[]): IConditionFormattingRule {
  specs.set(id, spec);
  return {
    cfId: id,
    ranges: areas.map(univerRange),
    stopIfTrue: spec.kind === "boolean",
    rule: spec.kind === "gradient" ? gradient(spec) : highlight(spec),
  } as IConditionFormattingRule;
}

function gradient(spec: RuleSpec & { readonly kind: "gradient" }) {
  const points = [spec.min, ...(spec.mid === undefined ? [] : [spec.mid]), spec.max];
  return {
    type: CFRuleType.colorScale,
    config: points.map((point, index) => ({
      index,
      color: point.color,
      value: {
        type: pointTypes[point.type] ?? CFValueType.num,
        ...(point.value === "" ? {} : { value: Number(point.value) }),
      },
    })),
  };
}

function highlight(spec: RuleSpec & { readonly kind: "boolean" }) {
  const { look, criteria, values } = spec;
  const style = {
    ...(look.background === undefined ? {} : { bg: { rgb: look.background } }),
    ...(look.fontColor === undefined ? {} : { cl: { rgb: look.fontColor } }),
    ...(look.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(look.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(look.underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(look.strikethrough ? { st: { s: BooleanNumber.TRUE } } : {}),
  };
  const base = { type: CFRuleType.highlightCell, style };
  const number = numberOperators[criteria];
  if (number !== undefined) {
    const value = values.length > 1 ? values.map(Number) : Number(values[0]);
    return { ...base, subType: CFSubRuleType.number, operator: number, value };
  }
  const text = textOperators[criteria];
  if (text !== undefined)
    return {
      ...base,
      subType: CFSubRuleType.text,
      operator: text,
      ...(values.length > 0 ? { value: String(values[0]) } : {}),
    };
  return { ...base, subType: CFSubRuleType.formula, value: String(values[0]) };
}

/** What the grid's rule says in Google's terms, also when a person made it. */
export function specOf(rule: IConditionFormattingRule): RuleSpec {
  const known = specs.get(rule.cfId);
  if (known !== undefined) return known;
  if (rule.rule.type === CFRuleType.colorScale) {
    const points = rule.rule.config.map((point): GradientPoint => {
      const type = Object.keys(pointTypes).find((name) => pointTypes[name] === point.value.type) ?? "NUMBER";
      return {
        color: point.color,
        type,
        value: point.value.value === undefined ? "" : String(point.value.value),
      };
    });
    const [first, second, third] = points as [GradientPoint, GradientPoint, GradientPoint | undefined];
    return {
      kind: "gradient",
      min: first,
      mid: third === undefined ? undefined : second,
      max: third ?? second,
    };
  }
  const style = "style" in rule.rule ? rule.rule.style : {};
  const values = "value" in rule.rule ? [rule.rule.value].flat() : [];
  return {
    kind: "boolean",
    criteria: "CUSTOM_FORMULA",
    values,
    look: {
      background: style.bg?.rgb ?? undefined,
      fontColor: style.cl?.rgb ?? undefined,
      bold: Boolean(style.bl),
      italic: Boolean(style.it),
    },
  };
}

export const areasOf = (rule: IConditionFormattingRule): Area[] => rule.ranges.map(areaOf);
