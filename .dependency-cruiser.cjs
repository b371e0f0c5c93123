/**
 * Which rooms a room may look into: the arrows of the house, only downward. CONTRIBUTING.md shows them as a diagram.
 * What a room may know of the outside (Google, a DOM, a clock) is the business of its tsconfig and of biome.json.
 */
const arrows = {
  words: [],
  calendar: ["words"],
  plan: ["calendar", "words"],
  sheet: ["plan", "calendar", "words"],
  metrics: ["plan", "calendar"],
  table: ["words"],
  analyses: ["plan", "metrics", "table", "calendar", "words"],
  functions: ["sheet", "analyses", "plan", "metrics", "table", "calendar", "words"],
  findings: ["sheet", "analyses", "plan", "calendar", "words"],
  reports: ["sheet", "findings", "analyses", "functions", "plan", "table", "calendar", "words"],
  translate: ["plan", "functions", "calendar", "words"],
  render: ["table", "words"],
  protocol: ["plan", "table", "words"],
};
const below = Object.keys(arrows);
const rooms = { ...arrows, "apps-script": below, sidebar: ["protocol", "functions", "words"] };
const folders = (names) => names.map((name) => `^src/${name}/`);

module.exports = {
  forbidden: [
    ...Object.entries(rooms).map(([room, mayUse]) => ({
      name: `${room}-looks-only-down`,
      severity: "error",
      comment: `${room} may use ${mayUse.join(", ") || "no other room"}.`,
      from: { path: `^src/${room}/` },
      to: { path: "^(src|playground|scripts|test)/", pathNot: folders([room, ...mayUse]) },
    })),
    {
      name: "no-room-without-a-rule",
      severity: "error",
      comment: "A new folder in src/ needs its line in the table of arrows.",
      from: { path: "^src/", pathNot: folders(Object.keys(rooms)) },
      to: {},
    },
    {
      name: "no-cycles",
      severity: "error",
      comment:
        "Two files that need each other are one idea, or hide a third. Elsewhere biome sees to it, types apart.",
      from: { path: "^src/" },
      to: { circular: true },
    },
    {
      name: "no-packages-in-pure-rooms",
      severity: "error",
      comment: "Code.js carries what the pure rooms import.",
      from: { path: folders(below.filter((room) => room !== "metrics")) },
      to: { path: "node_modules" },
    },
    {
      name: "only-special-functions-in-metrics",
      severity: "error",
      comment: "Special functions are the one thing better taken from a well-kept library.",
      from: { path: "^src/metrics/" },
      to: { path: "node_modules", pathNot: "node_modules/@stdlib/" },
    },
    {
      name: "no-node-in-src",
      severity: "error",
      comment: "Neither Apps Script nor the sidebar has Node's modules.",
      from: { path: "^src/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "playground-looks-at-no-room",
      severity: "error",
      comment: "The playground runs the very files that are pushed; it knows the add-on from outside.",
      from: { path: "^playground/" },
      to: { path: "^src/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    parser: "swc",
    // swc is asked for TypeScript without JSX here; test/house/rooms.test.ts reads the imports of the sidebar's views.
    exclude: { path: "\\.tsx$" },
  },
};
