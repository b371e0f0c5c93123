import type { Time } from "./job";

/** Starts both clocks; the answer stops them. */
export function clocks(): () => Time {
  const [cpu, wall] = [process.cpuUsage(), performance.now()];
  return () => {
    const used = process.cpuUsage(cpu);
    return { cpu: (used.user + used.system) / 1000, wall: performance.now() - wall };
  };
}
