import { rosterTable } from "../analyses/rates/roster";
import { rosterChange } from "../metrics/rates/roster";
import { isBlank } from "../sheet/cells";
import { readIds } from "../sheet/ids/id-lists";
import { createInterner } from "../sheet/ids/ids";
import { languageOf } from "../sheet/options/options";
import { spill } from "../table/spill";
import type { Compute, FunctionFacts } from "./define";

export const facts = {
  name: "ROSTER_RETENTION",
  group: "rates",
  shape: "table",
  summary: {
    en: "Retention from two lists of customers: who stayed, who left, who is new, who came back.",
    zh: "由两份客户名单计算留存：谁留下、谁离开、谁是新增、谁回流。",
  },
  question: {
    en: "Who stayed, who left and who is new between two lists of customers?",
    zh: "对比两份客户名单，谁留下、谁离开、谁是新增？",
  },
  terms: {
    en: [
      "compare two lists",
      "list difference",
      "customer list comparison",
      "member retention",
      "roster",
      "lost customers list",
      "COUNTIF",
    ],
    zh: ["名单对比", "两份名单", "比较名单", "会员留存", "老客户", "名单差异"],
  },
  params: [
    {
      name: "previous",
      type: "range",
      help: { en: "Ids of the customers at the start.", zh: "期初客户的编号。" },
    },
    {
      name: "current",
      type: "range",
      help: { en: "Ids of the customers at the end.", zh: "期末客户的编号。" },
    },
    {
      name: "ever",
      type: "range",
      optional: true,
      help: {
        en: "Ids of everybody known before, to tell returning customers from new ones.",
        zh: "此前出现过的全部客户编号，用来区分回流客户与新客户。",
      },
    },
  ],
  returns: {
    en: "A label and a value a row: Start, Retained, Lost, New, Reactivated, End, Retention, Churn.",
    zh: "每行一个标签和数值：期初、留存、流失、新增、回流、期末、留存率、流失率。",
  },
  formula: {
    en: "Retained = |previous ∩ current|; Retention = Retained / Start; End = Start − Lost + New + Reactivated",
    zh: "留存 = |previous ∩ current|; 留存率 = 留存 / 期初; 期末 = 期初 − 流失 + 新增 + 回流",
  },
  source: {
    en: "Comparison of two sets; unlike (end − new) / start it also sees new customers who left again",
    zh: "两个集合的比较；与 (期末 − 新增) / 期初 不同，它还能看出新增后又离开的客户",
  },
  notes: [
    {
      en: "An id that stands twice counts once. 7 and the text “7” are the same id, “007” is another; upper and lower case differ.",
      zh: "重复的编号只计一次。7 与文本“7”相同，“007”不同；区分大小写。",
    },
    {
      en: "Without the third list nobody can be told to have come back: Reactivated is blank, and those customers are in New.",
      zh: "没有第三份名单就无法判断回流：回流为空，这些客户计入新增。",
    },
    {
      en: "A known heading in the first row (Customer, id, 客户 …) is left out, and so are blank cells.",
      zh: "首行若为常见标题（Customer、id、客户……）会跳过，空单元格也会跳过。",
    },
  ],
  elsewhere: [
    {
      en: "Excel and Sheets: COUNTIF or MATCH of one list in the other counts the same, once duplicates, stray spaces and numbers stored as text are out of the way.",
      zh: "Excel 与 Google 表格：用 COUNTIF 或 MATCH 在另一份名单中查找可得同样结果，前提是已处理重复、多余空格和文本型数字。",
    },
    {
      en: "pandas: the intersection and differences of two sets of ids; dplyr: semi_join and anti_join.",
      zh: "pandas：两个编号集合的交集与差集；dplyr：semi_join 与 anti_join。",
    },
    {
      en: "Subscription tools compare two days of their own records in the same way, and call Reactivated reactivation.",
      zh: "订阅分析工具也以同样方式比较自身两天的记录，其中的回流称为 reactivation。",
    },
  ],
  examples: [
    {
      args: [
        [["Customer"], ["Ann"], ["Bo"], ["Cy"], ["Di"]],
        [["Customer"], ["Bo"], ["Cy"], ["Di"], ["Ed"], ["Flo"]],
        [["Ann"], ["Bo"], ["Cy"], ["Di"], ["Flo"]],
      ],
      result: [
        ["Start", 4],
        ["Retained", 3],
        ["Lost", 1],
        ["New", 1],
        ["Reactivated", 1],
        ["End", 5],
        ["Retention", 0.75],
        ["Churn", 0.25],
      ],
      source: "Own case: one of four left, one joined, one came back",
    },
    {
      args: [
        [[1], [2], [2], ["007"]],
        [["1"], [" 2 "], [7]],
      ],
      result: [
        ["Start", 3],
        ["Retained", 2],
        ["Lost", 1],
        ["New", 1],
        ["Reactivated", ""],
        ["End", 3],
        ["Retention", 0.6666666666666666],
        ["Churn", 0.33333333333333337],
      ],
      source: "Own case: numbers and their text, a duplicate, a leading zero",
    },
    {
      args: [[["Ann"]], [[""], [""]]],
      throws: "empty-range",
      source: "Own case: an empty list",
    },
  ],
} as const satisfies FunctionFacts;

/** `=ROSTER_RETENTION(previous, current, [ever])`. */
export const compute: Compute = ([previous, current, ever], host) => {
  const interner = createInterner();
  const list = (range: unknown, name: string) => readIds(range, name, interner).customer;
  const change = rosterChange(
    list(previous, "previous"),
    list(current, "current"),
    // A cell left out between commas arrives as a blank; an empty range is refused.
    !Array.isArray(ever) && isBlank(ever) ? undefined : list(ever, "ever"),
  );
  return spill(rosterTable(change), { lang: languageOf(host.locale()), header: false });
};
