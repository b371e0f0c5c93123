import { build } from "esbuild";
import { buildCards } from "./build-cards";
import { buildWizard } from "./build-wizard";
import { inProject, read } from "./files";

const styleTag = '<link rel="stylesheet" href="sidebar.css">';
const scriptTag = '<script type="module" src="main.tsx"></script>';

/**
 * dist/sidebar.html: src/sidebar/index.html with its style sheet and its script put in place, since the page may load nothing.
 * The template holds exactly the two tags above; main.tsx does not import the style sheet.
 */
export async function buildSidebar(version: string): Promise<string> {
  const result = await build({
    entryPoints: { main: inProject("src/sidebar/main.tsx"), sidebar: inProject("src/sidebar/sidebar.css") },
    outdir: inProject("dist"),
    bundle: true,
    write: false,
    format: "iife",
    target: "es2020",
    minify: true,
    charset: "utf8",
    jsx: "automatic",
    jsxImportSource: "preact",
    // HtmlService strips what looks like a comment inside template literals, and the minifier makes them.
    supported: { "template-literal": false },
    define: { STAYRATE_VERSION: JSON.stringify(version), "process.env.NODE_ENV": '"production"' },
    logLevel: "silent",
  });
  const text = (ending: string) =>
    result.outputFiles.find(({ path }) => path.endsWith(ending))?.text.trim() ?? "";
  const script = text(".js");
  const [wizard, cards] = await Promise.all([buildWizard(version), buildCards()]);
  refuseWhatHtmlServiceSpoils(script);
  refuseWhatHtmlServiceSpoils(cards.slice(0, -"</script>".length));
  refuseWhatHtmlServiceSpoils(wizard.slice(0, -"</script>".length));
  return put(
    put(read("src/sidebar/index.html"), styleTag, `<style>${text(".css")}</style>`),
    scriptTag,
    `${wizard}\n${cards}\n<script>${script}</script>`,
  );
}

function put(page: string, tag: string, content: string): string {
  const parts = page.split(tag);
  if (parts.length !== 2) throw new Error(`src/sidebar/index.html must hold exactly one ${tag}`);
  return parts.join(content);
}

function refuseWhatHtmlServiceSpoils(script: string): void {
  for (const bad of ["`", "<?", "<!--", "</script"]) {
    const at = script.indexOf(bad);
    if (at >= 0)
      throw new Error(
        `The sidebar's script holds ${bad}, which HtmlService spoils: …${script.slice(Math.max(0, at - 60), at + 60)}…`,
      );
  }
}
