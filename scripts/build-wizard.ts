import { build } from "esbuild";
import { inProject } from "./files";

/**
 * The wizard's server (src/apps-script/wizard.ts) as one script. It rides in sidebar.html as text that no browser runs:
 * in Code.js every call of a custom function would load it, cold, although only the sidebar and its menu ever use it.
 * src/apps-script/wizard-door.ts takes it out again.
 */
export async function buildWizard(version: string): Promise<string> {
  const result = await build({
    entryPoints: [inProject("src/apps-script/wizard.ts")],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "StayrateWizard",
    target: "es2020",
    minify: true,
    charset: "utf8",
    inject: [inProject("scripts/own-globals.js")],
    supported: { "template-literal": false },
    define: { STAYRATE_VERSION: JSON.stringify(version) },
    logLevel: "silent",
  });
  const [file] = result.outputFiles;
  if (file === undefined) throw new Error("esbuild gave no script for the wizard.");
  return `<script type="text/plain" id="wizard-server">${file.text.trim()}</script>`;
}
