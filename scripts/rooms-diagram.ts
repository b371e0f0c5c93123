import { execFileSync } from "node:child_process";
import { inProject, root } from "./files";

type Arrows = ReadonlyMap<string, ReadonlySet<string>>;

/** The rooms of src/ and who really looks into whom, as a Mermaid flow chart; an arrow that others imply is left out. */
export function roomsDiagram(): string {
  const arrows = withoutImplied(arrowsBetweenRooms());
  const lines = [...arrows].flatMap(([from, to]) => [...to].sort().map((room) => `  ${from} --> ${room}`));
  return ["```mermaid", "flowchart TD", ...lines, "```"].join("\n");
}

function arrowsBetweenRooms(): Arrows {
  const json = execFileSync(
    process.execPath,
    [
      inProject("node_modules/dependency-cruiser/bin/dependency-cruise.mjs"),
      ...["src", "--config", ".dependency-cruiser.cjs", "--collapse", "^src/[^/]+/", "--output-type", "json"],
    ],
    { cwd: root, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
  );
  const { modules } = JSON.parse(json) as {
    modules: readonly { source: string; dependencies: readonly { resolved: string }[] }[];
  };
  const room = (path: string) => /^src\/([^/]+)\//.exec(path)?.[1];
  const arrows = new Map<string, Set<string>>();
  for (const { source, dependencies } of [...modules].sort((a, b) => (a.source < b.source ? -1 : 1))) {
    const from = room(source);
    if (from === undefined) continue;
    const to = dependencies.map(({ resolved }) => room(resolved)).filter((name) => name !== undefined);
    arrows.set(from, new Set(to.filter((name) => name !== from)));
  }
  return arrows;
}

function withoutImplied(arrows: Arrows): Arrows {
  const reaches = (from: string, to: string): boolean =>
    [...(arrows.get(from) ?? [])].some((next) => next === to || reaches(next, to));
  const isImplied = (to: ReadonlySet<string>, room: string) =>
    [...to].some((other) => other !== room && reaches(other, room));
  return new Map(
    [...arrows].map(([from, to]) => [from, new Set([...to].filter((room) => !isImplied(to, room)))]),
  );
}
