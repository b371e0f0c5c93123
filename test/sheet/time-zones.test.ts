import { execFileSync } from "node:child_process";

const read = (zone: string): string =>
  execFileSync(process.execPath, ["--import", "tsx", require.resolve("./support/readings")], {
    env: { ...process.env, TZ: zone },
    encoding: "utf8",
  });

test("a log reads the same whatever the machine's zone is", () => {
  const inUtc = read("UTC");
  const first = (JSON.parse(inUtc) as { zone: string; days: number[] }[])[0];
  expect(first?.days.slice(0, 3)).toEqual([45_352, 45_352, 45_361]);
  for (const zone of ["Asia/Shanghai", "America/Los_Angeles", "Pacific/Kiritimati"])
    expect(read(zone)).toBe(inUtc);
});
