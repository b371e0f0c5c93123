import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

test("npm start's script prints the address on a line of its own, serves the page there and ends cleanly", async () => {
  const running = spawn(process.execPath, ["--import", "tsx", "scripts/start.ts"], {
    cwd: join(__dirname, "../../.."),
    env: { ...process.env, PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  const address = await new Promise<string>((found, failed) => {
    running.once("exit", (code) => failed(new Error(`It ended early with ${code}.`)));
    running.stdout.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const line = /^http:\/\/localhost:\d+\/$/m.exec(said)?.[0];
      if (line) found(line);
    });
  });
  const answer = await fetch(address);
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain("Stayrate playground");
  expect((await fetch(`${address}nowhere.js`)).status).toBe(404);
  expect((await fetch(`${address}..%2f..%2fpackage.json`)).status).toBe(404);
  running.kill("SIGTERM");
  const [code] = (await once(running, "exit")) as [number | null];
  expect(code).toBe(0);
}, 60_000);
