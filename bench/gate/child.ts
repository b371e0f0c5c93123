/** Measures both sides of every limit once, in one process; its argument, the round, says where to begin. */
import { draw } from "../data/columns";
import { type Job, keyOf, type Measured } from "../measuring/job";
import { measure } from "../measuring/measure";
import { wayNamed } from "../ways/index";
import { limits } from "./limits";

const jobs = new Map<string, Job>();
for (const { ours, theirs } of limits) for (const job of [ours, theirs]) jobs.set(keyOf(job), job);

const inTurn = [...jobs.values()];
const start = Number(process.argv[2]) % inTurn.length;
const found: [Job, Measured][] = [];
for (const job of [...inTurn.slice(start), ...inTurn.slice(0, start)])
  found.push([job, await measure(job, draw((await wayNamed(job.way)).data, job.rows))]);
console.log(JSON.stringify(found.map(([job, measured]) => [job, { ...measured, answer: null }])));
