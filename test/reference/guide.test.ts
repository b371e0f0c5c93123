import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { anchor } from "../../scripts/markdown";
import { resultText } from "../../scripts/reference/example";
import { functionsUnderTest } from "../support/functions";
import { guideExamples } from "../support/guide";

const folder = join(__dirname, "..", "..", "docs", "guide");
const pages = readdirSync(folder).filter((file) => file.endsWith(".md"));
const worked = ["money", "stay", "return", "change"].flatMap((page) => [`${page}.en.md`, `${page}.zh.md`]);
const textOf = (page: string) => readFileSync(join(folder, page), "utf8");

test("every guide page is there in English and in Chinese, and has the same formulas in both", () => {
  expect(pages).toEqual(expect.arrayContaining(worked));
  for (const page of pages.filter((file) => file.endsWith(".en.md"))) {
    expect(pages).toContain(page.replace(".en.", ".zh."));
    const names = (file: string) => [...textOf(file).matchAll(/=([A-Z_]+)\(/g)].map(([, name]) => name);
    expect(names(page.replace(".en.", ".zh."))).toEqual(names(page));
  }
});

describe.each(worked)("%s", (page) => {
  const lang = page.includes(".zh.") ? "zh" : "en";
  const examples = guideExamples(textOf(page));

  test("has formulas worked out", () => {
    expect(examples.length).toBeGreaterThanOrEqual(2);
  });

  test.each(examples.map((example) => [example.formula, example] as const))(
    "%s gives what the page shows",
    (_, { name, args, shown }) => {
      const { compute } = functionsUnderTest.find((one) => one.name === name) ?? {};
      const host = { locale: () => (lang === "zh" ? "zh_CN" : "en_US"), timeZone: () => "UTC" };
      expect(shown).toBe(resultText(compute?.(args, host), lang));
    },
  );
});

test.each(pages)("%s names only functions that exist, with no more arguments than they have", (page) => {
  for (const [, name, inside = ""] of textOf(page).matchAll(/=([A-Z_]+)\(([^)`]*)\)/g)) {
    const facts = functionsUnderTest.find((one) => one.name === name)?.facts;
    expect([name, facts?.name]).toEqual([name, name]);
    const count = inside.split(/,\s*(?=(?:[^"]*"[^"]*")*[^"]*$)/).length;
    const required =
      facts?.params.filter(({ optional }: { optional?: true }) => optional !== true).length ?? 0;
    expect([name, count >= required && count <= (facts?.params.length ?? 0)]).toEqual([name, true]);
  }
});

test.each(pages)("every link on %s leads somewhere", (page) => {
  for (const [, link = ""] of textOf(page).matchAll(/\]\((?!https?:)([^)\s]*)\)/g)) {
    const [file = "", heading] = link.split("#");
    const target = join(folder, file === "" ? page : file);
    expect([link, existsSync(target)]).toEqual([link, true]);
    if (heading === undefined) continue;
    const headings = [...readFileSync(target, "utf8").matchAll(/^#+ (.+)$/gm)].map(([, one = ""]) =>
      anchor(one),
    );
    expect(headings).toContain(heading);
  }
});
