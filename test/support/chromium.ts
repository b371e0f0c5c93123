import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";

const project = join(__dirname, "../..");

/** A Chromium that can be started here: its file, and what its environment needs beside the usual. */
export interface Chromium {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/** The installed Chromium that CHROME_PATH names, else the one that ships inside @sparticuz/chromium, unpacked once a machine. */
export function findChromium(): Chromium {
  const installed = process.env["CHROME_PATH"];
  if (installed) return { executablePath: installed, env: {} };
  const about = readFileSync(join(project, "node_modules/@sparticuz/chromium/package.json"), "utf8");
  const { version } = JSON.parse(about) as { version: string };
  const folder = join(tmpdir(), `stayrate-chromium-${version}-${userInfo().uid}`);
  if (!existsSync(folder)) unpackInto(folder);
  const executablePath = join(folder, "chromium");
  const fonts = { FONTCONFIG_FILE: writeFontRules(folder) };
  if (starts(executablePath, fonts)) return { executablePath, env: fonts };
  // A bare machine lacks NSS; the package brings it along for such.
  return { executablePath, env: { ...fonts, LD_LIBRARY_PATH: join(folder, "al2023/lib") } };
}

/** The machine's fonts, and two families that are always there, so that pictures in both languages look alike everywhere. */
const fontRules = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}/fonts</dir>
  <dir>${project}/node_modules/@embedpdf/fonts-sc/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
  ${["Google Sans", "Roboto", "Arial", "sans-serif"]
    .map(
      (family) =>
        `<alias binding="same"><family>${family}</family><prefer><family>Open Sans</family><family>Noto Sans Hans</family></prefer></alias>`,
    )
    .join("\n  ")}
</fontconfig>
`;

/** Written anew each time: another copy of the project has its fonts elsewhere. */
function writeFontRules(folder: string): string {
  const cache = join(project, "node_modules/.cache/stayrate");
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, "fonts.conf"), fontRules(folder));
  return join(cache, "fonts.conf");
}

const starts = (executable: string, env: Readonly<Record<string, string>>): boolean =>
  spawnSync(executable, ["--version"], { env: { ...process.env, ...env } }).status === 0;

/**
 * The package unpacks into the folder for temporary files and takes whatever lies there for finished, so two test runs
 * would disturb each other. Here each unpacks into a folder of its own, and the first to finish gives it its name.
 */
function unpackInto(folder: string): void {
  const making = mkdtempSync(`${folder}-`);
  const unpack = "import('@sparticuz/chromium').then((chromium) => chromium.default.executablePath())";
  const done = spawnSync(process.execPath, ["--input-type=module", "-e", unpack], {
    cwd: project,
    env: { ...process.env, TMPDIR: making, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
    encoding: "utf8",
  });
  if (done.status !== 0) throw new Error(`Chromium could not be unpacked. ${done.stderr}`);
  try {
    renameSync(making, folder);
  } catch (error) {
    // Another run was first; its copy is as good.
    if (!existsSync(folder)) throw error;
    rmSync(making, { recursive: true, force: true });
  }
}
