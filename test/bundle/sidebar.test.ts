import type { FunctionCard } from "../../src/functions/card";
import { distFile, wizardPart } from "../support/bundle";
import { functionsUnderTest } from "../support/functions";

const page = distFile("sidebar.html");
const scripts = [...page.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, text = ""]) => text);

test("the sidebar loads nothing: its script and style are in the page", () => {
  expect(scripts).toHaveLength(3);
  expect(scripts[0]).toBe(wizardPart());
  expect(page).toMatch(/<style>[\s\S]+<\/style>/);
  expect(page).not.toMatch(/<link|<script[^>]+src=|@import|url\(\s*["']?(?!data:|#)/);
});

test("the sidebar's address is the page itself for links, as a page inside Google's frame needs", () => {
  expect(page).toContain('<base target="_top">');
});

test("the sidebar's script holds nothing that HtmlService spoils or takes for a template", () => {
  for (const text of scripts) expect(text).not.toMatch(/`|<\?|<!--/);
});

test("the sidebar's style holds no template mark either", () => {
  expect(page).not.toMatch(/<\?/);
});

test("the sidebar asks for no network", () => {
  for (const text of scripts)
    expect(text).not.toMatch(/\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|\bimport\s*\(/);
});

test("the wizard's server part lies in the page as text, which a browser does not run", () => {
  expect(page.split('<script type="text/plain" id="wizard-server">')).toHaveLength(2);
  expect(wizardPart()).toMatch(/^"use strict";\s*var StayrateWizard=/);
});

test("what the page knows of the functions lies in it as data: every one of them, in both languages", () => {
  const [, json = ""] =
    /<script type="application\/json" id="functions">([\s\S]*?)<\/script>/.exec(page) ?? [];
  const cards = JSON.parse(json) as readonly FunctionCard[];
  expect(cards.map(({ name }) => name).sort()).toEqual(functionsUnderTest.map(({ name }) => name).sort());
  for (const { params, question, terms } of cards) {
    expect(params.length).toBeGreaterThan(0);
    for (const lang of ["en", "zh"] as const) {
      expect(question[lang]).not.toBe("");
      expect(terms[lang].length).toBeGreaterThan(0);
    }
  }
});
