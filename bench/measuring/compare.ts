/** Puts the same questions to all ways and prints, for each question, whether their answers agree. Its argument: how many rows. */
import { type Column, cellsFrom, type Ids } from "../data/cells";
import { draw } from "../data/columns";
import { parametersOf } from "../ways/bgnbd";
import { peerNames, wayNamed } from "../ways/index";
import { laws } from "../ways/laws";
import type { Compared } from "./compared";
import type { Job } from "./job";

async function answerOf(job: Job, columns?: readonly Column[]): Promise<unknown> {
  const way = await wayNamed(job.way);
  const given = columns ?? cellsFrom(way.data, draw(way.data, job.rows), job.ids ?? "codes");
  return (await way.open(job, given))(...given);
}

async function cohorts(rows: number, ids: Ids): Promise<Compared> {
  const expected = JSON.stringify(await answerOf({ way: "COHORT", rows, ids }));
  const asked: string[] = [];
  const differing: string[] = [];
  for (const way of peerNames) {
    asked.push(way);
    if (JSON.stringify(await answerOf({ way, rows, ids })) !== expected) differing.push(way);
  }
  return { question: `COHORT, ${ids}`, asked, differing };
}

const close = (a: number, b: number, share: number) => Math.abs(a - b) <= share * Math.max(1, Math.abs(a));

/** The likelihood must be the same; parameters less closely, as the search stops before the last digits. */
async function fits(rows: number, family: string): Promise<Compared> {
  const [ours, theirs] = await Promise.all(
    [`BGNBD_FIT, ${family}`, `Nelder–Mead, ${family}`].map(async (way) =>
      parametersOf(await answerOf({ way, rows })),
    ),
  );
  const agree = [1e-3, 1e-3, 1e-3, 1e-3, 1e-8].every((share, i) =>
    close(ours?.[i] ?? Number.NaN, theirs?.[i] ?? Number.NaN, share),
  );
  return {
    question: `BGNBD_FIT, ${family}`,
    asked: ["Nelder–Mead"],
    differing: agree ? [] : ["Nelder–Mead"],
  };
}

async function lawful(rows: number): Promise<Compared[]> {
  const compared: Compared[] = [];
  for (const [name, law] of Object.entries(laws)) {
    const way = await wayNamed(name);
    const columns = cellsFrom(way.data, draw(way.data, rows), "codes");
    const [expected, found] = law(await answerOf({ way: name, rows }, columns), columns);
    compared.push({
      question: name,
      asked: ["its law"],
      differing: close(expected, found, 1e-9) ? [] : ["its law"],
    });
  }
  return compared;
}

const rows = Number(process.argv[2]);
const compared: Compared[] = [];
for (const ids of ["codes", "mixed", "emails", "numbers"] as const) compared.push(await cohorts(rows, ids));
for (const family of ["a quarter", "years"]) compared.push(await fits(2357, family));
compared.push(...(await lawful(rows)));
console.log(JSON.stringify(compared));
