/**
 * The globals of Code.js that are no custom functions: triggers, menu handlers, the sidebar's door.
 * Data only: scripts/build.ts declares each and forwards it to the export of the same name in main.ts.
 */
export const globals: readonly {
  readonly name: string;
  readonly params: readonly string[];
  readonly summary: string;
}[] = [];
