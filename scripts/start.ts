import { spawn } from "node:child_process";
import { serve } from "../playground/server";
import { build } from "./build";
import { buildPlayground, playgroundFolder } from "./build-playground";

/** A browser is opened for a person at a desktop, not for a pipe, a test or a server. */
function hasDesktop(): boolean {
  if (!process.stdout.isTTY || process.env["CI"]) return false;
  if (process.platform === "darwin" || process.platform === "win32") return true;
  return Boolean(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"]);
}

function openBrowser(address: string): void {
  const [command, ...args] =
    process.platform === "darwin"
      ? ["open"]
      : process.platform === "win32"
        ? ["cmd", "/c", "start", ""]
        : ["xdg-open"];
  const opened = spawn(command as string, [...args, address], { stdio: "ignore", detached: true });
  // Without such a command the printed address is enough.
  opened.on("error", () => undefined);
  opened.unref();
}

await build();
await buildPlayground();
const served = await serve(playgroundFolder, Number(process.env["PORT"] ?? 0));
console.log("The playground is open at");
console.log(served.address);
console.log("Press Ctrl-C to end it.");
if (hasDesktop()) openBrowser(served.address);

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => void served.close().then(() => process.exit(0)));
}
