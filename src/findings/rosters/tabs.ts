import type { Found } from "../found";

/** Lists on several tabs: read together, or the first alone. */
export const tabsFound = (tabs: readonly string[]): Found => ({
  code: "roster-tabs",
  count: tabs.length,
  rows: [],
  facts: {
    tabs: tabs.length,
    list: `${tabs.slice(0, 6).join(", ")}${tabs.length > 6 ? " …" : ""}`,
    first: tabs[0] ?? "",
  },
  weight: "check",
  choices: ["fix", "keep"],
  byDefault: "fix",
});
