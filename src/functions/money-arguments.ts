import type { Gains, Losses } from "../metrics/money/rates";
import { type Answer, type NoAnswer, noAnswer } from "../sheet/answers";
import { type ElementSpec, elementwise } from "../sheet/elementwise";
import type { Host } from "../sheet/host";
import { InputError } from "../words/input-error";

/** An argument of the functions of money kept. */
type Movement = "new" | "start" | "expansion" | "contraction" | "churned" | "reactivation";

/** Amounts as they were entered; undefined = left blank. */
export type Amounts = Readonly<Partial<Record<Movement, number | undefined>>>;

const losses: readonly Movement[] = ["contraction", "churned"];

/**
 * Runs a function of amounts over cells or ranges, element-wise; `names` are its arguments in order, optional ones with "?".
 * A negative loss is refused wherever it stands.
 */
export function overAmounts(
  args: readonly unknown[],
  names: readonly (Movement | `${Movement}?`)[],
  host: Host,
  compute: (amounts: Amounts) => number | NoAnswer,
): Answer {
  const movements = names.map((name) => name.replace("?", "") as Movement);
  mustNotEndEarly(args, names);
  const specs = names.map((name, i): ElementSpec => {
    const movement = movements[i] as Movement;
    return {
      name: movement,
      kind: "number",
      ...(name === movement ? {} : { blank: "undefined" }),
      ...(losses.includes(movement) ? { refuse: mustBePositive } : {}),
    };
  });
  return elementwise(args, specs, host, (values) => {
    const amounts: Partial<Record<Movement, number | undefined>> = {};
    movements.forEach((movement, i) => {
      amounts[movement] = values[i];
    });
    return compute(amounts);
  });
}

/** A blank amount is 0, but one that the formula does not even mention was forgotten. */
function mustNotEndEarly(args: readonly unknown[], names: readonly string[]): void {
  const missing = names.find(
    (name, i) => !name.endsWith("?") && args.slice(i).every((arg) => arg === undefined),
  );
  if (missing !== undefined) throw new InputError("missing-argument", { column: missing });
}

const mustBePositive = (value: number) =>
  value < 0 ? ({ code: "negative-loss", cell: value } as const) : undefined;

export const gainsOf = ({ expansion = 0, reactivation = 0 }: Amounts): Gains => ({ expansion, reactivation });

export const lossesOf = ({ contraction = 0, churned = 0 }: Amounts): Losses => ({ contraction, churned });

/** A rate over the money at the start, or why there is none. A blank movement is 0; a start with nothing beside it is a period not over. */
export function overStart(
  amounts: Amounts,
  rate: (start: number, gains: Gains, losses: Losses) => number | undefined,
): number | NoAnswer {
  const { start, expansion, contraction, churned, reactivation } = amounts;
  if (start === undefined) return noAnswer("blank-argument", { argument: "start" });
  if (start <= 0) return noAnswer("no-start-revenue", { start });
  // ?? leaves the 0 that somebody typed.
  if ((expansion ?? contraction ?? churned ?? reactivation) === undefined) return noAnswer("blank-movements");
  return rate(start, gainsOf(amounts), lossesOf(amounts)) ?? noAnswer("too-large");
}
