import type { Answer } from "../../src/functions/define";
import { InputError, sentence } from "../../src/words/input-error";
import { inRealm, loadCode, spreadsheetWith } from "../support/bundle";
import { exampleTitle, expectAnswer, hostOf } from "../support/examples";
import { functionsUnderTest } from "../support/functions";

/** The English sentence with which the source refuses an example; "" when it answers. */
function refusal(run: () => unknown): string {
  try {
    run();
    return "";
  } catch (error) {
    return error instanceof InputError ? sentence(error, "en") : String(error);
  }
}

const cases = functionsUnderTest.flatMap(({ name, facts, compute }) =>
  facts.examples.map((example) => [exampleTitle(name, example), name, example, compute] as const),
);

const realmOf = (example: (typeof cases)[number][2]) => {
  const host = hostOf(example);
  return loadCode(spreadsheetWith({ locale: host.locale() ?? "", timeZone: host.timeZone() ?? "" }));
};

test.each(cases)("dist gives what the example says: %s", (_, name, example, compute) => {
  const realm = realmOf(example);
  const call = () => realm[name]?.(...example.args);
  if (example.throws === undefined) {
    expectAnswer(call() as Answer, example);
  } else {
    const host = { ...hostOf(example), locale: () => "en_US" };
    const said = refusal(() => compute(example.args, host));
    expect(said).not.toBe("");
    if (/^en/.test(hostOf(example).locale() ?? "")) expect(call).toThrow(said);
    else expect(call).toThrow();
  }
});

test.each(cases)("cells made in the script's own realm give the same: %s", (_, name, example) => {
  const realm = realmOf(example);
  const foreign = outcome(() => realm[name]?.(...example.args));
  const own = outcome(() => realm[name]?.(...(example.args.map((arg) => inRealm(realm, arg)) as unknown[])));
  expect(own).toEqual(foreign);
});

test.each(cases.filter(([, , example]) => example.throws === undefined))(
  "the answer is a scalar or a rectangle of text, finite numbers and booleans: %s",
  (_, name, example) => {
    const answer = realmOf(example)[name]?.(...example.args);
    const rows = Array.isArray(answer) ? (answer as unknown[][]) : [[answer]];
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    for (const cell of rows.flat()) {
      const isLegal = typeof cell === "string" || typeof cell === "boolean" || Number.isFinite(cell);
      expect([cell, isLegal]).toEqual([cell, true]);
    }
  },
);

/** An answer or the sentence of a refusal, as plain text, so that realms don't matter. */
function outcome(run: () => unknown): string {
  try {
    return JSON.stringify(run());
  } catch (error) {
    return (error as Error).message;
  }
}
