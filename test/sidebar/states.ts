import type { Page } from "playwright-core";
import type { CallName } from "../../src/protocol/messages";
import type { Lang } from "../../src/words/text";
import {
  filled,
  inserted,
  longSheet,
  no,
  opening,
  preview,
  reading,
  tried,
  writtenTable,
  yes,
} from "./answers";
import {
  forecastPreview,
  laterAnswers,
  laterTables,
  movementsPreview,
  refreshAsked,
  splitPreview,
  subscriptionReading,
} from "./later-answers";
import type { Reaction } from "./page";

/** A state of the page: what the server says, and what the user does to get there. */
export interface PageState {
  readonly name: string;
  readonly script: Partial<Record<CallName, Reaction>>;
  readonly reach: (page: Page) => Promise<void>;
  /** The words by which the state is known to be there. */
  readonly shows: string;
}

const labels = {
  en: {
    joined: "How do customers who joined together fare?",
    write: "Write table",
    cancel: "Cancel",
    functions: "Insert function…",
    search: "Search functions",
    insert: "Insert",
    money: "Does the money stay?",
    stay: "How many customers stay from one period to the next?",
    change: "Did a change work?",
    refresh: "Refresh tables",
    portable: "Make portable",
    summary: "Summary only",
  },
  zh: {
    joined: "同期加入的客户后来怎样？",
    write: "写入表格",
    cancel: "取消",
    functions: "插入函数…",
    search: "搜索函数",
    insert: "插入",
    money: "收入留住了吗？",
    stay: "每期有多少客户留到下一期？",
    change: "某项改变有效吗？",
    refresh: "刷新表格",
    portable: "转为可移植",
    summary: "仅摘要",
  },
} as const;

