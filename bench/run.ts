/** npm run bench: builds, compares answers, measures, writes the tables into docs/performance.md and prints them. */
import { read, write } from "../scripts/files";
import { between } from "../scripts/markdown";
import { buildIfStale } from "./build";
import { clearStore, store } from "./data/columns";
import { answers, bundle, bundleWizard, measured } from "./measuring/processes";
import { measureAll } from "./measuring/rounds";
import { dataOf, full, planOf, quick } from "./plan";
import { machineLine } from "./report/machine";
import { markdown, tablesOf } from "./report/page";

/** Rows on which answers are compared before anything is timed. */
const COMPARED = 20_000;

const size = process.argv.includes("--full") ? full : quick;
const machine = machineLine(new Date());
const say = (text: string) => process.stderr.write(`${text}\n`);

await buildIfStale();
await Promise.all([bundle(), bundleWizard()]);
for (const { question, asked, differing } of await answers(COMPARED)) {
  if (differing.length > 0) throw new Error(`${question} does not agree with ${differing.join(", ")}.`);
  say(`${question} agrees with ${asked.join(", ")}`);
}

const plan = planOf(size);
for (const [family, rows] of await dataOf(plan)) store(family, rows);
let done = 0;
const all = plan.reduce((sum, { rounds }) => sum + rounds, 0);
const samples = await measureAll(plan, async (job) => {
  const result = await measured(job);
  done++;
  if (done % 20 === 0) say(`${done} of ${all} measurements`);
  return result;
});
clearStore();

const tables = tablesOf(samples, size);
for (const [path, lang] of [
  ["docs/performance.md", "en"],
  ["docs/performance.zh.md", "zh"],
] as const)
  write(path, between(read(path), size.name, `\n${markdown(tables, machine, lang)}\n`));
console.log(markdown(tables, machine, "en"));
