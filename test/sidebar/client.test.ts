import type { Answer, CallName } from "../../src/protocol/messages";
import { call } from "../../src/sidebar/server/client";
import { messenger } from "../../src/sidebar/server/messenger";
import type { State } from "../../src/sidebar/state/state";

type Handler = (value: unknown) => void;

/** Puts a google.script.run into the world that hands its handlers to the test. */
function google(stayrate: (then: Handler, failed: Handler) => void) {
  const runner = (then: Handler, failed: Handler): object => ({
    withSuccessHandler: (handler: Handler) => runner(handler, failed),
    withFailureHandler: (handler: Handler) => runner(then, handler),
    stayrate: () => stayrate(then, failed),
  });
  (globalThis as { google?: unknown }).google = {
    script: {
      run: runner(
        () => {},
        () => {},
      ),
    },
  };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  delete (globalThis as { google?: unknown }).google;
});

describe("Asking the server", () => {
  const ask = () => call("selection", { lang: "en" }).answer;

  test("an answer arrives as it was given", async () => {
    google((then) => then({ ok: true, reply: { range: "A1:B2" } }));
    await expect(ask()).resolves.toEqual({ ok: true, reply: { range: "A1:B2" } });
  });

  test("a server that throws is an answer with its message, short and without the service's prefix", async () => {
    google((_, failed) => failed(new Error("Exception: Service error: Spreadsheets")));
    await expect(ask()).resolves.toEqual({
      ok: false,
      code: "server-failed",
      sentence: "Service error: Spreadsheets",
    });
  });

  test("a call that throws in the page itself is an answer too", async () => {
    google(() => {
      throw new Error("Failed due to illegal value in property: date");
    });
    await expect(ask()).resolves.toMatchObject({ ok: false, code: "server-failed" });
  });

  test("null, which is what a Date inside an answer becomes, is not taken for an answer", async () => {
    google((then) => then(null));
    await expect(ask()).resolves.toMatchObject({ ok: false, code: "bad-answer" });
  });

  test("an answer that never comes is given up", async () => {
    google(() => {});
    const answer = ask();
    jest.advanceTimersByTime(120_000);
    await expect(answer).resolves.toMatchObject({ ok: false, code: "lost" });
  });

  test("a page outside Google Sheets says so", async () => {
    await expect(ask()).resolves.toMatchObject({ ok: false, code: "not-connected" });
  });
});

describe("Sending what is under way", () => {
  const work = (id: number, name: "preview" | "selection" = "selection") =>
    ({ id, call: name, request: { lang: "en" } }) as unknown as State["work"];

  function watched() {
    const sent: string[] = [];
    const heard: [number, Answer<CallName>][] = [];
    const give: ((answer: Answer<CallName>) => void)[] = [];
    const send = messenger(
      (name) => {
        sent.push(name);
        return { answer: new Promise((resolve) => give.push(resolve as never)), forget: () => {} };
      },
      (id, answer) => heard.push([id, answer]),
      () => {},
    );
    return { sent, heard, give, send };
  }

  test("a call is sent once, however often the state is looked at", () => {
    const { send, sent } = watched();
    const state = { work: work(1), online: true };
    send(state);
    jest.advanceTimersByTime(1);
    send({ ...state });
    jest.advanceTimersByTime(1);
    expect(sent).toEqual(["selection"]);
  });

  test("of a burst of previews only the last is sent", () => {
    const { send, sent } = watched();
    for (const id of [1, 2, 3]) {
      send({ work: work(id, "preview"), online: true });
      jest.advanceTimersByTime(100);
    }
    jest.advanceTimersByTime(1000);
    expect(sent).toEqual(["preview"]);
  });

  test("the answer to a call that was overtaken is not heard", async () => {
    const { send, give, heard } = watched();
    send({ work: work(1), online: true });
    jest.advanceTimersByTime(1);
    send({ work: work(2), online: true });
    jest.advanceTimersByTime(1);
    give[0]?.({ ok: true, reply: null });
    give[1]?.({ ok: true, reply: null });
    await jest.advanceTimersByTimeAsync(1);
    expect(heard.map(([id]) => id)).toEqual([2]);
  });

  test("while offline a call waits, and goes out when the connection is back", () => {
    const { send, sent } = watched();
    send({ work: work(1), online: false });
    jest.advanceTimersByTime(1000);
    expect(sent).toEqual([]);
    send({ work: work(1), online: true });
    jest.advanceTimersByTime(1);
    expect(sent).toEqual(["selection"]);
  });
});
