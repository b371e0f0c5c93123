import type { TwoRates } from "../../metrics/certainty/two-rates";
import type { Table } from "../../table/table";
import { comparatives, comparisonLabels, testNames, verdicts } from "../../words/labels/certainty";
import { labels } from "../../words/labels/shared";
import { percent, said } from "../../words/say";
import type { Text } from "../../words/text";
import { figuresTable } from "../figures";

/** Two groups compared: a row a figure, its label first; the last row is the verdict in words. */
export const comparisonTable = (compared: TwoRates, confidence: number): Table =>
  figuresTable([
    [comparisonLabels.rateA, compared.rateA],
    [comparisonLabels.rateB, compared.rateB],
    [comparisonLabels.difference, compared.difference],
    [labels.low, compared.low],
    [labels.high, compared.high],
    [comparisonLabels.pValue, compared.pValue],
    [comparisonLabels.method, testNames[compared.method]],
    [comparisonLabels.verdict, verdict(compared, confidence)],
  ]);

function verdict(compared: TwoRates, confidence: number): Text {
  const { difference, low, high, pValue } = compared;
  const facts = { confidence: percent(confidence), p: pText(pValue) };
  if (pValue >= 1 - confidence) {
    return said(verdicts.chance, { ...facts, low: points(low), high: points(high) });
  }
  const isHigher = difference > 0;
  return said(verdicts.differs, {
    ...facts,
    more: isHigher ? comparatives.higher : comparatives.lower,
    difference: points(Math.abs(difference)),
    low: points(isHigher ? low : -high),
    high: points(isHigher ? high : -low),
  });
}

/** A share in percentage points, with one decimal or two figures, whichever says more. */
export function points(share: number): string {
  const value = share * 100;
  return String(Number(Math.abs(value) < 1 ? value.toPrecision(2) : value.toFixed(1)) + 0);
}

/** "p = 0.008"; very small ones by the bound they lie below. */
export const pText = (p: number): string => (p < 0.0001 ? "p < 0.0001" : `p = ${Number(p.toPrecision(2))}`);
