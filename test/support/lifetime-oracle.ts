/** A customer's stay as a test writes it down. */
export interface Stay {
  readonly time: number;
  readonly left: boolean;
  readonly group?: string;
}

const risen = (stays: readonly Stay[]): number[] =>
  [...new Set(stays.map((stay) => stay.time))].sort((a, b) => a - b);

/** Kaplan and Meier's curve by its definition: every time looks at every customer. */
export function naiveCurve(stays: readonly Stay[]) {
  let survival = 1;
  let greenwood = 0;
  return risen(stays).map((time) => {
    const atRisk = stays.filter((stay) => stay.time >= time).length;
    const churned = stays.filter((stay) => stay.time === time && stay.left).length;
    const censored = stays.filter((stay) => stay.time === time && !stay.left).length;
    survival *= 1 - churned / atRisk;
    greenwood += churned === 0 ? 0 : churned / (atRisk * (atRisk - churned));
    return { time, atRisk, churned, censored, survival, greenwood };
  });
}

/** The log-rank statistic of two groups by its definition: (O − E)² / V of the first; undefined where V is 0. */
export function naiveLogRank(stays: readonly Stay[]): number | undefined {
  const first = stays[0]?.group;
  let excess = 0;
  let variance = 0;
  for (const time of risen(stays.filter((stay) => stay.left))) {
    const there = stays.filter((stay) => stay.time >= time);
    const lost = there.filter((stay) => stay.time === time && stay.left);
    const share = there.filter((stay) => stay.group === first).length / there.length;
    excess += lost.filter((stay) => stay.group === first).length - lost.length * share;
    if (there.length > 1)
      variance += (lost.length * share * (1 - share) * (there.length - lost.length)) / (there.length - 1);
  }
  return variance > 0 ? excess ** 2 / variance : undefined;
}
