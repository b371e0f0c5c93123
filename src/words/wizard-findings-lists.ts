import type { FindingWords } from "./finding-words";

/** What is said of the findings of rosters and of a matrix of customers and periods. */
export const listFindingWords: Readonly<Record<string, FindingWords>> = {
  "unreadable-marks": {
    name: { en: "unreadable marks", zh: "无法识别的标记" },
    sentence: {
      en: "{rows} with cells that are neither a mark nor an amount, such as “{cell}”. Those cells are read as “not there”.",
      zh: "{rows}含有既非标记也非金额的单元格，例如“{cell}”，按“不在”处理。",
    },
  },
  "mixed-marks": {
    name: { en: "marks among amounts", zh: "标记与金额混用" },
    sentence: {
      en: "{rows} with marks among the amounts: the customer was there, with an amount that is not known.",
      zh: "{rows}在金额之中含有标记：客户在该期活跃，但金额未知。",
    },
  },
  "negative-cells": {
    name: { en: "negative amounts", zh: "负数金额" },
    sentence: {
      en: "{rows} with negative amounts. Left out, those cells are read as “not there”: money given back is no activity.",
      zh: "{rows}含有负数金额。排除后这些单元格按“不在”处理：退款不算活跃。",
    },
    keep: { en: "Keep as active", zh: "保留为活跃" },
  },
  "customers-twice": {
    name: { en: "customers with several rows", zh: "重复的客户" },
    sentence: {
      en: "{rows} of customers who stand above already, such as “{id}”. Kept, a customer's rows are taken together and amounts add up; left out, the first row counts alone.",
      zh: "{rows}的客户在前面已出现，例如“{id}”。保留则合并同一客户的各行并将金额相加；排除则只计第一行。",
    },
    keep: { en: "Add up", zh: "合并相加" },
  },
  "never-there": {
    name: { en: "customers who were never there", zh: "从未出现的客户" },
    sentence: {
      en: "{rows} of customers without a mark or an amount in any period. They are in no period and no cohort.",
      zh: "{rows}的客户在任何一期都没有标记或金额，不计入任何期间和同期群。",
    },
  },
  "roster-tabs": {
    name: { en: "lists on several tabs", zh: "多个工作表上的名单" },
    sentence: {
      en: "{tabs} tabs hold a list of ids each: {list}. They are read together, a period each.",
      zh: "{tabs} 个工作表各有一份名单：{list}。将合并读取，每个工作表为一期。",
    },
    fix: { en: "Read all tabs", zh: "读取所有工作表" },
    keep: { en: "Read one tab only", zh: "只读取一个工作表" },
  },
  "listed-twice": {
    name: { en: "ids listed twice", zh: "同一期重复的编号" },
    sentence: {
      en: "{rows} with an id that stands above already in the same period's list. It counts once.",
      zh: "{rows}的编号在同一期名单中已出现，只计一次。",
    },
  },
  "unreadable-periods": {
    name: { en: "unreadable periods", zh: "无法识别的期间" },
    sentence: {
      en: "{rows} with a customer but no readable period.",
      zh: "{rows}有客户但期间为空或无法识别。",
    },
  },
  "year-guessed": {
    name: { en: "periods without a year", zh: "期间没有年份" },
    sentence: {
      en: "No period says its year. Read as {first} to {last}, so that the last one is not in the future.",
      zh: "期间都没有写年份，已读作 {first} 至 {last}，使最后一期不在未来。",
    },
  },
  "periods-named": {
    name: { en: "headings that are no periods", zh: "标题不是期间" },
    sentence: {
      en: "The headings, from “{first}” to “{last}”, are no calendar periods. They are taken in their order, one step each.",
      zh: "标题（从“{first}”到“{last}”）不是日历期间，按先后顺序处理，每列一期。",
    },
  },
  "no-period-columns": {
    name: { en: "columns that are no periods", zh: "不是期间的列" },
    sentence: {
      en: "{columns} between the periods whose heading names none, such as “{one}”. Not counted.",
      zh: "期间之间有 {columns} 列的标题不是期间，例如“{one}”，未计入。",
    },
  },
  "blank-columns": {
    name: { en: "periods without anybody", zh: "空白的期间" },
    sentence: {
      en: "Nobody stands under {list}. At the end such periods are taken as not filled in yet; between others everybody is away in them.",
      zh: "{list} 下没有任何客户。位于末尾的视为尚未填写；位于中间的视为当期无人活跃。",
    },
  },
  "missing-periods": {
    name: { en: "missing periods", zh: "缺少的期间" },
    sentence: {
      en: "There is no {list} between the other periods: everybody seems to be away then, and back after it.",
      zh: "其他期间之间缺少 {list}：所有客户看似在该期离开，之后又回来。",
    },
  },
  "periods-unordered": {
    name: { en: "periods out of order", zh: "期间顺序有误" },
    sentence: {
      en: "The periods do not run from first to last: {one} stands before {two}. They are read in the order of the calendar.",
      zh: "期间未按先后排列：{one} 在 {two} 之前。已按日历顺序读取。",
    },
  },
  "periods-twice": {
    name: { en: "periods that stand twice", zh: "重复的期间" },
    sentence: {
      en: "{list} stands over more than one column. Those columns are taken together.",
      zh: "{list} 出现在多列之上，这些列已合并。",
    },
  },
};
