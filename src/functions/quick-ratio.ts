import { quickRatio } from "../metrics/money/rates";
import { noAnswer } from "../sheet/answers";
import type { Compute, FunctionFacts } from "./define";
import { gainsOf, lossesOf, overAmounts } from "./money-arguments";
import * as parameters from "./money-parameters";

export const facts = {
  name: "QUICK_RATIO",
  group: "money",
  shape: "element-wise",
  summary: {
    en: "Quick ratio: how much recurring revenue was gained for each unit of it that was lost.",
    zh: "速动比率：每损失一元经常性收入，新增了多少元。",
  },
  question: {
    en: "Do we gain revenue faster than we lose it?",
    zh: "收入增加得比流失得快吗？",
  },
  terms: {
    en: ["SaaS quick ratio", "growth efficiency", "gains over losses", "MRR quick ratio", "leaky bucket"],
    zh: ["速动比率", "SaaS 速动比率", "快速比率", "增长效率", "增长质量", "漏桶"],
  },
  params: [
    {
      name: "new",
      type: "any",
      help: {
        en: "Recurring revenue of new customers; a cell or a range.",
        zh: "新客户的经常性收入；单元格或区域。",
      },
    },
    parameters.expansion,
    parameters.contraction,
    parameters.churned,
    parameters.reactivation,
  ],
  returns: {
    en: "A plain number: 4 says that 4 were gained for each 1 lost; below 1 revenue shrinks. For ranges, one ratio a row.",
    zh: "普通数值：4 表示每损失 1 元增加 4 元；小于 1 表示收入在萎缩。输入区域时，每行返回一个比值。",
  },
  formula: "(new + expansion + reactivation) / (contraction + churned)",
  source: {
    en: "SaaS quick ratio, Mamoon Hamid (Social Capital), as ProfitWell and ChartMogul use it",
    zh: "SaaS 速动比率，Mamoon Hamid（Social Capital）提出，ProfitWell 与 ChartMogul 采用",
  },
  notes: [
    {
      en: "Where nothing was lost there is no ratio: a single cell says so, inside a range the row stays blank. It is not “infinitely good”: a longer period nearly always holds a loss.",
      zh: "没有损失就没有比值：单个单元格会说明原因，区域中该行留空。这不代表“无限好”：把期间取长一些几乎总会有损失。",
    },
    {
      en: "Losses are positive amounts; a negative one is refused, also inside a range, naming its row. A blank amount counts as 0.",
      zh: "损失请填正数；负数会被拒绝并指出所在行（区域中也一样）。留空的金额按 0 计。",
    },
    {
      en: "4 is often named as good for a young company; the figure falls as a company grows, since losses grow with the base and new sales do not. It has nothing to do with the quick ratio of a balance sheet.",
      zh: "对年轻公司，4 常被视为良好；公司越大该值越低，因为损失随存量增长而新增不会。它与资产负债表中的速动比率无关。",
    },
  ],
  elsewhere: [
    {
      en: "ProfitWell, SaaS quick ratio: (new + expansion) / (contraction + churned); leave reactivation out for that number.",
      zh: "ProfitWell 的 SaaS Quick Ratio：（新增 + 增购）/（减购 + 流失）；省略回流即得同样结果。",
    },
    {
      en: "ChartMogul, SaaS Quick Ratio: new, expansion and reactivation over contraction and churn, as here with reactivation given.",
      zh: "ChartMogul 的 SaaS Quick Ratio：（新增 + 增购 + 回流）/（减购 + 流失），与填写回流时相同。",
    },
    {
      en: "Product analytics use the same name for customers: (new + resurrected) / churned. LIFECYCLE gives those counts.",
      zh: "产品分析中同名指标按人数计：（新增 + 回流）/ 流失。LIFECYCLE 可给出这些人数。",
    },
  ],
  examples: [
    {
      args: [20000, 8000, 3000, 5000],
      result: 3.5,
      source: "pitchkit.net, Quick ratio: a published worked example, 3.5",
      note: { en: "28,000 gained, 8,000 lost.", zh: "增加 28,000，损失 8,000。" },
    },
    {
      args: [40000, 5000, 8000, 32000],
      result: 1.125,
      source: "super-calc.com, SaaS quick ratio: a published worked example, printed as 1.13",
    },
    {
      args: [
        [["New"], [20000], [500]],
        [["Expansion"], [8000], [0]],
        [["Contraction"], [3000], [0]],
        [["Churned"], [5000], [0]],
        [["Reactivation"], [4000], [0]],
      ],
      result: [[""], [4], [""]],
      source: "Arithmetic: 32,000 / 8,000; nothing lost in the second period",
    },
    {
      args: [20000, 8000, 0, 0],
      throws: "nothing-lost",
      source: "Own case: nothing was lost",
    },
  ],
} as const satisfies FunctionFacts;

/** `=QUICK_RATIO(new, expansion, contraction, churned, [reactivation])`, element-wise. */
export const compute: Compute = (args, host) =>
  overAmounts(args, ["new", "expansion", "contraction", "churned", "reactivation?"], host, (amounts) => {
    const losses = lossesOf(amounts);
    if (losses.contraction + losses.churned === 0) return noAnswer("nothing-lost");
    return quickRatio(amounts.new ?? 0, gainsOf(amounts), losses) ?? noAnswer("too-large");
  });
