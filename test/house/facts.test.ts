import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { textsOf } from "../support/facts-texts";
import { functionsUnderTest } from "../support/functions";

/** What every function owes to the people who read of it in the reference, the help box and the sidebar. */

const names = new Set(functionsUnderTest.map(({ name }) => name));
/** Functions of Google Sheets and Excel that texts may speak of. */
const spreadsheetFunctions = new Set(
  "AVERAGE CORREL COUNT COUNTIF COUNTIFS COUNTUNIQUE EFFECT EXP FILTER GROWTH IFERROR IRR LN LOGEST MATCH MAX MEDIAN MIN NOMINAL NPER NPV NTILE PERCENTILE PERCENTRANK POWER PV QUARTILE QUERY RANK RRI SQRT SUM SUMIF SUMIFS SUMPRODUCT TTEST UNIQUE VLOOKUP XLOOKUP".split(
    " ",
  ),
);
const chinese = /\p{Script=Han}/u;

describe.each(functionsUnderTest.map(({ name, facts }) => [name, facts] as const))("%s", (name, facts) => {
  const texts = textsOf(facts);

  test("has a question, notes, examples, search words and a word on other tools", () => {
    expect(facts.question.en).toMatch(/\?$/);
    expect(facts.question.zh).toMatch(/？$/);
    expect(facts.notes.length).toBeGreaterThanOrEqual(1);
    expect(facts.elsewhere.length).toBeGreaterThanOrEqual(1);
    expect(facts.examples.length).toBeGreaterThanOrEqual(2);
    for (const terms of [facts.terms.en, facts.terms.zh]) {
      expect(terms.length).toBeGreaterThanOrEqual(3);
      expect(new Set(terms.map((term) => term.toLowerCase())).size).toBe(terms.length);
    }
  });

  test("has an example that is refused, and one over a range", () => {
    expect(facts.examples.some(({ throws }: { throws?: string }) => throws !== undefined)).toBe(true);
    const takesRanges = facts.shape === "element-wise" || facts.params.some(({ type }) => type === "range");
    const overRange = facts.examples.some(({ args }) => args.some((arg: unknown) => Array.isArray(arg)));
    expect(overRange).toBe(takesRanges);
  });

  test("puts the arguments that may be left out last, each under a name of its own", () => {
    const optional = facts.params.map((param: { optional?: true }) => param.optional === true);
    expect(optional).toEqual([...optional].sort());
    expect(new Set(facts.params.map((param) => param.name)).size).toBe(facts.params.length);
  });

  test.each(texts)("speaks calmly and without stray spaces: %s", (_, { en, zh }) => {
    for (const text of [en, zh]) {
      expect(text.replace(/#[A-Z0-9/]+!/g, "")).not.toMatch(/[!！]/);
      expect(text).toBe(text.trim());
      expect(text).not.toMatch(/ {2}/);
    }
  });

  test.each(texts)("says it in English and in Chinese: %s", (where, { en, zh }) => {
    expect(zh).toMatch(chinese);
    // Arguments in brackets keep the commas of a formula.
    if (where !== "formula")
      expect(zh.replace(/\([^)]*\)/g, "")).not.toMatch(/\p{Script=Han}[,;?!]\s?\p{Script=Han}/u);
    // A word that a cell may hold, 是 or 万, may be named; more is a text that was not translated.
    expect(en).not.toMatch(/\p{Script=Han}{5}|[，。；：？]/u);
  });

  test.each(texts)("names the same functions in both languages, and only such as exist: %s", (_, text) => {
    const named = (said: string) =>
      [...said.matchAll(/(?<![\w.])[A-Z][A-Z_]+(?=\()|(?<!\w)[A-Z]+_[A-Z_]+(?!\w)/g)].map(([word]) => word);
    for (const word of [...named(text.en), ...named(text.zh)])
      expect([word, names.has(word) || spreadsheetFunctions.has(word)]).toEqual([word, true]);
    const ours = (said: string) =>
      [...new Set([...said.matchAll(/[A-Z][A-Z_]+/g)].map(([word]) => word))]
        .filter(
          (word) => names.has(word) && word !== name && !/^(CLV|NRR|GRR|NPS|CSAT|CES|RFM|COHORT)$/.test(word),
        )
        .sort();
    expect(ours(text.zh)).toEqual(ours(text.en));
  });
});

test("no two functions answer the same question", () => {
  for (const lang of ["en", "zh"] as const) {
    const questions = functionsUnderTest.map(({ facts }) => facts.question[lang]);
    expect(new Set(questions).size).toBe(questions.length);
  }
});

test("sentences, rules and guides name no function that does not exist", () => {
  const root = join(__dirname, "..", "..");
  const filesIn = (folder: string) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(ts|md)$/.test(file))
      .map((file) => join(folder, file));
  const pages = ["README.md", "README.zh.md", "CHANGELOG.md"];
  for (const file of [
    ...filesIn("src/words"),
    ...filesIn("scripts/reference"),
    ...filesIn("docs/guide"),
    ...pages,
  ]) {
    const named = readFileSync(join(root, file), "utf8").match(/(?<!\w)[A-Z]+(?:_[A-Z]+)+(?!\w)/g) ?? [];
    expect([file, named.filter((name) => !names.has(name))]).toEqual([file, []]);
  }
});
