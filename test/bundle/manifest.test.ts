import { readdirSync } from "node:fs";
import { join } from "node:path";
import { distFile } from "../support/bundle";

const manifest = JSON.parse(distFile("appsscript.json")) as Record<string, unknown>;

test("dist holds exactly the three files that are pushed", () => {
  expect(readdirSync(join(__dirname, "..", "..", "dist")).sort()).toEqual([
    "Code.js",
    "appsscript.json",
    "sidebar.html",
  ]);
});

test("the manifest asks for the spreadsheet it is in and for a sidebar, and for nothing else", () => {
  expect(manifest["oauthScopes"]).toEqual([
    "https://www.googleapis.com/auth/spreadsheets.currentonly",
    "https://www.googleapis.com/auth/script.container.ui",
  ]);
});

test("the manifest runs on V8 and logs to Stackdriver, in a zone that means nothing", () => {
  expect(manifest).toMatchObject({
    runtimeVersion: "V8",
    exceptionLogging: "STACKDRIVER",
    timeZone: "Etc/UTC",
  });
});

test("the manifest has no addOns key, with which custom functions would not be offered", () => {
  expect(manifest).not.toHaveProperty("addOns");
  expect(Object.keys(manifest).sort()).toEqual([
    "exceptionLogging",
    "oauthScopes",
    "runtimeVersion",
    "timeZone",
  ]);
});