/** Every state that the design names, in one language. */
export function states(lang: Lang): readonly PageState[] {
  const said = (en: string, zh: string) => (lang === "zh" ? zh : en);
  const { joined, write, cancel, functions, search, insert } = labels[lang];
  const { money, stay, change, refresh, portable, summary } = labels[lang];
  const table = writtenTable("t9", {
    title: said("Cohorts by month", "按月的同期群"),
    place: `'${longSheet}'!E2:R30`,
  });
  const written = yes<"write">({
    status: "written",
    sentence: said("It is on a new sheet.", "已写入新工作表。"),
    table,
    checkDue: false,
  });
  const server = {
    open: yes<"open">(opening(lang)),
    read: yes<"read">(reading(lang)),
    preview: yes<"preview">(preview(lang)),
    write: written,
    fill: yes<"fill">(filled(lang)),
    tryOut: yes<"tryOut">(tried),
    insert: yes<"insert">(inserted(lang)),
    inserted: yes<"inserted">({
      ok: true,
      sentence: said("The cells show exactly the preview.", "单元格内容与预览完全一致。"),
      again: false,
      separator: ",",
    }),
  };
  const find = async (page: Page, query: string) => {
    await page.getByRole("button", { name: functions }).click();
    await page.getByLabel(search).fill(query);
  };
  const choose = async (page: Page) => {
    await find(page, "cohort");
    await page.getByRole("button", { name: /^COHORT / }).click();
  };
  const insertIt = async (page: Page) => {
    await choose(page);
    await page.getByText(tried.formula).waitFor();
    await page.getByRole("button", { name: insert, exact: true }).click();
  };
  const nothing = async () => {};
  const ask = (page: Page) => page.getByRole("radio", { name: joined }).check();
  const writeIt = async (page: Page) => {
    await ask(page);
    await page.getByRole("button", { name: write }).click();
  };
  const occupied = yes<"write">({
    status: "occupied",
    question: said(
      `B2:D10 of '${longSheet}' hold something. Write over them?`,
      `“${longSheet}”的 B2:D10 已有内容。要覆盖吗？`,
    ),
    cells: "B2:D10",
  });
  const pick = (name: string) => (page: Page) => page.getByRole("radio", { name }).check();
  const later = { ...server, ...laterAnswers(lang) };
  const atTables = (start: "refresh" | "portable", tables = laterTables(lang)) =>
    yes<"open">({ ...opening(lang), tables, start });
  const subscriptions = yes<"read">(subscriptionReading(lang));
  return [
    {
      name: "nothing selected",
      script: { ...server, open: yes<"open">(opening(lang, null)) },
      reach: nothing,
      shows: said("Nothing selected yet", "还没有选中数据"),
    },
    {
      name: "reading",
      script: { ...server, read: "never" },
      reach: nothing,
      shows: said("Reading '", "正在读取 '"),
    },
    {
      name: "unreadable",
      script: { ...server, read: no(said("There is no data in A1.", "A1 中没有数据。")) },
      reach: nothing,
      shows: said("There is no data in A1.", "A1 中没有数据。"),
    },
    {
      name: "findings",
      script: server,
      reach: nothing,
      shows: said("5 rows have no customer id.", "有 5 行没有客户编号。"),
    },
    { name: "preview", script: server, reach: ask, shows: said("The cohorts add up", "各同期群合计") },
    {
      name: "refused preview",
      script: { ...server, preview: no(said("Fewer than two periods.", "不足两个周期。")) },
      reach: ask,
      shows: said("Fewer than two periods.", "不足两个周期。"),
    },
    {
      name: "writing",
      script: { ...server, write: "never" },
      reach: writeIt,
      shows: said("Building the table aside", "正在另处生成表格"),
    },
    {
      name: "occupied",
      script: { ...server, write: occupied },
      reach: writeIt,
      shows: said("Write over them?", "要覆盖吗？"),
    },
    { name: "done", script: server, reach: writeIt, shows: said("Table written", "表格已写入") },
    {
      name: "error",
      script: { ...server, write: { throws: "Service error: Spreadsheets" } },
      reach: writeIt,
      shows: "Service error: Spreadsheets",
    },
    {
      name: "cancelled",
      script: { ...server, preview: "never" },
      reach: async (page) => {
        await ask(page);
        await page.getByRole("button", { name: cancel }).click();
      },
      shows: said("Cancelled. Nothing was left behind.", "已取消，没有留下任何内容。"),
    },
    {
      name: "functions",
      script: server,
      reach: (page) => find(page, ""),
      shows: said("Rates over a period", "一段时间的比率"),
    },
    {
      name: "functions found",
      script: server,
      reach: (page) => find(page, "复购"),
      shows: "REPEAT_RATE",
    },
    {
      name: "no function found",
      script: server,
      reach: (page) => find(page, "zzzzqqqq"),
      shows: said("No function fits", "没有与“zzzzqqqq”相符的函数"),
    },
    {
      name: "filling in a function",
      script: { ...server, fill: "never" },
      reach: choose,
      shows: said("Looking at the data", "正在查看选区附近的数据"),
    },
    { name: "function with its result", script: server, reach: choose, shows: tried.formula },
    {
      name: "function with all it says",
      script: server,
      reach: async (page) => {
        await choose(page);
        for (const details of await page.locator("details").all()) await details.click();
        await page.getByText(tried.formula).waitFor();
      },
      shows: said("With these cells:", "单元格内容："),
    },
    {
      name: "refused function",
      script: {
        ...server,
        tryOut: no(said("dates, row 14: not a date.", "dates，第 14 行：不是日期。"), "not-a-date"),
      },
      reach: choose,
      shows: said("dates, row 14: not a date.", "dates，第 14 行：不是日期。"),
    },
    {
      name: "inserting",
      script: { ...server, insert: "never" },
      reach: insertIt,
      shows: said("Inserting the formula", "正在插入公式"),
    },
    {
      name: "cells in the way of a function",
      script: { ...server, insert: occupied },
      reach: insertIt,
      shows: said("Write over them?", "要覆盖吗？"),
    },
    {
      name: "inserted",
      script: server,
      reach: insertIt,
      shows: said("The cells show exactly the preview.", "单元格内容与预览完全一致。"),
    },
    {
      name: "churn rules",
      script: { ...server, read: subscriptions, preview: yes<"preview">(movementsPreview(lang)) },
      reach: pick(stay),
      shows: said("over the customers at its start", "除以期初客户数"),
    },
    {
      name: "stacked areas",
      script: { ...server, read: subscriptions, preview: yes<"preview">(movementsPreview(lang)) },
      reach: pick(money),
      shows: said("Revenue by where it comes from", "按来源的收入"),
    },
    {
      name: "two segments",
      script: { ...server, read: subscriptions, preview: yes<"preview">(splitPreview(lang)) },
      reach: async (page) => {
        await pick(change)(page);
        await page.getByRole("radio", { name: said("Two segments", "两个分组") }).check();
      },
      shows: said("Followed for", "跟踪期数"),
    },
    {
      name: "several lines",
      script: { ...server, read: subscriptions, preview: yes<"preview">(splitPreview(lang)) },
      reach: ask,
      shows: said("Retention by segment", "各分组留存率"),
    },
    {
      name: "forecast",
      script: { ...server, preview: yes<"preview">(forecastPreview(lang)) },
      reach: ask,
      shows: said("dashed: forecast", "虚线框：预测"),
    },
    {
      name: "customers listed",
      script: later,
      reach: async (page) => {
        await ask(page);
        await page.locator(".cell").nth(2).click();
      },
      shows: said("31 customers are listed", "已列出 31 位客户"),
    },
    {
      name: "customers refused",
      script: {
        ...later,
        showCustomers: no(said("Nobody stands behind this cell.", "此单元格背后没有客户。")),
      },
      reach: async (page) => {
        await ask(page);
        await page.locator(".cell").nth(2).click();
      },
      shows: said("Nobody stands behind this cell.", "此单元格背后没有客户。"),
    },
    {
      name: "tables written before",
      script: later,
      reach: (page) => page.locator(".tables summary").click(),
      shows: said("written by a newer version", "由更新的版本写入"),
    },
    {
      name: "refreshing",
      script: { ...later, open: atTables("refresh"), refresh: "never" },
      reach: nothing,
      shows: said("Refreshing 1 of 2", "正在刷新第 1 个"),
    },
    {
      name: "refreshed",
      script: { ...later, open: atTables("refresh") },
      reach: nothing,
      shows: said("2 tables refreshed.", "已刷新 2 个表格。"),
    },
    {
      name: "refresh asked",
      script: { ...later, open: atTables("refresh"), refresh: refreshAsked(lang) },
      reach: nothing,
      shows: said("Somebody has changed 3 cells", "有人改动了此表的 3 个单元格"),
    },
    {
      name: "refresh refused",
      script: {
        ...later,
        open: atTables("refresh", laterTables(lang).slice(0, 1)),
        refresh: yes<"refresh">({
          status: "refused",
          sentence: said("Its data are gone: sheet Orders was deleted.", "数据已不在：工作表“订单”已删除。"),
        }),
      },
      reach: nothing,
      shows: said("Its data are gone", "数据已不在"),
    },
    {
      name: "no tables",
      script: { ...later, open: atTables("refresh", []) },
      reach: nothing,
      shows: said("No tables yet", "还没有表格"),
    },
    {
      name: "portable",
      script: { ...later, open: atTables("portable") },
      reach: nothing,
      shows: said("Customer rows travel along.", "客户明细会一并带走。"),
    },
    {
      name: "summary only",
      script: { ...later, open: atTables("portable") },
      reach: (page) => page.getByRole("checkbox", { name: summary }).check(),
      shows: said("Download it as Excel", "下载为 Excel"),
    },
    {
      name: "made portable",
      script: { ...later, open: atTables("portable") },
      reach: (page) => page.getByRole("button", { name: portable }).click(),
      shows: said("Made portable.", "已转为可移植。"),
    },
    {
      name: "portable refused",
      script: {
        ...later,
        open: atTables("portable"),
        portable: no(said("Try again later.", "请稍后再试。")),
      },
      reach: nothing,
      shows: said("Try again later.", "请稍后再试。"),
    },
    {
      name: "refresh from the wizard",
      script: later,
      reach: (page) => page.getByRole("button", { name: refresh }).click(),
      shows: said("2 tables refreshed.", "已刷新 2 个表格。"),
    },
    {
      name: "offline",
      script: server,
      reach: (page) => page.context().setOffline(true),
      shows: said("You are offline", "网络已断开"),
    },
  ];
}
