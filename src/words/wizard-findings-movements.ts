import type { FindingWords } from "./finding-words";

/** What is said of the findings of a table of revenue movements. */
export const movementFindingWords: Readonly<Record<string, FindingWords>> = {
  "rows-missing-periods": {
    name: { en: "missing periods", zh: "缺少的期间" },
    sentence: {
      en: "There is no row for {list}: the row after it is compared with a period further back.",
      zh: "缺少 {list} 的行：其后的一行会与更早的一期比较。",
    },
  },
  "period-running": {
    name: { en: "last period not over", zh: "最后一期尚未结束" },
    sentence: {
      en: "The last period, {period}, is not over: today is {today}, the period ends on {end}. Its numbers may still change.",
      zh: "最后一期 {period} 尚未结束：今天是 {today}，该期到 {end}。其数字仍可能变化。",
    },
  },
  "unreadable-movements": {
    name: { en: "unreadable amounts", zh: "无法识别的金额" },
    sentence: { en: "{rows} with an amount that is no number.", zh: "{rows}含有不是数字的金额。" },
    keep: { en: "Keep without that amount", zh: "保留，不计该金额" },
  },
  "text-movements": {
    name: { en: "amounts typed as text", zh: "以文本存储的金额" },
    sentence: {
      en: "{rows} with an amount that is text. It is read as a number here; SUM would skip it.",
      zh: "{rows}的金额是文本。此处按数字读取；SUM 会忽略它。",
    },
  },
  "movement-currencies": {
    name: { en: "several currencies", zh: "多种货币" },
    sentence: {
      en: "{rows} in another currency than the first, such as “{two}” beside “{one}”. They are added up as if they were one: convert them first.",
      zh: "{rows}的货币与首个货币不同，例如“{two}”与“{one}”，目前直接相加：请先换算为同一货币。",
    },
  },
  "negative-losses": {
    name: { en: "losses as negative numbers", zh: "流失为负数" },
    sentence: {
      en: "{rows} with contraction or churned revenue as a negative number. It is read as that amount lost.",
      zh: "{rows}的收缩或流失为负数，按损失的金额读取。",
    },
  },
  "mixed-losses": {
    name: { en: "losses of both signs", zh: "流失正负不一" },
    sentence: {
      en: "{rows} whose contraction or churned revenue has the other sign than the rest of the column.",
      zh: "{rows}的收缩或流失与同列其他各行正负相反。",
    },
    fix: { en: "Read as losses too", zh: "同样按损失读取" },
    keep: { en: "Read as money won back", zh: "按收回的金额读取" },
  },
  "negative-gains": {
    name: { en: "negative starts or gains", zh: "期初或增加为负" },
    sentence: {
      en: "{rows} with a negative start, new, expansion or reactivation: a wrong sign, or a loss in the wrong column.",
      zh: "{rows}的期初、新增、扩张或回流为负：可能符号有误，或把损失填错了列。",
    },
  },
  "no-start": {
    name: { en: "no start", zh: "没有期初" },
    sentence: {
      en: "{rows} without a start, and without a period before to take it from. Left out.",
      zh: "{rows}没有期初，也没有上期可取，未计入。",
    },
  },
  "movement-start-filled": {
    name: { en: "missing start", zh: "缺少期初" },
    sentence: {
      en: "{rows} without a start: what the period before ended with is taken.",
      zh: "{rows}没有期初，已取上期的期末金额。",
    },
  },
  "movement-start-differs": {
    name: { en: "start differs from the end before", zh: "期初与上期期末不符" },
    sentence: {
      en: "{rows} whose start is not what the period before ended with, such as {start} after {end}: a movement is missing, or a price changed outside the table.",
      zh: "{rows}的期初与上期期末不符，例如上期期末 {end}、期初 {start}：可能漏记了某项变动，或价格在表外发生了变化。",
    },
  },
};
