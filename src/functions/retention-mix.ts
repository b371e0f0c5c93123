import { mixTable } from "../analyses/value/mix";
import { mixChange } from "../metrics/value/mix";
import { languageOf } from "../sheet/options/options";
import { readSegments } from "../sheet/rows/segments";
import { spill } from "../table/spill";
import { InputError } from "../words/input-error";
import type { Compute, FunctionFacts } from "./define";

export const facts = {
  name: "RETENTION_MIX",
  group: "value",
  shape: "table",
  summary: {
    en: "Why a retention rate changed: because segments keep customers better or worse, or because their weights shifted.",
    zh: "留存率为何变化：是各分组的留存变好或变差，还是客户结构发生了变化。",
  },
  question: {
    en: "Did retention change because we got better, or because our customers are different ones?",
    zh: "留存率变化是因为做得更好，还是客户结构变了？",
  },
  terms: {
    en: [
      "Kitagawa decomposition",
      "mix shift",
      "mix effect",
      "rate effect",
      "composition effect",
      "Simpson’s paradox",
      "Oaxaca–Blinder",
      "standardization",
    ],
    zh: ["结构效应", "比率效应", "因素分解", "辛普森悖论", "结构变化", "归因分解", "客户结构"],
  },
  params: [
    {
      name: "segments",
      type: "range",
      help: {
        en: "The name of a segment a row: plan, channel, country.",
        zh: "每行一个分组名称：套餐、渠道、国家等。",
      },
    },
    {
      name: "retained_a",
      type: "range",
      help: { en: "Customers kept in group A (before).", zh: "A 组（之前）的留存客户数。" },
    },
    {
      name: "start_a",
      type: "range",
      help: { en: "Customers at the start in group A.", zh: "A 组的期初客户数。" },
    },
    {
      name: "retained_b",
      type: "range",
      help: { en: "Customers kept in group B (after).", zh: "B 组（之后）的留存客户数。" },
    },
    {
      name: "start_b",
      type: "range",
      help: { en: "Customers at the start in group B.", zh: "B 组的期初客户数。" },
    },
  ],
  returns: {
    en: "A label and a value a row: Rate A, Rate B, Change (B − A), Rate effect, Mix effect; fractions, the two effects add up to Change.",
    zh: "每行一个标签和数值：A 组留存率、B 组留存率、变化（B − A）、比率效应、结构效应；均为小数，两种效应之和等于变化。",
  },
  formula: {
    en: "Rate effect = Σ (pB − pA) · (wA + wB) / 2; Mix effect = Σ (wB − wA) · (pA + pB) / 2; p = retained / start of a segment, w = its share of the group’s start",
    zh: "比率效应 = Σ (pB − pA) · (wA + wB) / 2; 结构效应 = Σ (wB − wA) · (pA + pB) / 2; p = 分组的 retained / start，w = 分组期初数占本组合计的比例",
  },
  source: "Kitagawa 1955, Components of a difference between two rates, JASA 50, 1168–1194",
  notes: [
    {
      en: "A is the earlier or the reference group, B the later: Change is B − A. Swapping the groups turns every sign.",
      zh: "A 为较早或作为基准的一组，B 为较晚的一组：变化为 B − A。交换两组则所有符号相反。",
    },
    {
      en: "A segment with nobody in one group has no rate there. The other group’s rate stands in, so that its coming or going counts wholly as mix.",
      zh: "某分组在一组中没有客户时没有留存率，此时用另一组的留存率代替，因此该分组的出现或消失全部计入结构效应。",
    },
    {
      en: "A segment named on several rows is added up. A blank start is 0; blank retained customers beside a start above 0 are refused, and so are negative counts, customers retained of a start of 0, and a row without a segment, such as one of totals.",
      zh: "同名分组的多行会相加。期初留空按 0 计；期初大于 0 而留存为空会被拒绝，负数、期初为 0 却有留存、没有分组名称的行（如合计行）也会被拒绝。",
    },
    {
      en: "More segments explain more as mix; the split answers for the segments you chose. It says what moved with the rate, not what caused it.",
      zh: "分组越细，结构效应往往越大；分解结果取决于所选分组。它说明什么随之变化，并不证明因果。",
    },
    {
      en: "Rates are not cut off: with returning customers, retained may be above start. Revenue works as well as customers.",
      zh: "比率不截断：有回流客户时留存数可以大于期初数。用收入代替客户数同样适用。",
    },
  ],
  elsewhere: [
    {
      en: "Demography knows it as Kitagawa’s decomposition; economists as the twofold Oaxaca–Blinder decomposition with equal weights, for segments as dummies.",
      zh: "人口学称 Kitagawa 分解；经济学中对应以分组为虚拟变量、权重各半的两因素 Oaxaca–Blinder 分解。",
    },
    {
      en: "Price–volume–mix sheets in finance often use the weights of A alone and keep a third, joint effect; here that is shared equally between the two.",
      zh: "财务中的价量结构分析常只用 A 组权重，并保留第三项交叉效应；此处交叉项由两者平分。",
    },
  ],
  examples: [
    {
      args: [
        [["Segment"], ["Monthly"], ["Yearly"]],
        [["Kept A"], [700], [90]],
        [["Start A"], [1000], [100]],
        [["Kept B"], [375], [475]],
        [["Start B"], [500], [500]],
      ],
      result: [
        ["Rate A", 0.7181818181818181],
        ["Rate B", 0.85],
        ["Change", 0.1318181818181819],
        ["Rate effect", 0.05],
        ["Mix effect", 0.08181818181818182],
      ],
      source:
        "By hand: each rate rises by 0.05; 0.409 of the weight moves from a mean of 0.725 to one of 0.925",
      note: {
        en: "Five points are better retention; eight come from more customers on yearly plans.",
        zh: "其中 5 个百分点来自留存改善，8 个百分点来自年付客户增多。",
      },
    },
    {
      args: [
        [["Old"], ["New"]],
        [[80], [""]],
        [[100], [""]],
        [[80], [50]],
        [[100], [100]],
      ],
      result: [
        ["Rate A", 0.8],
        ["Rate B", 0.65],
        ["Change", -0.15],
        ["Rate effect", 0],
        ["Mix effect", -0.15],
      ],
      source: "By hand: the old segment keeps its 80 %, and a new one of 50 % makes up half of B",
      note: {
        en: "Nothing got worse; a new kind of customer joined.",
        zh: "并没有变差，只是多了一类新客户。",
      },
    },
    {
      args: [
        [["Old"], [""]],
        [[80], [80]],
        [[100], [100]],
        [[80], [80]],
        [[100], [100]],
      ],
      throws: "nameless-segment",
      source: "Own case: a row of totals without a name",
    },
  ],
} as const satisfies FunctionFacts;

/** `=RETENTION_MIX(segments, retained_a, start_a, retained_b, start_b)`. */
export const compute: Compute = (args, host) => {
  const segments = readSegments(args, host);
  const nobodyInA = segments.every(({ startA }) => startA === 0);
  const change = mixChange(segments);
  if (change === undefined)
    throw new InputError("empty-group", { argument: nobodyInA ? "start_a" : "start_b" });
  return spill(mixTable(change), { lang: languageOf(host.locale()), header: false });
};
