/// <reference path="./packages.d.ts" />
import type { Way } from "./way";

/** Ways to the same table of counts beside COHORT's, each loaded alone: a database in the process would weigh on the others. */
const peers: Readonly<Record<string, () => Promise<Way>>> = {
  simple: async () => (await import("./simple")).simple,
  months: async () => (await import("./months")).months,
  arquero: async () => (await import("./arquero")).arquero,
  lodash: async () => (await import("./lodash")).lodash,
  tidy: async () => (await import("./tidy")).tidy,
  duckdb: async () => (await import("./duckdb")).duckdb,
  "duckdb, loaded": async () => (await import("./duckdb")).duckdbLoaded,
};

const others: Readonly<Record<string, () => Promise<Way>>> = {
  touch: async () => (await import("./floors")).touch,
  "Map floor": async () => (await import("./floors")).mapFloor,
  "load Code.js": async () => (await import("./loading")).loadCode,
  "load nothing": async () => (await import("./loading")).loadNothing,
};

export const peerNames = Object.keys(peers);

/** The way of that name: a custom function of the product, or another's. */
export async function wayNamed(name: string): Promise<Way> {
  const lonely = peers[name] ?? others[name];
  if (lonely !== undefined) return lonely();
  const way = /^Nelder/.test(name)
    ? (await import("./bgnbd")).bgnbdWays[name]
    : (await import("./product")).productWays[name];
  if (way === undefined) throw new Error(`No way is called ${name}.`);
  return way;
}
