import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { errors } from "../src/words/errors";
import { declarations, type Global } from "./declarations";
import { exportsOf } from "./exports";
import { inProject, read } from "./files";
import { lettersFor, phrased } from "./phrases";
import { cut, type Piece } from "./pieces";
import { type FunctionFile, readFunctions } from "./read-functions";

/**
 * dist/Code.js: src/apps-script/main.ts as one script, then the declarations that Google Sheets looks for. All other code
 * is held in it as comments (src/apps-script/programs.ts says why): what each function needs, cut so that no code is there
 * twice, and the sentences of refusals.
 */
export async function buildCode(version: string): Promise<string> {
  const functions = await publicFunctions();
  const { code, inner } = exportsOf(
    await bundled(version, { entryPoints: [inProject("src/apps-script/main.ts")] }),
  );
  const doors = [...inner].map(([outer, name]) => `${outer}:${name}`).join(",");
  const parts = code.trim().split("STAYRATE_HELD");
  if (parts.length !== 2) throw new Error("programs.ts must have one place for what is held.");
  const held = [...(await programLines(version, functions)), ...sentenceLines()];
  return [
    `// Stayrate ${version}, built by scripts/build.ts: do not edit.`,
    `var Stayrate=(()=>{"use strict";${parts.join(asComments(held))}return{${doors}}})();`,
    declarations(
      functions.map(({ facts }) => facts),
      await publicGlobals(),
    ),
  ].join("\n");
}

async function bundled(version: string, entry: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    ...entry,
    bundle: true,
    write: false,
    format: "esm",
    // Newer targets leave class fields that Apps Script lacks.
    target: "es2020",
    minify: true,
    charset: "utf8",
    plugins: [withoutFacts],
    define: { STAYRATE_VERSION: JSON.stringify(version) },
    logLevel: "silent",
  });
  const text = outputFiles?.[0]?.text;
  if (text === undefined) throw new Error("esbuild gave no script.");
  return text;
}

/** A line for each program, an empty one, then a line for each piece: see program() in src/apps-script/programs.ts, which reads them. */
async function programLines(version: string, functions: readonly FunctionFile[]): Promise<readonly string[]> {
  const entry = [
    'export * from "./src/apps-script/held";',
    'export { callFunction } from "./src/apps-script/custom-functions";',
    ...functions.map(
      ({ file, facts }) => `export { compute as ${facts.name} } from "./src/functions/${file}";`,
    ),
  ];
  const bundle = await bundled(version, {
    stdin: { contents: entry.join("\n"), resolveDir: inProject(), loader: "ts" },
    inject: [inProject("scripts/own-globals.js")],
  });
  const computes = new Set(functions.map(({ facts }) => facts.name));
  const programs = new Map<string, readonly string[]>();
  for (const name of exportsOf(bundle).inner.keys())
    if (name !== "callFunction") programs.set(name, computes.has(name) ? ["callFunction", name] : [name]);
  const { pieces, inner } = cut(bundle, programs);
  return [
    ...[...programs].map(([name, gives]) => {
      const names = gives.map((one) => inner.get(one)).join(",");
      return `${name} ${digits(pieces.map(({ programs: of }) => of.has(name)))} ${names}`;
    }),
    "",
    ...pieceLines(pieces, computes),
  ];
}

/**
 * A line for each piece, then what the letters in some of them stand for. Those begin with ~: what a single function needs,
 * where it is long. Its first call takes a quarter of a millisecond longer so; whatever is short or shared stays plain.
 */
function pieceLines(pieces: readonly Piece[], functions: ReadonlySet<string>): readonly string[] {
  // Minified code has line breaks in template literals only, where they may as well be spelt.
  const all = pieces.map(({ programs, text }) => ({ programs, text: text.replace(/\n/g, "\\n") }));
  const isLong = ({ programs, text }: Piece) =>
    text.length > 2000 && programs.size === 1 && [...programs].every((name) => functions.has(name));
  const long = all.filter(isLong);
  const { texts, phrases } = phrased(
    long.map(({ text }) => text),
    lettersFor.code,
  );
  return [
    ...all.map((piece) => (long.includes(piece) ? `~${texts[long.indexOf(piece)]}` : piece.text)),
    phrasesLine("idioms", phrases),
  ];
}

/** Five yeses and noes to a digit. */
function digits(all: readonly boolean[]): string {
  const found: string[] = [];
  for (let i = 0; i < all.length; i += 5)
    found.push(
      all
        .slice(i, i + 5)
        .reduce((bits, yes, j) => bits + (yes ? 1 << j : 0), 0)
        .toString(32),
    );
  return found.join("");
}

/** What the phrases are, then a line for each error's code: see sentenceOf() in src/apps-script/programs.ts. */
function sentenceLines(): readonly string[] {
  const all = Object.entries(errors());
  const { texts, phrases } = phrased(
    all.map(([, { en, zh }]) => `${en}\t${zh}`),
    lettersFor.sentences,
  );
  return [phrasesLine("phrases", phrases), ...all.map(([code], i) => `${code} \t${texts[i]}`)];
}

const phrasesLine = (name: string, phrases: ReadonlyMap<string, string>): string =>
  [`${name} `, ...[...phrases].map(([letter, phrase]) => `${letter}${phrase}`)].join("\t");

/**
 * The last comment ends on a line of its own, before the end of the function around them. Whoever looks for JSDoc with less
 * than a parser, as Sheets may, must not take something in a line for the beginning of a comment.
 */
function asComments(lines: readonly string[]): string {
  for (const line of lines)
    if (/[\n\r\u2028\u2029]|\/\*/.test(line))
      throw new Error(`A comment would end or begin within: ${line.slice(0, 200)}`);
  return `\n//${lines.join("\n//")}\n//\n`;
}

/**
 * Facts are unused in Code.js and dropped as such, but for esbuild an expression such as 99 / 107 in an example might do
 * something when it is evaluated, and one of those keeps the whole object. `false &&` says that it never is.
 */
const withoutFacts: Plugin = {
  name: "without-facts",
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]src[\\/]functions[\\/][\w-]+\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, "utf8")).replace(
        /^export const facts = /m,
        "export const facts = false && ",
      ),
      loader: "ts",
    }));
  },
};

/** What src/functions/index.ts lists: a function it lacks (the index is stale) is neither in the bundle nor declared. */
async function publicFunctions(): Promise<readonly FunctionFile[]> {
  const index = read("src/functions/index.ts");
  return (await readFunctions()).filter(({ facts }) => index.includes(` as ${facts.name} `));
}

async function publicGlobals(): Promise<readonly Global[]> {
  const url = pathToFileURL(inProject("src/apps-script/globals.ts")).href;
  return ((await import(url)) as { globals: readonly Global[] }).globals;
}
