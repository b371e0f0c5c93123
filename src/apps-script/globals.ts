/**
 * The globals of Code.js that are no custom functions: triggers, menu handlers, the sidebar's door.
 * Data only: scripts/build.ts declares each and forwards it to the export of the same name in main.ts.
 */
export const globals: readonly {
  readonly name: string;
  readonly params: readonly string[];
  readonly summary: string;
}[] = [
  {
    name: "onOpen",
    params: ["event"],
    summary: "Builds the menu when the spreadsheet opens. 打开表格时创建菜单。",
  },
  { name: "onInstall", params: ["event"], summary: "Builds the menu after installing. 安装后创建菜单。" },
  {
    name: "stayrate",
    params: ["message"],
    summary: "The sidebar's door: one call in, one answer out. 侧边栏的入口。",
  },
  { name: "openWizard", params: [], summary: "Menu: opens the wizard. 菜单：打开向导。" },
  {
    name: "insertFunction",
    params: [],
    summary: "Menu: opens the sidebar on the search for a function. 菜单：查找并插入函数。",
  },
  { name: "refreshTables", params: [], summary: "Menu: refreshes written tables. 菜单：刷新表格。" },
  {
    name: "checkSelection",
    params: [],
    summary: "Menu: opens the wizard on what was found in the selection. 菜单：检查所选数据。",
  },
  { name: "makePortable", params: [], summary: "Menu: makes written tables portable. 菜单：转为可移植。" },
  { name: "loadSampleData", params: [], summary: "Menu: writes sample sheets. 菜单：加载示例数据。" },
  { name: "showHelp", params: [], summary: "Menu: shows help. 菜单：显示帮助。" },
];
