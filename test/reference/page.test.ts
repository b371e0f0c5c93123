import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { anchor } from "../../scripts/markdown";
import { groups } from "../../scripts/read-functions";
import { formulaLines } from "../../scripts/reference/formula";
import { referencePage } from "../../scripts/reference/page";
import { termsPage } from "../../scripts/reference/terms";
import { optionKinds, optionsOf, valuesOf } from "../../src/sheet/options/option-matrix";
import { inLanguage, type Lang } from "../../src/words/text";
import { functionsUnderTest } from "../support/functions";

const root = join(__dirname, "..", "..");
const rules = (lang: Lang) => readFileSync(join(root, `scripts/reference/rules.${lang}.md`), "utf8");
const functions = groups.flatMap((group) => functionsUnderTest.filter(({ facts }) => facts.group === group));
const languages: readonly Lang[] = ["en", "zh"];
const pages = {
  "docs/functions.en.md": referencePage(functions, rules("en"), "en"),
  "docs/functions.zh.md": referencePage(functions, rules("zh"), "zh"),
  "docs/terms.en.md": termsPage(functions, "en"),
  "docs/terms.zh.md": termsPage(functions, "zh"),
};

/** Markdown as its reader sees it: without links, code marks and escapes. */
const plain = (markdown: string) =>
  markdown
    .replace(/\[([^\]]*)\]\([^)\s]*\)/g, "$1")
    .replace(/`/g, "")
    .replace(/\\(.)/g, "$1");

const sectionOf = (page: string, name: string) => page.split(`\n### ${name}\n`)[1]?.split(/\n##+ /)[0] ?? "";

const headings = (page: string) =>
  [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => anchor(heading));

describe.each(languages)("the reference page (%s)", (lang) => {
  const page = pages[`docs/functions.${lang}.md`];

  test.each(functions.map(({ name, facts }) => [name, facts] as const))(
    "has the question, arguments, definition, source, notes and the word on other tools of %s",
    (name, facts) => {
      expect(page.split(`\n### ${name}\n`)).toHaveLength(2);
      const section = plain(sectionOf(page, name));
      const said = [
        ...facts.params.flatMap(({ name: param, help }) => [
          param,
          help[lang].replace(/^\(optional\) |^（可选）/, ""),
        ]),
        ...[facts.question, facts.summary, facts.returns, ...facts.notes, ...facts.elsewhere].map(
          (text) => text[lang],
        ),
        ...formulaLines(inLanguage(facts.formula, lang)),
        inLanguage(facts.source, lang),
        ...facts.examples.flatMap(({ note }: { note?: { en: string; zh: string } }) =>
          note ? [note[lang]] : [],
        ),
        ...(optionsOf[name] ?? []),
      ];
      for (const text of said) expect(section).toContain(text.replace(/`/g, ""));
    },
  );

  test.each(functions.map(({ name, facts }) => [name, facts] as const))(
    "shows every example of %s as a formula with its answer",
    (name, facts) => {
      const section = sectionOf(page, name);
      expect(section.match(new RegExp(`^=${name}\\(`, "gm"))).toHaveLength(facts.examples.length + 1);
      expect(section.match(/^→/gm)).toHaveLength(facts.examples.length);
    },
  );

  test("leads to each function from its question and from its name, and the names are in order", () => {
    const [questions = "", list = ""] = page.split(/\n## /).slice(1);
    for (const { name, facts } of functions) {
      expect(questions).toContain(`| ${facts.question[lang]} | [\`${name}\`](#${anchor(name)}) |`);
      expect(list).toContain(`| [\`${name}\`](#${anchor(name)}) | `);
    }
    const listed = [...list.matchAll(/^\| \[`(\w+)`/gm)].map(([, name]) => name);
    expect(listed).toEqual([...listed].sort());
  });

  test("explains every option that a function takes, with all its values, and says who takes it", () => {
    const optionRows = rules(lang)
      .split("\n")
      .filter((line) => line.startsWith("| `"));
    for (const [option, kind] of Object.entries(optionKinds)) {
      const rows = optionRows.filter((line) => line.split("|")[1]?.includes(`\`${option}\``)).join();
      expect([option, rows]).not.toEqual([option, ""]);
      const own = Object.values(valuesOf).flatMap((values) => values[option as keyof typeof values] ?? []);
      for (const value of [...(Array.isArray(kind) ? kind : []), ...own])
        expect(rows).toContain(`\`${value}\``);
    }
    const takers = page.split("\n").filter((line) => /^\| `\w+`.* \| \[`/.test(line));
    for (const { name } of functions)
      for (const option of optionsOf[name] ?? [])
        expect(takers.some((line) => line.includes(`\`${option}\``) && line.includes(`[\`${name}\`]`))).toBe(
          true,
        );
  });

  test("has no row of a table that is wider or narrower than its head", () => {
    for (const block of page.split("\n\n").filter((text) => text.startsWith("|"))) {
      const widths = block.split("\n").map((line) => line.replace(/\\\|/g, "").split("|").length);
      expect(new Set(widths).size).toBe(1);
    }
  });
});

test("the Chinese pages have no English sentences outside formulas and cells", () => {
  for (const path of ["docs/functions.zh.md", "docs/terms.zh.md"] as const) {
    const prose = pages[path]
      .replace(/```[\s\S]*?```/g, "")
      .replace(/`[^`]*`/g, "")
      .split("\n")
      .filter((line) => !line.startsWith("|") && !line.startsWith("**定义的出处**"));
    const english = prose.filter((line) => /(?:[A-Za-z’'-]+ ){6}[a-z]+/.test(line));
    expect(english).toEqual([]);
  }
});

test.each(Object.entries(pages))("every link on %s leads somewhere", (path, page) => {
  const links = [...page.matchAll(/\]\(([^)\s]*)\)/g)].map(([, link = ""]) => link);
  expect(links.length).toBeGreaterThan(0);
  for (const link of new Set(links)) {
    const [file = "", heading] = link.split("#");
    const target = file === "" ? path : join("docs", file);
    const generated = pages[target as keyof typeof pages];
    expect([link, generated !== undefined || existsSync(join(root, target))]).toEqual([link, true]);
    if (heading !== undefined) {
      const found = headings(generated ?? "").filter((one) => one === heading);
      expect([link, found.length]).toEqual([link, 1]);
    }
  }
});

describe.each(languages)("the page of search words (%s)", (lang) => {
  test("has every search word with a link to each function that has it", () => {
    const lines = pages[`docs/terms.${lang}.md`].split("\n");
    for (const { name, facts } of functions)
      for (const term of [...facts.terms[lang], ...facts.terms.en]) {
        const row = lines.filter((line) => plain(line).toLowerCase().startsWith(`| ${term.toLowerCase()} |`));
        expect([term, row.some((line) => line.includes(`[\`${name}\`]`))]).toEqual([term, true]);
      }
  });

  test("has no word twice in one table", () => {
    const tables = pages[`docs/terms.${lang}.md`].split("\n\n").filter((block) => block.startsWith("|"));
    for (const block of tables) {
      const terms = [...block.matchAll(/^\| (.+?) \|/gm)].map(([, term = ""]) => term.toLowerCase());
      expect(new Set(terms).size).toBe(terms.length);
    }
  });
});
