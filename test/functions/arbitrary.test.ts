import fc from "fast-check";
import type { Host } from "../../src/sheet/host";
import { InputError } from "../../src/words/input-error";
import { anyArgument } from "../support/cells";
import { type FunctionUnderTest, functionsUnderTest } from "../support/functions";
import { whyIllegal, whyUnhelpful } from "../support/legal";
import { likelyCalls } from "../support/likely-arguments";

/** How many calls of each kind a function gets; more on demand, to search longer. */
const runs = Number(process.env["ARBITRARY_RUNS"] ?? 100);

/** A sheet gives a function 30 s for 1,000,000 rows; a dozen rows that take this long would hang a longer range. */
const PATIENCE_MS = 2_000;
/** Two dates a century apart rightly make a table of a million cells: 10,000,000 of them, all a sheet holds, must fit in the 30 s. */
const PATIENCE_PER_CELL_MS = 0.003;

const hosts: readonly Host[] = [
  { locale: () => "en_US", timeZone: () => "UTC" },
  { locale: () => "zh_CN", timeZone: () => "Asia/Shanghai" },
  { locale: () => "de_DE", timeZone: () => "America/Los_Angeles" },
  { locale: () => undefined, timeZone: () => undefined },
  { locale: () => "xx", timeZone: () => "Nowhere/Land" },
];

describe.each(functionsUnderTest)("$name", (called) => {
  test("answers any call with a legal result or a sentence", () =>
    fc.assert(
      fc.property(
        fc.array(anyArgument, { maxLength: called.facts.params.length + 1 }),
        fc.constantFrom(...hosts),
        (args, host) => expect(complaint(called, args, host)).toBeUndefined(),
      ),
      { numRuns: runs },
    ));

  test("answers calls that are nearly right with a legal result or a sentence", () =>
    fc.assert(
      fc.property(likelyCalls(called.facts), fc.constantFrom(...hosts), (args, host) =>
        expect(complaint(called, args, host)).toBeUndefined(),
      ),
      { numRuns: runs },
    ));

  test("gets past the door: many calls that are nearly right have a result", () => {
    const calls = fc.sample(likelyCalls(called.facts), { numRuns: 200, seed: 20240301 });
    const answered = calls.filter((args) => outcome(called, args, hosts[0] as Host).error === undefined);
    expect(answered.length).toBeGreaterThanOrEqual(50);
  });
});

function outcome({ compute }: FunctionUnderTest, args: readonly unknown[], host: Host) {
  try {
    return { answer: compute(args, host), error: undefined };
  } catch (error) {
    return { answer: undefined, error: error ?? new Error("nothing was thrown") };
  }
}

/** What is wrong with a call's outcome; undefined when a person could live with it. */
function complaint(called: FunctionUnderTest, args: readonly unknown[], host: Host): string | undefined {
  const began = process.cpuUsage();
  const { answer, error } = outcome(called, args, host);
  // The processor's time: what else the machine is doing does not count.
  const { user, system } = process.cpuUsage(began);
  const took = (user + system) / 1000;
  const cells = Array.isArray(answer) ? answer.length * (answer[0]?.length ?? 0) : 1;
  if (took > PATIENCE_MS + cells * PATIENCE_PER_CELL_MS)
    return `took ${Math.round(took)} ms for ${cells} cells`;
  return error === undefined ? whyIllegal(answer) : whyUnhelpful(error);
}

test("the complaints notice what they should", () => {
  const called = (compute: FunctionUnderTest["compute"]) =>
    ({ ...functionsUnderTest[0], compute }) as FunctionUnderTest;
  const host = hosts[0] as Host;
  expect(
    complaint(
      called(() => Number.NaN),
      [],
      host,
    ),
  ).toBe("NaN");
  expect(
    complaint(
      called(() => -0),
      [],
      host,
    ),
  ).toBe("minus zero");
  expect(
    complaint(
      called(() => [[1], [1, 2]]),
      [],
      host,
    ),
  ).toBe("rows of different lengths");
  expect(
    complaint(
      called(() => []),
      [],
      host,
    ),
  ).toBe("no rows");
  expect(
    complaint(
      called(() => null as never),
      [],
      host,
    ),
  ).toBe("a cell of type null");
  expect(
    complaint(
      called(() => {
        throw new TypeError("x is not a function");
      }),
      [],
      host,
    ),
  ).toMatch(/another exception/);
  expect(
    complaint(
      called(() => {
        throw new InputError("not-a-number");
      }),
      [],
      host,
    ),
  ).toMatch(/a gap was not filled/);
});
