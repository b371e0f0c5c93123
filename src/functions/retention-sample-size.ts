import { sampleSize } from "../metrics/certainty/sample-size";
import { noAnswer } from "../sheet/answers";
import { elementwise } from "../sheet/elementwise";
import type { CellProblem } from "../sheet/problems";
import type { Compute, FunctionFacts } from "./define";

export const facts = {
  name: "RETENTION_SAMPLE_SIZE",
  group: "certainty",
  shape: "element-wise",
  summary: {
    en: "How many customers each of two groups needs, so that a test finds a change in retention of a given size.",
    zh: "两组各需多少客户，才能检验出给定大小的留存率变化。",
  },
  question: {
    en: "How many customers do I need to see whether retention went from 40 % to 45 %?",
    zh: "要看出留存率从 40% 升到 45%，每组需要多少客户？",
  },
  terms: {
    en: [
      "sample size",
      "power analysis",
      "statistical power",
      "minimum detectable effect",
      "MDE",
      "A/B test size",
      "how long to run a test",
      "how many users",
    ],
    zh: [
      "样本量",
      "样本容量",
      "功效分析",
      "检验功效",
      "最小可检测效应",
      "实验人数",
      "AB 测试样本量",
      "实验时长",
    ],
  },
  params: [
    {
      name: "baseline",
      type: "any",
      help: {
        en: "The retention rate today: 0.4 or 40%; a cell or a range.",
        zh: "当前留存率：0.4 或 40%；单元格或区域。",
      },
    },
    {
      name: "target",
      type: "any",
      help: {
        en: "The rate worth finding, higher or lower than the baseline.",
        zh: "值得发现的目标留存率，可高于或低于当前值。",
      },
    },
    {
      name: "power",
      type: "any",
      optional: true,
      help: {
        en: "The chance of finding the change if it is real; 0.8 if left out.",
        zh: "变化真实存在时被检验出来的概率（检验功效），缺省为 0.8。",
      },
    },
    {
      name: "confidence",
      type: "any",
      optional: true,
      help: {
        en: "0.95 if left out: a test that calls 5 % of chance differences real.",
        zh: "置信水平，缺省为 0.95：即把 5% 的偶然差异误判为真实。",
      },
    },
  ],
  returns: {
    en: "Customers needed in each group, rounded up. Both groups together need twice as many.",
    zh: "每组所需客户数，向上取整。两组合计为其两倍。",
  },
  formula: {
    en: "(z₁ √(2 p (1 − p)) + z₂ √(p₁ (1 − p₁) + p₂ (1 − p₂)))² / (p₁ − p₂)², p = (p₁ + p₂)/2; z₁, z₂ = normal deviates of confidence (two-sided) and power",
    zh: "(z₁ √(2 p (1 − p)) + z₂ √(p₁ (1 − p₁) + p₂ (1 − p₂)))² / (p₁ − p₂)²，p = (p₁ + p₂)/2; z₁、z₂ = 置信水平（双侧）与检验功效对应的正态分位数",
  },
  source: {
    en: "Fleiss 1981, pooled variance without continuity correction; same as R's power.prop.test",
    zh: "Fleiss 1981，合并方差、不作连续性校正；与 R 的 power.prop.test 一致",
  },
  notes: [
    {
      en: "Half the change needs about four times the customers. Choose the smallest change that would be worth acting on, not the one that is hoped for.",
      zh: "要检验出的变化减半，所需客户约为四倍。请填写值得采取行动的最小变化，而不是期望的变化。",
    },
    {
      en: "The size is for two groups of equal size, drawn by lot, compared once with RETENTION_TEST at the end.",
      zh: "适用于随机分成、人数相等的两组，并在结束时用 RETENTION_TEST 比较一次。",
    },
    {
      en: "Equal rates, or a rate outside 0 … 1, have no answer: a single cell says so, and inside a range the cell is blank.",
      zh: "两个比率相同，或比率不在 0 到 1 之间时没有答案：单个单元格会说明原因，区域中留空。",
    },
    {
      en: "Where fewer than about 5 customers are expected to leave or to stay, the exact test needs somewhat more than this.",
      zh: "若预计流失或留存的客户不足 5 位左右，精确检验需要的人数会比此结果略多。",
    },
  ],
  elsewhere: [
    {
      en: "R: power.prop.test(p1 =, p2 =, power = 0.8) gives the same number before rounding.",
      zh: "R：power.prop.test(p1 =, p2 =, power = 0.8) 取整前的结果相同。",
    },
    {
      en: "statsmodels' NormalIndPower and R's pwr.2p.test use Cohen's h (arcsine) and come out slightly lower: 3,835 instead of 3,841 for 10 % to 12 %.",
      zh: "statsmodels 的 NormalIndPower 与 R 的 pwr.2p.test 使用 Cohen's h（反正弦变换），结果略低：10% 到 12% 为 3,835，而此处为 3,841。",
    },
    {
      en: "Online calculators differ by a few: some use the unpooled variance (3,839 in that case), some add a continuity correction (3,941).",
      zh: "网上的计算器略有出入：有的用未合并方差（上例为 3,839），有的加连续性校正（3,941）。",
    },
  ],
  examples: [
    {
      args: [0.1, 0.12],
      result: 3841,
      source: "R power.prop.test(p1 = 0.1, p2 = 0.12, power = 0.8): 3840.847",
    },
    {
      args: [
        [["Baseline"], ["20%"], ["20%"], [""], [0.2]],
        [["Target"], ["25%"], ["20%"], [""], [0.3]],
      ],
      result: [[""], [1094], [""], [""], [294]],
      source:
        "R power.prop.test: 1093.739; 0.2 and 0.3: 293.15, as in Fleiss 1981; equal rates have no answer",
    },
    {
      args: [0.4, 0.4],
      throws: "same-rates",
      source: "Own case: no difference to find",
    },
    {
      args: [40, 45],
      throws: "rate-beyond-share",
      source: "Own case: percentages typed without their sign",
    },
  ],
} as const satisfies FunctionFacts;

/** `=RETENTION_SAMPLE_SIZE(baseline, target, [power], [confidence])`, element-wise. */
export const compute: Compute = (args, host) =>
  elementwise(
    args,
    [
      { name: "baseline", kind: "number" },
      { name: "target", kind: "number" },
      { name: "power", kind: "number", blank: "undefined", refuse: unlessBetween },
      { name: "confidence", kind: "number", blank: "undefined", refuse: unlessBetween },
    ],
    host,
    ([baseline, target, power = 0.8, confidence = 0.95]) => {
      if (baseline === undefined) return noAnswer("blank-argument", { argument: "baseline" });
      if (target === undefined) return noAnswer("blank-argument", { argument: "target" });
      if (!isRate(baseline)) return noAnswer("rate-beyond-share", { argument: "baseline", rate: baseline });
      if (!isRate(target)) return noAnswer("rate-beyond-share", { argument: "target", rate: target });
      return sampleSize(baseline, target, power, confidence) ?? noAnswer("same-rates", { rate: target });
    },
  );

const isRate = (value: number): boolean => value >= 0 && value <= 1;

const unlessBetween = (cell: number): CellProblem | undefined =>
  cell > 0 && cell < 1 ? undefined : { code: "share-between", cell };
