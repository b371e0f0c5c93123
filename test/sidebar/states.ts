import type { Page } from "playwright-core";
import type { CallName } from "../../src/protocol/messages";
import type { Lang } from "../../src/words/text";
import { longSheet, no, opening, preview, reading, yes } from "./answers";
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
  en: { joined: "How do customers who joined together fare?", write: "Write table", cancel: "Cancel" },
  zh: { joined: "同期加入的客户后来怎样？", write: "写入表格", cancel: "取消" },
} as const;

/** Every state that the design names, in one language. */
export function states(lang: Lang): readonly PageState[] {
  const said = (en: string, zh: string) => (lang === "zh" ? zh : en);
  const { joined, write, cancel } = labels[lang];
  const table = { id: "t9", title: said("Cohorts by month", "按月的同期群"), place: `'${longSheet}'!E2:R30` };
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
      name: "offline",
      script: server,
      reach: (page) => page.context().setOffline(true),
      shows: said("You are offline", "网络已断开"),
    },
  ];
}
