import { createContext, Script } from "node:vm";
import { distFile, wizardPart } from "../support/bundle";

const services = [
  ...[
    "SpreadsheetApp",
    "HtmlService",
    "LockService",
    "PropertiesService",
    "CacheService",
    "Session",
    "Utilities",
  ],
  ...[
    "ScriptApp",
    "Logger",
    "Charts",
    "Browser",
    "UrlFetchApp",
    "DriveApp",
    "MailApp",
    "ContentService",
    "console",
  ],
];

/** A realm in which whoever touches a service, a zone table or chance is found out. */
function watchedRealm(): { realm: object; touched: string[] } {
  const touched: string[] = [];
  const realm = createContext({});
  for (const name of [...services, "Intl"]) {
    Object.defineProperty(realm, name, {
      configurable: true,
      get: () => {
        touched.push(name);
        throw new Error(`${name} was touched while loading`);
      },
    });
  }
  return { realm, touched };
}

test("loading Code.js touches no service and asks for no time zone", () => {
  const { realm, touched } = watchedRealm();
  new Script(distFile("Code.js")).runInContext(realm);
  expect(touched).toEqual([]);
});

test("loading the wizard's server part touches no service either", () => {
  const { realm, touched } = watchedRealm();
  new Script(wizardPart()).runInContext(realm);
  expect(touched).toEqual([]);
});

test("the watch works: a script that touches a service is found out", () => {
  const { realm, touched } = watchedRealm();
  expect(() => new Script("SpreadsheetApp.getUi()").runInContext(realm)).toThrow("was touched while loading");
  expect(touched).toEqual(["SpreadsheetApp"]);
});

/** Milliseconds that running a script's top level takes in a fresh realm, compiling apart; the least of many, which noise cannot lower. */
function topLevelTime(text: string): number {
  const times = Array.from({ length: 25 }, () => {
    const script = new Script(text);
    const realm = createContext({});
    const start = process.hrtime.bigint();
    script.runInContext(realm);
    return Number(process.hrtime.bigint() - start) / 1e6;
  });
  return Math.min(...times);
}

test("loading costs no more than building a few thousand small objects would", () => {
  const yardstick =
    "for (let i = 0, all = []; i < 5000; i++) all.push({ name: 'n' + i, text: ['en', 'zh'] });";
  expect(topLevelTime(distFile("Code.js"))).toBeLessThan(topLevelTime(yardstick));
});
