/** Fails when the product has become slower beside plain code than the limits allow; prints what was measured either way. */
import { bundle, gateRound, measured } from "../measuring/processes";
import { Samples } from "../measuring/samples";
import { limits, loading } from "./limits";
import { verdicts } from "./verdicts";

const ROUNDS = 5;

await bundle();
const samples = new Samples();
for (let round = 0; round < ROUNDS; round++) {
  for (const [job, one] of await gateRound(round * 3)) samples.add(job, round, one);
  for (const { ours, theirs } of loading)
    for (const job of [theirs, ours]) samples.add(job, round, await measured(job));
}

const found = verdicts(samples, [...limits, ...loading]);
for (const { name, ratio, most, kept } of found)
  console.log(`${kept ? "✓" : "✗"} ${name}: ${ratio?.toFixed(2) ?? "not measured"}, at most ${most}`);
process.exitCode = found.every(({ kept }) => kept) ? 0 : 1;
