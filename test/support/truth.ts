import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** Other people's data, with values computed by independent tools. It stands beside the project, never inside it (licences). */
const folder = join(__dirname, "..", "..", "..", "shared", "truth");

const isThere = existsSync(join(folder, "index.json"));

/** The text of one truth file (.gz is unpacked); a byte-order mark stays, since sheets see it too. */
export function truthText(path: string): string {
  const bytes = readFileSync(join(folder, path));
  return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}

export const truthJson = <T>(path: string): T => JSON.parse(truthText(path)) as T;

/** describe() for tests that need the truth data. Where it is absent the run says so loudly; CI always has it, so there its absence fails. */
export function describeTruth(name: string, tests: () => void): void {
  if (isThere) {
    describe(name, tests);
    return;
  }
  if (process.env["CI"]) {
    test(`${name}: the truth data is missing`, () => {
      throw new Error(`No truth data at ${folder}: CI must have it.`);
    });
    return;
  }
  console.warn(`NOT TESTED: “${name}” needs the truth data, which is not beside this project (${folder}).`);
  describe.skip(`${name} (truth data missing)`, tests);
}
