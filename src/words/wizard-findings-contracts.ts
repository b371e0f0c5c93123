import type { FindingWords } from "./finding-words";

/** What is said of the findings of a subscription list. */
export const contractFindingWords: Readonly<Record<string, FindingWords>> = {
  "start-missing": {
    name: { en: "missing starts", zh: "缺少开始日期" },
    sentence: {
      en: "{rows} with a customer but no start: nobody can tell when the subscription began.",
      zh: "{rows}有客户但没有开始日期，无法判断订阅何时开始。",
    },
  },
  "unreadable-starts": {
    name: { en: "unreadable starts", zh: "无法识别的开始日期" },
    sentence: { en: "{rows} with a start that is no date.", zh: "{rows}的开始日期无法识别。" },
  },
  "unreadable-ends": {
    name: { en: "unreadable ends", zh: "无法识别的结束日期" },
    sentence: {
      en: "{rows} with an end that is neither a date nor a word for “still running”.",
      zh: "{rows}的结束日期既不是日期，也不是“至今”一类的词。",
    },
    fix: { en: "Read as still running", zh: "按仍在订阅处理" },
  },
  "end-before-start": {
    name: { en: "ends before starts", zh: "结束早于开始" },
    sentence: {
      en: "{rows} that end before they start: the two dates stand in each other's place, or one is wrong.",
      zh: "{rows}的结束日期早于开始日期：两个日期可能填反，或其中一个有误。",
    },
    fix: { en: "Swap the two dates", zh: "互换两个日期" },
  },
  "starts-future": {
    name: { en: "starts in the future", zh: "未来的开始日期" },
    sentence: {
      en: "{rows} that start after today ({today}): nobody is there yet.",
      zh: "{rows}的开始日期晚于今天（{today}），订阅尚未开始。",
    },
  },
  "ends-future": {
    name: { en: "ends in the future", zh: "未来的结束日期" },
    sentence: {
      en: "{rows} that end after today ({today}): paid up to then, and still there now. What comes later is not known.",
      zh: "{rows}的结束日期晚于今天（{today}）：已付至该日，目前仍在订阅，之后的情况未知。",
    },
    fix: { en: "Read as still running", zh: "按仍在订阅处理" },
    keep: { en: "Keep the ends", zh: "保留结束日期" },
  },
  "ended-undated": {
    name: { en: "ended without an end", zh: "已结束但无结束日期" },
    sentence: {
      en: "{rows} that are over by their status but have no end date: nobody can tell how long they ran.",
      zh: "{rows}的状态为已结束，但没有结束日期，无法判断持续了多久。",
    },
    keep: { en: "Keep as still running", zh: "按仍在订阅保留" },
  },
  "active-ended": {
    name: { en: "active after the end", zh: "已到期但状态为有效" },
    sentence: {
      en: "{rows} that are active by their status though their end has passed: renewed since, or the status is out of date.",
      zh: "{rows}的状态为有效，但结束日期已过：可能已续订，或状态未更新。",
    },
    fix: { en: "Read as still running", zh: "按仍在订阅处理" },
    keep: { en: "Keep the ends", zh: "保留结束日期" },
  },
  "contract-no-days": {
    name: { en: "ends on the day of the start", zh: "当天开始当天结束" },
    sentence: {
      en: "{rows} that end on the day they start. They cover no day, so that nobody is counted by them.",
      zh: "{rows}在开始当天结束，不覆盖任何一天，不会计入客户数。",
    },
  },
  "overlapping-contracts": {
    name: { en: "overlapping subscriptions", zh: "重叠的订阅" },
    sentence: {
      en: "{rows} of {customers} customers overlap with another subscription of the same customer. The customer counts once; amounts add up.",
      zh: "{customers} 位客户的{rows}与其另一份订阅重叠。客户只计一次，金额相加。",
    },
  },
  "no-ends": {
    name: { en: "no ends at all", zh: "没有任何结束日期" },
    sentence: {
      en: "None of {rows} has an end: nobody ever left, or the ends are not in the range. How long customers stay cannot be told from it.",
      zh: "{rows}均无结束日期：可能从未有人离开，也可能区域中缺少结束日期，无法据此判断客户停留多久。",
    },
  },
  "negative-prices": {
    name: { en: "negative amounts", zh: "负数金额" },
    sentence: {
      en: "{rows} with a negative amount: a credit or a correction rather than a subscription.",
      zh: "{rows}的金额为负，可能是抵扣或更正，而不是订阅。",
    },
  },
  "zero-prices": {
    name: { en: "zero amounts", zh: "金额为零" },
    sentence: {
      en: "{rows} with an amount of 0: free plans or trials. They count as customers without revenue.",
      zh: "{rows}的金额为 0：可能是免费版或试用。按没有收入的客户计。",
    },
  },
  "unreadable-prices": {
    name: { en: "unreadable amounts", zh: "无法识别的金额" },
    sentence: {
      en: "{rows} with an amount that is no number.",
      zh: "{rows}的金额不是数字。",
    },
    keep: { en: "Keep with an amount of 0", zh: "保留，金额按 0 计" },
  },
};
