/** Fails when the product has become slower beside plain code than the limits allow; prints what was measured either way. */
import { bundle, gateRound, measured } from "../measuring/processes";
import { Samples } from "../measuring/samples";
import { limits, loading } from "./limits";

const ROUNDS = 5;

await bundle();
const samples = new Samples();
for (let round = 0; round < ROUNDS; round++) {
  for (const [job, one] of await gateRound(round * 3)) samples.add(job, round, one);
  for (const { ours, theirs } of loading)
    for (const job of [theirs, ours]) samples.add(job, round, await measured(job));
}

const failed = [...limits, ...loading].filter(({ name, ours, theirs, figure, most }) => {
  const ratio = samples.ratio(ours, theirs, figure);
  const ok = ratio !== undefined && ratio <= most;
  console.log(`${ok ? "✓" : "✗"} ${name}: ${ratio?.toFixed(2)}, at most ${most}`);
  return !ok;
});
process.exitCode = failed.length > 0 ? 1 : 0;
