import { ask, openWithAddOn, told } from "../support/wizard";
import { asking, choices, writing } from "../support/wizard-data";

test("t", async () => {
  let t = Date.now();
  const lap = (s: string) => {
    process.stderr.write(`${s} ${Date.now() - t}\n`);
    t = Date.now();
  };
  const rows: unknown[][] = [["Customer", "Date", "Amount"]];
  let x = 1;
  const rnd = () => (x = (x * 16807) % 2147483647) / 2147483647;
  for (let i = 0; i < 100000; i++)
    rows.push([
      `C${Math.floor(rnd() * 20000)}`,
      `2024-${String(1 + Math.floor(rnd() * 12)).padStart(2, "0")}-${String(1 + Math.floor(rnd() * 28)).padStart(2, "0")}`,
      String(Math.floor(rnd() * 1000) / 10),
    ]);
  const book = await openWithAddOn({ sheets: { Log: rows } });
  lap("open");
  const r = await told(book, "read", choices("Log!A:C"));
  lap("read " + r.sentence + JSON.stringify(r.suggested));
  await told(book, "preview", asking("Log!A:C", { limits: true, counts: true }));
  lap("preview joined");
  for (let i = 0; i < 4; i++) {
    await told(book, "preview", asking("Log!A:C", { limits: true, counts: true }));
    lap("preview joined");
  }
  book.dispose();
  return;
  await told(book, "preview", asking("Log!A:C", { question: "stay" }));
  lap("preview stay");
  await told(book, "write", writing("Log!A:C", { limits: true, counts: true }));
  lap("write");
  const w = await told(book, "write", writing("Log!A:C", { as: "formulas" }));
  lap("write live");
  await book.settled();
  lap("settled");
  console.log(await ask(book, "check", { lang: "en", id: (w as any).table.id }));
  lap("check");
  book.dispose();
}, 100000);
