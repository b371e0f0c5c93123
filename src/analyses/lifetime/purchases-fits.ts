import { type BgnbdFit, fitBgnbd } from "../../metrics/lifetime/bgnbd-fit";
import { fitGammaGamma, type GammaGammaFit } from "../../metrics/lifetime/gamma-gamma-fit";
import type { PurchaseHistories, PurchaseValues } from "../../plan/purchases";
import type { Column, Table } from "../../table/table";
import { InputError } from "../../words/input-error";
import { lifetimeLabels } from "../../words/labels/lifetime";
import { purchaseLabels as labels } from "../../words/labels/purchases";
import type { Text } from "../../words/text";

/** BG/NBD fitted; throws the sentence that says why the data do not settle it. */
export function requireBgnbd(histories: PurchaseHistories): BgnbdFit {
  const fit = fitBgnbd(histories);
  if (typeof fit === "object") return fit;
  throw new InputError(fit === "nobody-bought-again" ? fit : `bgnbd-${fit}`);
}

/** Gamma–Gamma fitted; throws the sentence that says why the data do not settle it. */
export function requireGammaGamma(values: PurchaseValues): GammaGammaFit {
  if (values.frequency.length === 0) throw new InputError("nobody-with-values");
  const fit = fitGammaGamma(values);
  if (typeof fit !== "object") throw new InputError(`gamma-gamma-${fit}`);
  if (!Number.isFinite(fit.v)) throw new InputError("too-large");
  return fit;
}

export const bgnbdTable = ({ r, alpha, a, b, logLikelihood }: BgnbdFit): Table =>
  oneRow([labels.r, labels.alpha, labels.a, labels.b], [r, alpha, a, b], logLikelihood);

export const gammaGammaTable = ({ p, q, v, logLikelihood }: GammaGammaFit): Table =>
  oneRow([labels.p, labels.q, labels.v], [p, q, v], logLikelihood);

function oneRow(headings: readonly Text[], values: readonly number[], logLikelihood: number): Table {
  const columns = [...headings, lifetimeLabels.logLikelihood].map(
    (heading): Column => ({ heading, unit: "number" }),
  );
  return { columns, rows: [[...values, logLikelihood]], summaryRows: 0, notes: [] };
}
