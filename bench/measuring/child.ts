/** Measures one job, which is its argument, in a process of its own and prints a line of JSON. */
import { stored } from "../data/columns";
import { wayNamed } from "../ways/index";
import type { Job } from "./job";
import { measure } from "./measure";

const job = JSON.parse(process.argv[2] ?? "{}") as Job;
console.log(JSON.stringify(await measure(job, stored((await wayNamed(job.way)).data, job))));
