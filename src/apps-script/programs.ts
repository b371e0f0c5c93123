import type { SentenceOf } from "./declared";

/** Where scripts/build-code.ts puts what it holds: a line comment for each program, each piece of code and each sentence. */
declare const STAYRATE_HELD: unknown;

/**
 * All code but this file's, as comments. A custom function starts cold at every call, and the engine looks through all
 * code before it runs any: a comment is passed over about fifty times as fast as code that stays unused, and five to ten
 * times as fast as the same text in quotes. The text is this project's own and is pushed with it; nothing from a workbook
 * or the network is ever run.
 */
function held(): void {
  STAYRATE_HELD;
}

let lines: readonly string[] | undefined;

const made: Record<string, unknown> = {};

/**
 * What a program gives, put together when it is first asked for: a custom function's `[callFunction, compute]`, or one
 * function of held.ts, alone in its list. Each program has the pieces that it needs and no others.
 *
 * A program's line: its name, which pieces it has (five to a digit, the first one lowest) and the names that it gives. In a
 * piece that begins with ~, letters stand for what such pieces repeat.
 */
export function program(name: string): readonly unknown[] {
  const known = made[name];
  if (known !== undefined) return known as readonly unknown[];
  const all = linesHeld();
  const [, digits = "", gives] = lineOf(name, all)?.split(" ") ?? [];
  if (gives === undefined) throw new Error(`There is no function ${name}.`);
  let text = '"use strict";';
  let piece = all.indexOf("") + 1;
  for (const digit of digits)
    for (let bits = Number.parseInt(digit, 32), i = 0; i < 5; i++, piece++) {
      if (((bits >> i) & 1) === 0) continue;
      const line = all[piece] ?? "";
      text += line.startsWith("~") ? spelt(line.slice(1), "idioms") : line;
    }
  text += `return[${gives}]\n//# sourceURL=Stayrate/${name}.js`;
  const gained = new Function("program", text)(program);
  made[name] = gained;
  return gained as readonly unknown[];
}

function linesHeld(): readonly string[] {
  if (lines === undefined) {
    // A function's own text is, by the language's definition, the very text it was made from, however its lines end.
    const text = String(held);
    lines = text.split(text.includes("\r\n//") ? "\r\n//" : "\n//");
  }
  if (lines.length < 3) throw new Error("Code.js was pushed without its comments: push it as it was built.");
  return lines;
}

function lineOf(key: string, all: readonly string[]): string | undefined {
  const beginning = `${key} `;
  for (const line of all) if (line.startsWith(beginning)) return line;
  return undefined;
}

export const sentenceOf: SentenceOf = (code) => {
  const [, en, zh] = lineOf(code, linesHeld())?.split("\t") ?? [];
  return en === undefined || zh === undefined
    ? undefined
    : { en: spelt(en, "phrases"), zh: spelt(zh, "phrases") };
};

/** With the phrases that letters of no language it is in stand for (scripts/phrases.ts). */
function spelt(text: string, phrases: "phrases" | "idioms"): string {
  const byLetter: Record<string, string> = {};
  for (const phrase of lineOf(phrases, linesHeld())?.split("\t") ?? [])
    byLetter[phrase.charAt(0)] = phrase.slice(1);
  return text.replace(/[\u00c0-\u052f]/g, (letter) => byLetter[letter] ?? letter);
}
