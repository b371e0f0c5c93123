import { movementsTable } from "../analyses/money/movements";
import { revenueMovements } from "../metrics/money/movements";
import { isBlank } from "../sheet/cells";
import { readIds } from "../sheet/ids/id-lists";
import { createInterner, type Interner } from "../sheet/ids/ids";
import { languageOf } from "../sheet/options/options";
import { readCustomerAmounts } from "../sheet/rows/customer-amounts";
import { spill } from "../table/spill";
import type { Compute, FunctionFacts } from "./define";

export const facts = {
  name: "MRR_MOVEMENTS",
  group: "money",
  shape: "table",
  summary: {
    en: "Where recurring revenue went between two dates: new, back, more, less and lost, customer by customer, with NRR, GRR and the quick ratio.",
    zh: "两个时点之间经常性收入的去向：逐客户区分新增、回流、增购、减购与流失，并给出 NRR、GRR 与速动比率。",
  },
  question: {
    en: "What made our recurring revenue grow or shrink?",
    zh: "经常性收入的增减来自哪里？",
  },
  terms: {
    en: [
      "MRR movements",
      "MRR waterfall",
      "upsell",
      "MRR bridge",
      "MRR roll-forward",
      "ARR snowball",
      "revenue waterfall",
      "new expansion contraction churn",
      "NRR",
      "GRR",
    ],
    zh: [
      "MRR 变动",
      "收入瀑布图",
      "收入桥",
      "经常性收入变动",
      "MRR 拆解",
      "ARR 变动",
      "增购减购流失",
      "期初期末收入对比",
    ],
  },
  params: [
    {
      name: "customers",
      type: "range",
      help: {
        en: "One customer id a row; open ranges such as A2:A are fine. An id that stands twice is added up.",
        zh: "每行一个客户编号；可用 A2:A 这样的开放区域。重复的编号金额相加。",
      },
    },
    {
      name: "previous",
      type: "range",
      help: {
        en: "What each customer paid per period at the first date; blank counts as 0.",
        zh: "每位客户在前一时点每期支付的金额；留空按 0 计。",
      },
    },
    {
      name: "current",
      type: "range",
      help: {
        en: "What each customer pays per period at the second date; blank counts as 0.",
        zh: "每位客户在后一时点每期支付的金额；留空按 0 计。",
      },
    },
    {
      name: "ever",
      type: "range",
      optional: true,
      help: {
        en: "Ids of everybody who paid before the first date, to tell money that came back from new money.",
        zh: "前一时点之前付过费的全部客户编号，用来区分回流收入与新增收入。",
      },
    },
  ],
  returns: {
    en: "A label and a value a row: Start, New, Reactivation, Expansion, Contraction, Churned, End, NRR, GRR, Quick ratio.",
    zh: "每行一个标签和数值：期初收入、新增收入、回流收入、增购收入、减购收入、流失收入、期末收入、净收入留存率、总收入留存率、速动比率。",
  },
  formula: {
    en: "Start + New + Reactivation + Expansion − Contraction − Churned = End; NRR = (Start + Expansion − Contraction − Churned) / Start; GRR = (Start − Contraction − Churned) / Start; Quick ratio = (New + Reactivation + Expansion) / (Contraction + Churned)",
    zh: "期初收入 + 新增 + 回流 + 增购 − 减购 − 流失 = 期末收入; 净收入留存率 = (期初 + 增购 − 减购 − 流失) / 期初; 总收入留存率 = (期初 − 减购 − 流失) / 期初; 速动比率 = (新增 + 回流 + 增购) / (减购 + 流失)",
  },
  source: {
    en: "MRR movements (new business, reactivation, expansion, contraction, churn) as subscription analytics define them",
    zh: "订阅分析中通行的 MRR 变动分类：新增、回流、增购、减购、流失",
  },
  notes: [
    {
      en: "Each customer is one movement: from 0 is New, or Reactivation for ids in ever; to 0 is Churned; up is Expansion; down is Contraction. A customer on two rows is added up first, so that moving from one plan to another is no churn.",
      zh: "每位客户只算一种变动：由 0 变正为新增（编号在 ever 中则为回流），变为 0 为流失，变多为增购，变少为减购。同一客户的多行先相加，因此换套餐不会算成流失。",
    },
    {
      en: "Without ever nobody can be told to have come back: Reactivation is blank, and that money is in New.",
      zh: "没有 ever 就无法判断回流：回流收入为空，这部分计入新增收入。",
    },
    {
      en: "NRR leaves reactivation out, as in REVENUE_TABLE; to count it, hand these figures to NRR().",
      zh: "NRR 不计回流，与 REVENUE_TABLE 相同；如需计入，请将这些数值交给 NRR()。",
    },
    {
      en: "Negative amounts are refused, naming the row: a customer who pays less than nothing would make GRR meaningless. Take refunds off the revenue they belong to.",
      zh: "负数会被拒绝并指出所在行：付款小于 0 的客户会使 GRR 失去意义。请从对应的收入中扣除退款。",
    },
    {
      en: "A row with a blank id is left out. Sums that differ only in the last digit of binary fractions (0.1 + 0.2 and 0.3) are the same: no movement.",
      zh: "编号为空的行不计。仅因二进制小数末位而不同的合计（如 0.1 + 0.2 与 0.3）视为相同，不算变动。",
    },
    {
      en: "NRR and GRR are blank without money at the start, the quick ratio where nothing was lost.",
      zh: "期初没有收入时 NRR、GRR 为空；没有损失时速动比率为空。",
    },
  ],
  elsewhere: [
    {
      en: "ChartMogul, MRR movements: new business, reactivation, expansion, contraction and churn, the same five. It dates each change and adds them up, so that a customer who goes up and down within the month is in both; here only the two dates are compared.",
      zh: "ChartMogul 的 MRR Movements：new business、reactivation、expansion、contraction、churn，同样五类。它按每次变动累计，月内先升后降会两边都计；此处只比较两个时点。",
    },
    {
      en: "Stripe Billing, MRR roll-forward: the same five movements between the MRR at the start and at the end.",
      zh: "Stripe Billing 的 MRR roll-forward：期初与期末 MRR 之间同样的五类变动。",
    },
    {
      en: "Excel and Sheets: SUMPRODUCT over two columns gives each line, e.g. churned =SUMPRODUCT((C2:C=0)*B2:B), once every customer stands on one row.",
      zh: "Excel 与 Google 表格：每位客户只占一行时，可用 SUMPRODUCT 逐项计算，例如流失 =SUMPRODUCT((C2:C=0)*B2:B)。",
    },
  ],
  examples: [
    {
      args: [
        [["Customer"], ["Ann"], ["Ben"], ["Cleo"], ["Dan"], ["Eve"], ["Fay"]],
        [["March"], [100], [100], [100], [100], [""], [""]],
        [["April"], [150], [80], [""], [100], [40], [30]],
        [["Customer"], ["Ann"], ["Ben"], ["Cleo"], ["Dan"], ["Fay"]],
      ],
      result: [
        ["Start", 400],
        ["New", 40],
        ["Reactivation", 30],
        ["Expansion", 50],
        ["Contraction", 20],
        ["Churned", 100],
        ["End", 400],
        ["NRR", 0.825],
        ["GRR", 0.7],
        ["Quick ratio", 1],
      ],
      source: "Own case, countable by hand: one up, one down, one gone, one the same, one new, one back",
      note: {
        en: "The revenue stands still, and yet 120 were lost: 400 + 40 + 30 + 50 − 20 − 100 = 400.",
        zh: "收入看似没有变化，实际损失了 120：400 + 40 + 30 + 50 − 20 − 100 = 400。",
      },
    },
    {
      args: [
        [["Ann"], ["Ann"], ["Ben"], [""]],
        [["$1,000"], ["$200"], ["$500"], ["$90"]],
        [["$900"], ["$600"], ["$500"], ["$90"]],
      ],
      result: [
        ["Start", 1700],
        ["New", 0],
        ["Reactivation", ""],
        ["Expansion", 300],
        ["Contraction", 0],
        ["Churned", 0],
        ["End", 2000],
        ["NRR", 1.1764705882352942],
        ["GRR", 1],
        ["Quick ratio", ""],
      ],
      source: "Own case: a customer on two rows, a row without an id, nothing lost; 2,000 / 1,700 by hand",
    },
    {
      args: [
        [["Ann"], ["Ben"]],
        [[100], [50]],
        [[100], [-50]],
      ],
      throws: "negative-amount",
      source: "Own case: a refund among the amounts",
    },
  ],
} as const satisfies FunctionFacts;

/** `=MRR_MOVEMENTS(customers, previous, current, [ever])`. */
export const compute: Compute = ([customers, previous, current, ever], host) => {
  const interner = createInterner();
  const ranges = [
    { name: "previous", range: previous },
    { name: "current", range: current },
  ];
  const { customer, amounts } = readCustomerAmounts(customers, ranges, interner, host);
  const [before = new Float64Array(0), now = new Float64Array(0)] = amounts;
  const count = interner.ids.length;
  const moved = revenueMovements({
    customer,
    customers: count,
    previous: before,
    current: now,
    known: knownBefore(ever, interner, count),
  });
  return spill(movementsTable(moved), { lang: languageOf(host.locale()), header: false });
};

/** Which of the customers are among `ever`; undefined when that is left out. */
function knownBefore(ever: unknown, interner: Interner, customers: number): Uint8Array | undefined {
  // A cell left out between commas arrives as a blank; an empty range is refused.
  if (!Array.isArray(ever) && isBlank(ever)) return undefined;
  const known = new Uint8Array(customers);
  for (const customer of readIds(ever, "ever", interner).customer) {
    if (customer < customers) known[customer] = 1;
  }
  return known;
}
