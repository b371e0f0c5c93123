import { comparisonTable } from "../analyses/certainty/comparison";
import type { Kept } from "../metrics/certainty/fisher";
import { compareRates } from "../metrics/certainty/two-rates";
import type { Host } from "../sheet/host";
import { languageOf } from "../sheet/options/options";
import { oneNumber, oneShare } from "../sheet/single-values";
import { spill } from "../table/spill";
import { InputError } from "../words/input-error";
import type { Compute, FunctionFacts } from "./define";

export const facts = {
  name: "RETENTION_TEST",
  group: "certainty",
  shape: "table",
  summary: {
    en: "Compares the retention of two groups: the difference with its limits, and whether it could be chance.",
    zh: "比较两组客户的留存率：差异及其置信区间，以及差异是否可能只是偶然。",
  },
  question: {
    en: "Did group A really keep more customers than group B, or was it luck?",
    zh: "A 组留存真的比 B 组好，还是只是运气？",
  },
  terms: {
    en: [
      "retention improved",
      "churn improved",
      "better than before",
      "A/B test",
      "significance",
      "statistically significant",
      "two-proportion z-test",
      "Fisher's exact test",
      "chi-square test",
      "p-value",
      "compare cohorts",
      "before and after",
      "Newcombe interval",
    ],
    zh: [
      "留存率变好了吗",
      "流失率是否改善",
      "AB 测试",
      "A/B 检验",
      "显著性检验",
      "统计显著",
      "两比例检验",
      "Fisher 精确检验",
      "卡方检验",
      "p 值",
      "对照实验",
      "差异是否显著",
    ],
  },
  params: [
    {
      name: "retained_a",
      type: "number",
      help: { en: "Customers of group A kept.", zh: "A 组留存客户数。" },
    },
    {
      name: "start_a",
      type: "number",
      help: { en: "Customers of group A at the start.", zh: "A 组期初客户数。" },
    },
    {
      name: "retained_b",
      type: "number",
      help: { en: "Customers of group B kept.", zh: "B 组留存客户数。" },
    },
    {
      name: "start_b",
      type: "number",
      help: { en: "Customers of group B at the start.", zh: "B 组期初客户数。" },
    },
    {
      name: "confidence",
      type: "number",
      optional: true,
      help: {
        en: "Of the limits and the verdict; 0.95 if left out.",
        zh: "置信区间与结论的置信水平，缺省为 0.95。",
      },
    },
  ],
  returns: {
    en: "A label and a value a row: Rate A, Rate B, Difference (A − B), Low and High of the difference, p-value, Method, Verdict.",
    zh: "每行一个标签和数值：A 组留存率、B 组留存率、差异（A − B）、差异的置信下限与上限、p 值、检验方法、结论。",
  },
  formula: {
    en: "difference = a/m − b/n; limits: difference ∓ √(…² + …²) of the distances to Wilson's limits; z = difference / √(p (1 − p) (1/m + 1/n)), p = (a + b)/(m + n); Fisher: sum of the tables no more likely than the observed one",
    zh: "差异 = a/m − b/n; 置信限：差异 ∓ √(…² + …²)，括号内为到各自 Wilson 界限的距离; z = 差异 / √(p (1 − p) (1/m + 1/n))，p = (a + b)/(m + n); Fisher：概率不大于实际表的所有表的概率之和",
  },
  source: {
    en: "Limits: Newcombe 1998, method 10; p-value: Fisher's exact test where a cell expects fewer than 5 customers (Cochran's rule), else the pooled z test; same numbers as scipy, statsmodels and R's fisher.test",
    zh: "置信限：Newcombe 1998，方法 10；p 值：某格期望少于 5 位客户时（Cochran 规则）用 Fisher 精确检验，否则用合并方差的 z 检验；数值与 scipy、statsmodels 及 R 的 fisher.test 一致",
  },
  notes: [
    {
      en: "The p-value says how often chance alone would bring a difference at least so large, were both groups the same. It is not the chance that A is better, and a large one does not show that the groups are equal.",
      zh: "p 值表示：若两组本无差异，仅凭偶然出现至少这么大差异的概率。它不是“A 更好”的概率；p 值大也不代表两组相同。",
    },
    {
      en: "The verdict calls a difference unlikely to be chance where the p-value is below 1 − confidence. The limits come from another formula, so that in rare borderline cases they include 0 although the p-value is below, or the reverse.",
      zh: "p 值小于 1 − 置信水平时，结论称差异不太可能是偶然。置信区间由另一公式得出，因此在极少数临界情形下，区间可能包含 0 而 p 值仍低于界限，或相反。",
    },
    {
      en: "Only groups that were drawn by lot tell what caused a difference. Customers who chose the offer, or last year's cohort, differ in more than the offer.",
      zh: "只有随机分组才能说明差异的原因。自行选择优惠的客户，或去年的同期群，与对照组的差别不止在于优惠。",
    },
    {
      en: "Decide on the size beforehand (RETENTION_SAMPLE_SIZE) and look once. Looking every day until the p-value is small finds differences that are not there.",
      zh: "请事先用 RETENTION_SAMPLE_SIZE 定好人数，到期只看一次。每天查看直到 p 值变小，会“发现”并不存在的差异。",
    },
    {
      en: "Customers in both groups, or the same customers before and after, are not two independent groups: the test is not made for them.",
      zh: "同时属于两组的客户，或同一批客户的前后对比，都不是两个独立的组，不适用本检验。",
    },
    {
      en: "Where both groups kept nobody or everybody, the p-value is 1: the data hold no difference.",
      zh: "两组都无人留存或全部留存时，p 值为 1：数据中没有差异。",
    },
  ],
  elsewhere: [
    {
      en: "R: fisher.test(matrix) and prop.test(x, n, correct = FALSE) give the same p-values; prop.test's own limits are Wald's, not Newcombe's.",
      zh: "R：fisher.test(matrix) 与 prop.test(x, n, correct = FALSE) 的 p 值相同；prop.test 自带的区间是 Wald 区间，不是 Newcombe 区间。",
    },
    {
      en: "Python: scipy.stats.fisher_exact, statsmodels proportions_ztest, and confint_proportions_2indep(method='newcomb') for the limits.",
      zh: "Python：scipy.stats.fisher_exact、statsmodels 的 proportions_ztest，置信区间为 confint_proportions_2indep(method='newcomb')。",
    },
    {
      en: "The squared z is Pearson's chi-square of the 2 × 2 table, so CHISQ.TEST in Sheets and Excel, fed with expected counts, gives the same p-value. With Yates' correction it is larger.",
      zh: "z 的平方即 2 × 2 表的皮尔逊卡方，因此在 Sheets 与 Excel 中用期望频数计算的 CHISQ.TEST 给出相同的 p 值；加 Yates 校正后更大。",
    },
    {
      en: "Calculators that state the chance of A beating B are Bayesian and answer another question; many others use the unpooled z test, whose p-value differs slightly.",
      zh: "给出“A 胜过 B 的概率”的计算器采用贝叶斯方法，回答的是另一个问题；另有不少计算器用未合并方差的 z 检验，p 值略有差别。",
    },
  ],
  examples: [
    {
      args: [56, 70, 48, 80],
      result: [
        ["Rate A", 0.8],
        ["Rate B", 0.6],
        ["Difference", 0.2],
        ["Low", 0.05243147240236498],
        ["High", 0.333872654036906],
        ["p-value", 0.00804508136819656],
        ["Method", "z (pooled)"],
        [
          "Verdict",
          "A kept more than B: 20 points more, between 5.2 and 33.4 at 95 % confidence. So large a difference is unlikely to be chance alone (p = 0.008). Whether what was done to A caused it depends on how the groups were chosen.",
        ],
      ],
      source: "Newcombe 1998, table II (a): limits 0.0524 and 0.3339; p-value: statsmodels proportions_ztest",
    },
    {
      args: [0, 20, 3, 20],
      result: [
        ["Rate A", 0],
        ["Rate B", 0.15],
        ["Difference", -0.15],
        ["Low", -0.36041886474075696],
        ["High", 0.0383963331262675],
        ["p-value", 0.2307692307692308],
        ["Method", "Fisher exact"],
        [
          "Verdict",
          "The difference could well be chance (p = 0.23). The true one lies plausibly between -36 and 3.8 points at 95 % confidence: this does not show that the rates are equal, and more customers would narrow it.",
        ],
      ],
      source: "scipy fisher_exact: 2 × C(20, 3) / C(40, 3) = 3/13; limits: statsmodels, method newcomb",
      note: {
        en: "1.5 customers are expected in two of the cells: too few for the z test.",
        zh: "有两格的期望人数仅为 1.5，z 检验不可靠。",
      },
    },
    {
      args: [10, 10, 12, 10],
      throws: "kept-beyond-start",
      source: "Own case: more kept than were there",
    },
    {
      args: [0, 0, 5, 10],
      throws: "group-without-customers",
      source: "Own case: a group without customers",
    },
  ],
} as const satisfies FunctionFacts;

