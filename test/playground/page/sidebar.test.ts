import type { Frame } from "playwright-core";
import { closeAll, type OpenPlayground, openPlayground } from "../../support/browser";

/** Server functions of the test's own, beside those of the built file. */
const moreCode = `
function echo(value) { return value; }
function kindOf(value) { return Object.prototype.toString.call(value); }
function aDate() { return { day: new Date(0) }; }
function later() { return Promise.resolve(7); }
function fails() { throw new Error("It did not work."); }
var count = 0;
function counted() { count += 1; return count; }
function private_() { return 1; }
function place() { var cell = SpreadsheetApp.getActiveRange(); return cell === null ? null : cell.getA1Notation(); }
`;
const sidebarPage = "<!DOCTYPE html><html><head><title>x</title></head><body><p>A page</p></body></html>";

let open: OpenPlayground;
let frame: Frame;
beforeAll(async () => {
  open = await openPlayground({ moreCode, sidebarPage });
  await open.call("runMenu", "Open wizard");
  frame = await open.sidebar();
}, 60_000);
afterAll(closeAll);

/** Runs `expression` in the sidebar with `call(name, ...args)`, which answers like google.script.run but as a promise. */
const inSidebar = (expression: string): Promise<unknown> =>
  frame.evaluate(`(async () => {
    const call = (name, ...args) => new Promise((resolve, reject) =>
      google.script.run.withSuccessHandler(resolve).withFailureHandler(reject)[name](...args));
    return ${expression};
  })()`);

test("the sidebar is a frame titled Stayrate, exactly 300 px wide", async () => {
  const box = await open.page.locator('iframe[title="Stayrate"]').boundingBox();
  expect(box?.width).toBe(300);
  expect(await frame.evaluate(() => window.innerWidth)).toBe(300);
});

test("the sidebar has an origin of its own, so that a browser may give it a process that a script does not hold up", async () => {
  expect(await frame.evaluate(() => window.origin)).toBe("null");
});

test("numbers, text, booleans, null, arrays and objects go there and back as copies", async () => {
  const value = { a: [1, "x", true, null], b: { c: 0.5 } };
  expect(await inSidebar(`call("echo", ${JSON.stringify(value)})`)).toEqual(value);
  expect(await inSidebar(`call("kindOf", [])`)).toBe("[object Array]");
});

test.each([
  ["a Date", "new Date()"],
  ["a function", "() => 1"],
  ["a Map", "new Map()"],
  ["a Date deep inside", "{ a: [{ b: new Date() }] }"],
])("%s as an argument throws in the page at once, and no handler hears of it", async (_name, argument) => {
  expect(
    await inSidebar(`(() => {
      let heard = false;
      try {
        google.script.run.withFailureHandler(() => { heard = true; }).echo(${argument});
        return "sent";
      } catch (error) {
        return error.message + heard;
      }
    })()`),
  ).toMatch(/^Failed due to illegal value in property: .*false$/);
});

test("a call answers undefined at once and its handler later", async () => {
  expect(
    await inSidebar(`(() => {
      const order = [];
      return new Promise((done) => {
        const given = google.script.run.withSuccessHandler(() => { order.push("answer"); done(order); }).echo(1);
        order.push(given === undefined ? "undefined" : "something");
      });
    })()`),
  ).toEqual(["undefined", "answer"]);
});

test("a server function that returns a Date anywhere gives null, one that returns a promise gives its value", async () => {
  expect(await inSidebar(`call("aDate")`)).toBeNull();
  expect(await inSidebar(`call("later")`)).toBe(7);
});

test("what the server throws reaches the failure handler with its message and the user object", async () => {
  expect(
    await inSidebar(`new Promise((done) => google.script.run
      .withFailureHandler((error, item) => done([error.message, item])).withUserObject({ id: 5 }).fails())`),
  ).toEqual([expect.stringContaining("It did not work."), { id: 5 }]);
});

test("each call starts with fresh globals", async () => {
  expect(await inSidebar(`Promise.all([call("counted"), call("counted")])`)).toEqual([1, 1]);
});

test("fifty calls at once are all answered, and not in the order of asking", async () => {
  const order = (await inSidebar(`(async () => {
    const order = [];
    await Promise.all(Array.from({ length: 50 }, (_, n) => call("echo", n).then((got) => order.push(got))));
    return order;
  })()`)) as number[];
  expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, n) => n));
  expect(order).not.toEqual([...order].sort((a, b) => a - b));
});

test("functions that end in _ and functions that are not there cannot be called", async () => {
  expect(await inSidebar("typeof google.script.run.private_")).toBe("undefined");
  expect(await inSidebar("typeof google.script.run.nowhere")).toBe("undefined");
});

test("the server sees what is selected at the time of the call", async () => {
  await open.call("activate", "C4:D9");
  expect(await inSidebar(`call("place")`)).toBe("C4:D9");
});

test("the page cannot be steered away by its sidebar", async () => {
  await frame.evaluate(() => {
    try {
      window.open("about:blank#away", "_top");
    } catch {
      // Refusing by a throw is as good.
    }
  });
  expect(open.page.url()).not.toContain("away");
});

test("google.script.host.close closes it", async () => {
  await frame.evaluate("google.script.host.close()");
  await open.page.waitForSelector("#sidebar", { state: "hidden" });
  expect(await open.page.locator('iframe[title="Stayrate"]').count()).toBe(0);
});
