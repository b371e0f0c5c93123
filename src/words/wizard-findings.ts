import type { FindingWords } from "./finding-words";
import type { Text } from "./text";
import { contractFindingWords } from "./wizard-findings-contracts";
import { listFindingWords } from "./wizard-findings-lists";
import { movementFindingWords } from "./wizard-findings-movements";

/** What is said of each finding, by its code. {rows} is "1 row" or "12 rows". */
export const findingWords: Readonly<Record<string, FindingWords>> = {
  ...contractFindingWords,
  ...listFindingWords,
  ...movementFindingWords,
  "blank-ids": {
    name: { en: "blank ids", zh: "客户编号为空" },
    sentence: {
      en: "{rows} without a customer id. They cannot be counted as anybody.",
      zh: "{rows}没有客户编号，无法计入任何客户。",
    },
  },
  "error-cells": {
    name: { en: "error cells", zh: "错误单元格" },
    sentence: {
      en: "{rows} with an error or a formula that is still calculating where a customer or date is due.",
      zh: "{rows}的客户或日期单元格是错误值，或公式尚未计算完成。",
    },
  },
  "unreadable-dates": {
    name: { en: "unreadable dates", zh: "无法识别的日期" },
    sentence: {
      en: "{rows} with a customer but no readable date.",
      zh: "{rows}有客户但日期为空或无法识别。",
    },
  },
  "ambiguous-dates": {
    name: { en: "ambiguous dates", zh: "有歧义的日期" },
    sentence: {
      en: "{rows} with a date such as 03/04/2024, which may be 3 April or 4 March. Nothing in the column settles it: choose the order.",
      zh: "{rows}的日期类似 03/04/2024，可能是 4 月 3 日或 3 月 4 日，列中没有其他线索。请选择顺序。",
    },
  },
  subtotals: {
    name: { en: "subtotal rows", zh: "小计行" },
    sentence: { en: "{rows} between the data that sum up others.", zh: "数据中间有{rows}是小计或合计。" },
  },
  "id-nobody": {
    name: { en: "ids that stand for nobody", zh: "不代表具体客户的编号" },
    sentence: {
      en: "{rows} ({share}) under ids that stand for nobody in particular: {ids}.",
      zh: "{rows}（{share}）的编号不代表具体客户：{ids}。",
    },
  },
  "id-mangled": {
    name: { en: "mangled ids", zh: "损坏的编号" },
    sentence: {
      en: "{rows} with ids that were turned into {ids}: digits are lost, so several customers may hide behind each. Bring the data in again with the column as text.",
      zh: "{rows}的编号变成了 {ids}：位数已丢失，每个编号可能对应多位客户。请将该列设为文本后重新导入。",
    },
  },
  "id-large-share": {
    name: { en: "one id with many rows", zh: "单一编号行数过多" },
    sentence: {
      en: "{rows} ({share} of all) under {ids}: more than one person would have.",
      zh: "{rows}（占全部的 {share}）的编号是 {ids}，超出一位客户的正常数量。",
    },
  },
  "id-case": {
    name: { en: "ids that differ by case", zh: "仅大小写不同的编号" },
    sentence: {
      en: "{ids} ids differ by case only, such as “{one}” and “{two}” ({rows}).",
      zh: "{ids} 个编号仅大小写不同，例如“{one}”和“{two}”（{rows}）。",
    },
    fix: { en: "Treat as the same", zh: "视为同一客户" },
  },
  "id-spaces": {
    name: { en: "ids that differ by spaces", zh: "仅空格不同的编号" },
    sentence: {
      en: "{ids} ids differ by spaces or dashes only, such as “{one}” and “{two}” ({rows}).",
      zh: "{ids} 个编号仅空格或短横不同，例如“{one}”和“{two}”（{rows}）。",
    },
    fix: { en: "Treat as the same", zh: "视为同一客户" },
  },
  "id-zeros": {
    name: { en: "ids that differ by leading zeros", zh: "仅前导零不同的编号" },
    sentence: {
      en: "{ids} ids differ by leading zeros only, such as “{one}” and “{two}” ({rows}).",
      zh: "{ids} 个编号仅前导零不同，例如“{one}”和“{two}”（{rows}）。",
    },
    fix: { en: "Treat as the same", zh: "视为同一客户" },
  },
  "id-phones": {
    name: { en: "phone numbers with and without country code", zh: "带与不带国家代码的手机号" },
    sentence: {
      en: "{ids} phone numbers stand with and without their country code, such as “{one}” and “{two}” ({rows}).",
      zh: "{ids} 个号码同时以带国家代码和不带的形式出现，例如“{one}”和“{two}”（{rows}）。",
    },
    fix: { en: "Treat as the same", zh: "视为同一客户" },
  },
  "id-width": {
    name: { en: "ids with spaces or full-width signs", zh: "含空格或全角字符的编号" },
    sentence: {
      en: "{rows} with spaces around the id or full-width signs in it. They are read as the plain id.",
      zh: "{rows}的编号前后有空格或含全角字符，已按普通编号读取。",
    },
  },
  "dates-old": {
    name: { en: "dates before 1990", zh: "1990 年以前的日期" },
    sentence: { en: "{rows} dated before 1990.", zh: "{rows}的日期早于 1990 年。" },
  },
  "dates-future": {
    name: { en: "dates in the future", zh: "未来的日期" },
    sentence: { en: "{rows} dated after today ({today}).", zh: "{rows}的日期晚于今天（{today}）。" },
  },
  "dates-far": {
    name: { en: "last dates far beyond the rest", zh: "远离其他数据的最后日期" },
    sentence: {
      en: "{rows} dated up to {last}, far beyond the rest, which ends on {before}. One wrong date there makes every period look finished.",
      zh: "{rows}的日期最晚到 {last}，远离其余数据（到 {before} 为止）。一个错误的日期会让所有周期看似完整。",
    },
  },
  "dates-midnight": {
    name: { en: "times at 00:00", zh: "集中在 00:00 的时间" },
    sentence: {
      en: "{rows} ({share}) at exactly 00:00, while others have a time: their time may have been lost.",
      zh: "{rows}（{share}）的时间恰为 00:00，而其他行有时间：可能丢失了时间。",
    },
  },
  "dates-shifted": {
    name: { en: "times at {clock}", zh: "集中在 {clock} 的时间" },
    sentence: {
      en: "{rows} ({share}) at exactly {clock}: the mark of a midnight shown in another time zone. Days may be off by one; check the zone under File ▸ Settings.",
      zh: "{rows}（{share}）的时间恰为 {clock}：通常是其他时区的零点。日期可能相差一天，请在 文件 ▸ 设置 中检查时区。",
    },
  },
  refunds: {
    name: { en: "refunds after a purchase", zh: "购买后的退款" },
    sentence: {
      en: "{rows} with a negative amount after the customer's purchase. Money given back must not count as a return.",
      zh: "{rows}为客户购买之后的负数金额。退款不应计为回购。",
    },
  },
  "negative-amounts": {
    name: { en: "negative amounts", zh: "负数金额" },
    sentence: {
      en: "{rows} with a negative amount and no purchase before it.",
      zh: "{rows}为负数金额，且此前没有购买。",
    },
  },
  "zero-amounts": {
    name: { en: "zero amounts", zh: "金额为零" },
    sentence: {
      en: "{rows} with an amount of 0: free orders, or no purchases at all.",
      zh: "{rows}的金额为 0：可能是免费订单，也可能并非购买。",
    },
  },
  currencies: {
    name: { en: "several currencies", zh: "多种货币" },
    sentence: {
      en: "{rows} in another currency than the first, such as “{two}” beside “{one}”. Counting customers does not mind; sums would.",
      zh: "{rows}的货币与首个货币不同，例如“{two}”与“{one}”。统计客户数不受影响，但金额不可相加。",
    },
  },
  "text-amounts": {
    name: { en: "amounts typed as text", zh: "以文本存储的金额" },
    sentence: {
      en: "{rows} with an amount that is text. It is read as a number here; SUM would skip it.",
      zh: "{rows}的金额是文本。此处按数字读取；SUM 会忽略它。",
    },
  },
  "unreadable-amounts": {
    name: { en: "unreadable amounts", zh: "无法识别的金额" },
    sentence: {
      en: "{rows} with an amount that is no number: nothing shows that something was bought.",
      zh: "{rows}的金额不是数字，无法确认是否为购买。",
    },
  },
  "duplicate-rows": {
    name: { en: "duplicate rows", zh: "重复的行" },
    sentence: {
      en: "{rows} that repeat an earlier row in every column. Counts of customers don't change with them.",
      zh: "{rows}与前面的某行完全相同。客户数不受其影响。",
    },
  },
  "hidden-rows": {
    name: { en: "hidden rows", zh: "隐藏的行" },
    sentence: {
      en: "{rows} in the range are hidden; they are read like the others.",
      zh: "区域内有{rows}被隐藏，仍按普通行读取。",
    },
  },
  "filtered-rows": {
    name: { en: "filtered rows", zh: "被筛选掉的行" },
    sentence: {
      en: "{rows} in the range are filtered out of view; they are read like the others.",
      zh: "区域内有{rows}被筛选隐藏，仍按普通行读取。",
    },
  },
  "large-first-cohort": {
    name: { en: "large first cohort", zh: "首个同期群过大" },
    sentence: {
      en: "{size} customers seem to join in {period}, the first period, against about {usual} in the next ones: the data probably begin in mid-life, and they are older customers. Leave that cohort out of comparisons.",
      zh: "首期 {period} 似有 {size} 位新客户，而随后各期约 {usual} 位：数据可能从中途开始，其中多为老客户。比较时请排除该同期群。",
    },
  },
  "unfinished-period": {
    name: { en: "incomplete last period", zh: "最后一期不完整" },
    sentence: {
      en: "The last period, {period}, is not over: the data end on {day}, the period on {end}.",
      zh: "最后一期 {period} 尚未结束：数据到 {day}，该期到 {end}。",
    },
  },
  "few-customers": {
    name: { en: "few customers", zh: "客户过少" },
    sentence: {
      en: "Only {customers} customers in all, fewer than 30: chance alone moves every rate by a lot. Read rates with their limits.",
      zh: "总共只有 {customers} 位客户（少于 30）：比率受偶然影响很大，请结合置信区间解读。",
    },
  },
  "unreadable-counts": {
    name: { en: "unreadable counts", zh: "无法识别的客户数" },
    sentence: { en: "{rows} with a count that is no number.", zh: "{rows}的客户数不是数字。" },
  },
  "text-counts": {
    name: { en: "counts typed as text", zh: "以文本存储的客户数" },
    sentence: {
      en: "{rows} with a count that is text. It is read as a number.",
      zh: "{rows}的客户数是文本，已按数字读取。",
    },
  },
  "start-differs": {
    name: { en: "start differs from the end before", zh: "期初与上期期末不符" },
    sentence: {
      en: "{rows} whose start is not the end of the period before, such as {start} after {end}: customers appear or vanish between two periods.",
      zh: "{rows}的期初不等于上期期末，例如上期期末 {end}、期初 {start}：客户在两期之间凭空增减。",
    },
  },
  "start-filled": {
    name: { en: "missing start", zh: "缺少期初" },
    sentence: {
      en: "{rows} without a start: the end of the period before is taken.",
      zh: "{rows}没有期初客户数，已取上期期末。",
    },
  },
  "same-period": {
    name: { en: "period that stands twice", zh: "重复的期间" },
    sentence: {
      en: "{rows} with a period that stands above already, such as {period}.",
      zh: "{rows}的期间与上面重复，例如 {period}。",
    },
  },
  descending: {
    name: { en: "periods from last to first", zh: "期间从新到旧排列" },
    sentence: { en: "The periods run from the last to the first.", zh: "期间按从新到旧排列。" },
    fix: { en: "Read from first to last", zh: "按从旧到新读取" },
  },
  "check-start-blank": {
    name: { en: "no start", zh: "没有期初" },
    sentence: {
      en: "{rows} without a start, and without a period before to take it from: no rate.",
      zh: "{rows}没有期初，也没有上期可取：无法计算。",
    },
  },
  "check-start-zero": {
    name: { en: "start of 0", zh: "期初为 0" },
    sentence: {
      en: "{rows} with nobody at the start: no rate. Nobody was there yet, or the count is missing.",
      zh: "{rows}的期初为 0：无法计算。可能当时没有客户，也可能漏填。",
    },
  },
  "check-end-blank": {
    name: { en: "no end", zh: "没有期末" },
    sentence: {
      en: "{rows} without an end: no rate. The period is probably not over.",
      zh: "{rows}没有期末：无法计算。这一期可能尚未结束。",
    },
  },
  "check-end-below-new": {
    name: { en: "end less than new", zh: "期末小于新增" },
    sentence: {
      en: "{rows} with fewer customers at the end than joined: new customers left again, or two columns are swapped.",
      zh: "{rows}的期末小于新增：部分新客户已离开，或两列填反了。",
    },
  },
  "check-growth": {
    name: { en: "growth, not retention", zh: "是增长率而非留存率" },
    sentence: {
      en: "{rows} with a rate over 100 % and nobody new: new customers were probably not taken out, so this is growth, not retention.",
      zh: "{rows}的比率超过 100% 且没有新增：可能没有扣除新客户，算出的是增长率，不是留存率。",
    },
  },
  "check-above-all": {
    name: { en: "rate over 100 %", zh: "比率超过 100%" },
    sentence: {
      en: "{rows} with more customers kept than were there at the start: returning customers are not in new, or some are counted twice.",
      zh: "{rows}留住的客户多于期初：回流客户未计入新增，或有重复计数。",
    },
  },
  "check-negative": {
    name: { en: "negative counts", zh: "负数" },
    sentence: { en: "{rows} with a negative count.", zh: "{rows}的客户数为负。" },
  },
  "check-fractional": {
    name: { en: "fractional counts", zh: "小数" },
    sentence: {
      en: "{rows} with a count that is not whole: an average, or money.",
      zh: "{rows}的客户数不是整数：可能是平均值或金额。",
    },
  },
  "check-new-blank": {
    name: { en: "blank new", zh: "新增为空" },
    sentence: {
      en: "{rows} without a count of new customers, read as 0: if anybody joined, the rate is too high.",
      zh: "{rows}没有新增客户数，按 0 计算：如有人加入，留存率会偏高。",
    },
  },
  "check-few": {
    name: { en: "fewer than 30 customers", zh: "少于 30 位客户" },
    sentence: {
      en: "{rows} with fewer than 30 customers at the start: read the rate with its limits.",
      zh: "{rows}的期初客户少于 30：请结合置信区间解读。",
    },
  },
};

/** Words of the choices. */
export const choiceWords = {
  "leave-out": { en: "Leave out", zh: "排除" },
  fix: { en: "Fix", zh: "修正" },
  keep: { en: "Keep", zh: "保留" },
  dmy: { en: "Day first", zh: "日在前" },
  mdy: { en: "Month first", zh: "月在前" },
} as const satisfies Record<string, Text>;