/** `=RETENTION_TEST(retained_a, start_a, retained_b, start_b, [confidence])`: a label and a value a row. */
export const compute: Compute = ([keptA, startA, keptB, startB, confidenceArg], host) => {
  const a = groupOf(keptA, startA, "a", host);
  const b = groupOf(keptB, startB, "b", host);
  const confidence = oneShare(confidenceArg, "confidence", host) ?? 0.95;
  const table = comparisonTable(compareRates(a, b, confidence), confidence);
  return spill(table, { lang: languageOf(host.locale()), header: false });
};

function groupOf(keptArg: unknown, startArg: unknown, group: string, host: Host): Kept {
  const keptName = `retained_${group}`;
  const startName = `start_${group}`;
  const kept = oneNumber(keptArg, keptName, host);
  const start = oneNumber(startArg, startName, host);
  if (start <= 0) throw new InputError("group-without-customers", { argument: startName, count: start });
  if (kept < 0 || kept > start)
    throw new InputError("kept-beyond-start", { keptName, kept, startName, start });
  mustBeWhole(startName, start);
  mustBeWhole(keptName, kept);
  return { kept, start };
}

function mustBeWhole(argument: string, count: number): void {
  if (!Number.isSafeInteger(count)) throw new InputError("not-whole-customers", { argument, count });
}
