import { cpus, loadavg, platform, totalmem } from "node:os";
import { read } from "../../scripts/files";
import { ZONE } from "../measuring/processes";
import type { Text } from "./text";

/** Where and of what the figures are; `busy` is the load before the run, from the system. */
export function machineLine(date: Date, busy = loadavg()[0] ?? 0): Text {
  const processors = cpus();
  const { version } = JSON.parse(read("package.json")) as { version: string };
  const facts = [
    `${processors[0]?.model.trim() ?? "?"}`,
    `${processors.length} × CPU`,
    `${Math.round(totalmem() / 2 ** 30)} GB`,
    platform(),
    `Node ${process.version}`,
    `TZ ${ZONE}`,
    `Stayrate ${version}`,
    date.toISOString().slice(0, 10),
  ].join(" · ");
  return {
    en: `${facts}. Load of the machine when the run began: ${busy.toFixed(1)}.`,
    zh: `${facts}。开始时的系统负载：${busy.toFixed(1)}。`,
  };
}
