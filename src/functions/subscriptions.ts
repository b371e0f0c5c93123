import { contractDurationTable } from "../analyses/money/contract-durations";
import { subscriptionTable } from "../analyses/money/subscriptions";
import type { ContractOptions } from "../plan/contracts";
import { isBlank } from "../sheet/cells";
import { parseOptions } from "../sheet/options/options";
import { saysPeriodOrOptions } from "../sheet/options/period";
import { readContracts } from "../sheet/rows/contracts";
import { spill } from "../table/spill";
import type { Compute, FunctionFacts } from "./define";
import * as parameters from "./parameters";

export const facts = {
  name: "SUBSCRIPTIONS",
  group: "money",
  shape: "table",
  summary: {
    en: "Period by period from a list of contracts: who was there at the end, who joined, came back and left, and what happened to the recurring revenue.",
    zh: "由合同（订阅）清单逐期统计：期末在用客户、新增、回流与流失，以及经常性收入的变动。",
  },
  question: {
    en: "How many subscribers, and how much recurring revenue, did we keep each month, going by the start and end of their contracts?",
    zh: "按合同的开始与结束日期，每个月留住了多少订阅客户、多少经常性收入？",
  },
  terms: {
    en: [
      "subscription retention",
      "subscriber churn",
      "logo churn",
      "logo retention",
      "contract list",
      "active subscriptions",
      "subscription table",
      "MRR waterfall",
      "MRR roll-forward",
      "ARR snowball",
      "MRR schedule",
      "membership retention",
      "renewals",
      "start date and end date",
      "tenure",
      "durations",
      "datetimes_to_durations",
    ],
    zh: [
      "订阅留存",
      "订阅流失",
      "订阅客户",
      "合同清单",
      "合同台账",
      "合同起止日期",
      "在用客户",
      "会员留存",
      "会员流失率",
      "续约",
      "续费率",
      "经常性收入",
      "月度经常性收入",
      "MRR 变动",
      "客户时长",
      "在约时长",
    ],
  },
  params: [
    {
      name: "customers",
      type: "range",
      help: {
        en: "The customer of each contract, a row a contract; open ranges such as A2:A are fine.",
        zh: "每份合同的客户编号，每行一份合同；可用 A2:A 这样的开放区域。",
      },
    },
    {
      name: "starts",
      type: "range",
      help: { en: "The first day of each contract.", zh: "每份合同的开始日期。" },
    },
    {
      name: "ends",
      type: "range",
      help: {
        en: "The day from which it no longer runs. Blank, active or 至今: still running.",
        zh: "合同结束日期，自当日起不再有效。留空、active 或“至今”表示仍在用。",
      },
    },
    {
      name: "amounts",
      type: "range",
      optional: true,
      help: {
        en: "The recurring revenue of one period, such as the monthly fee. Blank counts as 0.",
        zh: "每期的经常性收入，例如月费。留空按 0 计。",
      },
    },
    parameters.period,
    {
      name: "options",
      type: "any",
      optional: true,
      help: {
        en: 'Such as "asof=2024-06-30; lag=12" or "output=durations"; takes weekstart, fiscal, asof, incomplete, from, to, lag, output, exclude, errors, case, dateorder, header, lang.',
        zh: '例如 "asof=2024-06-30; lag=12" 或 "output=durations"；可用 weekstart、fiscal、asof、incomplete、from、to、lag、output、exclude、errors、case、dateorder、header、lang。',
      },
    },
  ],
  returns: {
    en: "A header row and a row a period: Period, Start, New, Reactivated, Lost, End, Retention, Churn; with amounts also Start revenue, New revenue, Reactivation revenue, Expansion revenue, Contraction revenue, Churned revenue, End revenue, NRR, GRR. Every calendar period from the first start to asof has a row. With output=durations a row a customer: Customer, Duration, Churned.",
    zh: "表头行，之后每期一行：期间、期初客户数、新增客户数、回流客户数、流失客户数、期末客户数、留存率、流失率；给出金额时还有期初收入、新增收入、回流收入、增购收入、减购收入、流失收入、期末收入、净收入留存率、总收入留存率。从第一份合同开始到 asof 的每个日历期间都有一行。output=durations 时每位客户一行：客户、时长、已流失。",
  },
  formula: {
    en: "Retention = (Start − Lost) / Start; Churn = Lost / Start; End = Start − Lost + New + Reactivated; NRR = (Start + Expansion − Contraction − Churned) / Start and GRR = (Start − Contraction − Churned) / Start, all of revenue",
    zh: "留存率 = (期初客户 − 流失) / 期初客户；流失率 = 流失 / 期初客户；期末客户 = 期初客户 − 流失 + 新增 + 回流；净收入留存率 = (期初收入 + 增购 − 减购 − 流失) / 期初收入；总收入留存率 = (期初收入 − 减购 − 流失) / 期初收入",
  },
  source: {
    en: "Subscriber counts and MRR movements as subscription reports take them, from the state at the end of each period; checked against a count that walks from day to day. Durations as in lifelines’ datetimes_to_durations",
    zh: "订阅报表通行的口径：以每期期末的状态统计客户数与 MRR 变动；与逐日推算的结果核对。时长的定义同 lifelines 的 datetimes_to_durations",
  },
  notes: [
    {
      en: "A customer is there while any contract covers the day: from its first day up to, not including, its end day. A plan that ends on the day the next one starts leaves no gap. A contract that ends on its start day covers no day.",
      zh: "只要有任一合同覆盖当天，客户就算在用：从开始日起，到结束日前一天为止。旧合同结束日即新合同开始日时没有空档。结束日等于开始日的合同不覆盖任何一天。",
    },
    {
      en: "Only the end of each period is looked at. Who joins and leaves within one period is never counted, and a gap that begins and ends within one is not seen. A shorter period shows both.",
      zh: "只看每期期末的状态。在同一期内加入又离开的客户不会被统计，同一期内的短暂空档也看不出来。改用更短的周期即可看到。",
    },
    {
      en: "Lost: there at the start, not at the end. New: there at the end, not at the start, and never a customer on any day up to the start. Reactivated: the same, but a customer before. Start is the End of the period before, or of lag periods before: lag=12 with months compares with a year ago.",
      zh: "流失：期初在用、期末不在。新增：期末在用、期初不在，且截至期初从未是客户。回流：同样情形，但此前曾是客户。期初即上一期的期末，或 lag 期之前的期末：按月统计时 lag=12 表示与一年前相比。",
    },
    {
      en: "Besides a blank end and active or 至今, these words mean still running, in any case and width: current, ongoing, open, present, running, 在用, 有效, 生效中, 使用中, 进行中, 未结束. So does an end in the year 9999, which is how databases write no end.",
      zh: "结束日期除留空、active、至今外，下列词也表示仍在用（不分大小写和全角半角）：current、ongoing、open、present、running、在用、有效、生效中、使用中、进行中、未结束。数据库常用的 9999 年同样视为没有结束日。",
    },
    {
      en: "An end before its start is an error that names the row; errors=skip leaves such rows out, with those whose dates or amounts cannot be read.",
      zh: "结束日早于开始日会报错并指出行号；errors=skip 会跳过这样的行，以及日期或金额无法读取的行。",
    },
    {
      en: "asof is the last start or end in the data unless given. Where contracts carry ends in the future, give asof as today, or the coming periods are shown as if nobody renewed. What starts after asof is left out, and an end after asof has not come yet.",
      zh: "asof 默认为数据中最后的开始日或结束日。合同已写明未来的结束日时，请把 asof 设为今天，否则会显示未来各期，仿佛无人续约。asof 之后开始的合同不计入，asof 之后的结束日视为尚未到来。",
    },
    {
      en: "An unfinished last period is left out, and the first header cell says so; incomplete=show keeps it, with the state on the asof day as its end.",
      zh: "未完整的最后一期默认不显示，首个表头单元格会说明；incomplete=show 可保留，以 asof 当天的状态作为期末。",
    },
    {
      en: "Amounts are what a contract brings in one period, not its total: a monthly fee with months, an annual fee with years. Contracts of a customer that run at the same time add up. A free contract beside a paid one later is expansion, not new revenue. NRR is without reactivation, as everywhere here.",
      zh: "金额是合同每期带来的收入，而不是合同总额：按月统计填月费，按年统计填年费。同一客户同时有效的多份合同金额相加。先免费后付费属于增购，不算新增收入。NRR 不含回流。",
    },
    {
      en: "A negative amount, such as a discount on a line of its own, is added like any other. Amounts of a customer that add up to less than 0 at the end of a period are refused, with the customer and the period named.",
      zh: "负数金额（例如单列一行的折扣）照常相加。若某客户在某期期末的金额合计小于 0，则会报错并指出客户和期间。",
    },
    {
      en: "output=durations is the input of SURVIVAL. Duration = calendar periods from the one of the first start to that of the last end, or of asof while a contract runs: 2024-01-31 to 2024-02-01 is 1 month, 2024-01-01 to 2024-01-31 is 0. Time away between two contracts counts as time there; Churned is 1 when no contract runs on asof. Here from= and to= choose customers by the day of their first start; lag= and incomplete= play no part.",
      zh: "output=durations 的结果可直接用于 SURVIVAL。时长 = 首个开始日所在期间到最后结束日（仍在用则为 asof）所在期间相差的日历期数：2024-01-31 至 2024-02-01 为 1 个月，2024-01-01 至 2024-01-31 为 0。两份合同之间的空档计入时长；截至 asof 没有有效合同时“已流失”为 1。此时 from= 与 to= 按客户首个开始日筛选客户，lag= 与 incomplete= 不起作用。",
    },
  ],
  elsewhere: [
    {
      en: "ChartMogul, Baremetrics and ProfitWell show the same movements of MRR: new business, reactivation, expansion, contraction, churn. They work from invoices and date a movement to the day; here the ends of periods are compared, so that a rise and a fall within one month cancel out.",
      zh: "ChartMogul、Baremetrics、ProfitWell 展示同样的 MRR 变动：新增、回流、增购、减购、流失。它们以账单为依据，把变动记到具体日期；此处比较的是各期期末，同一个月内先升后降会相互抵消。",
    },
    {
      en: "lifelines: datetimes_to_durations(starts, ends, freq) also turns starts and ends into durations and flags, one a row and from the time elapsed; here calendar periods are counted, and all contracts of a customer make one.",
      zh: "lifelines：datetimes_to_durations(starts, ends, freq) 同样由起止日期得到时长与是否流失标记，但每行一个、按经过的时间计算；此处按日历期数计，且同一客户的全部合同合并为一行。",
    },
    {
      en: 'Sheets and Excel: COUNTIFS(starts, "<="&day, ends, ">"&day) counts the contracts that run on a day, not the customers, and needs an end in every row.',
      zh: 'Sheets 与 Excel：COUNTIFS(开始, "<="&日期, 结束, ">"&日期) 统计的是当天有效的合同数而非客户数，且每行都须有结束日期。',
    },
    {
      en: "LIFECYCLE answers the same from a log of purchases, where absence is all that can be seen; REVENUE_TABLE takes payments as they come in.",
      zh: "LIFECYCLE 以购买明细回答同样的问题，只能看到缺席；REVENUE_TABLE 以实际付款为准。",
    },
  ],
  examples: [
    {
      args: [
        [["Customer"], ["Ann"], ["Ben"], ["Cleo"], ["Ben"], ["Ann"]],
        [["Start"], ["2024-01-10"], ["2024-01-15"], ["2024-02-01"], ["2024-04-05"], ["2024-03-01"]],
        [["End"], ["2024-03-01"], ["2024-02-29"], [""], ["active"], ["2024-05-31"]],
      ],
      result: [
        ["Period", "Start", "New", "Reactivated", "Lost", "End", "Retention", "Churn"],
        ["2024-01", 0, 2, 0, 0, 2, "", ""],
        ["2024-02", 2, 1, 0, 1, 2, 0.5, 0.5],
        ["2024-03", 2, 0, 0, 0, 2, 1, 0],
        ["2024-04", 2, 0, 1, 0, 3, 1, 0],
        ["2024-05", 3, 0, 0, 1, 2, 0.6666666666666666, 0.3333333333333333],
      ],
      source: "Own case, countable by hand",
      note: {
        en: "Ben’s contract ends on 29 February: on that day he is no longer there. Ann’s second one starts the day her first ends: no gap.",
        zh: "Ben 的合同于 2 月 29 日结束，当天即不再在用。Ann 的第二份合同在第一份结束当天开始，没有空档。",
      },
    },
    {
      args: [
        [["Ann"], ["Ann"], ["Ben"], ["Cleo"], ["Ben"]],
        [["2024-01-01"], ["2024-02-01"], ["2024-01-01"], ["2024-01-20"], ["2024-03-10"]],
        [["2024-02-01"], [""], ["2024-02-15"], [""], [""]],
        [[100], [150], [80], [50], [60]],
        "month",
        "asof=2024-03-31",
      ],
      result: [
        [
          ...["Period", "Start", "New", "Reactivated", "Lost", "End", "Retention", "Churn"],
          ...["Start revenue", "New revenue", "Reactivation revenue", "Expansion revenue"],
          ...["Contraction revenue", "Churned revenue", "End revenue", "NRR", "GRR"],
        ],
        ["2024-01", 0, 3, 0, 0, 3, "", "", 0, 230, 0, 0, 0, 0, 230, "", ""],
        [
          ...["2024-02", 3, 0, 0, 1, 2, 0.6666666666666666, 0.3333333333333333, 230, 0, 0, 50, 0, 80, 200],
          ...[0.8695652173913043, 0.6521739130434783],
        ],
        ["2024-03", 2, 0, 1, 0, 3, 1, 0, 200, 0, 60, 0, 0, 0, 260, 1, 1],
      ],
      source: "Own case, countable by hand: 200 / 230 and 150 / 230 in February",
      note: {
        en: "Ann moves from 100 to 150 on the day her first contract ends: expansion. Ben is lost and comes back.",
        zh: "Ann 在旧合同结束当天由 100 升到 150：计为增购。Ben 流失后又回流。",
      },
    },
    {
      args: [
        [["Ann"], ["Ben"], ["Ann"], ["Cleo"]],
        [["2024-01-31"], ["2024-01-01"], ["2024-05-01"], ["2024-03-15"]],
        [["2024-03-01"], ["2024-01-31"], [""], ["2024-06-20"]],
        "",
        "month",
        "output=durations",
      ],
      result: [
        ["Customer", "Duration", "Churned"],
        ["Ann", 5, 0],
        ["Ben", 0, 1],
        ["Cleo", 3, 1],
      ],
      source:
        "Own case: calendar months from first start to last end, or to 2024-06-20, the last day in the data",
    },
    {
      args: [
        [["Ann"], ["Ben"]],
        [["2024-01-05"], ["2024-03-01"]],
        [[""], ["2024-02-01"]],
      ],
      throws: "end-before-start",
      source: "Own case: a contract that ends before it starts",
    },
  ],
} as const satisfies FunctionFacts;

/** `=SUBSCRIPTIONS(customers, starts, ends, [amounts], [period], [options])`. */
export const compute: Compute = ([customers, starts, ends, ...rest], host) => {
  const [amounts, period, options] = withAmountsInPlace(rest);
  const parsed = parseOptions<Pick<ContractOptions, "lag" | "output">>(
    "SUBSCRIPTIONS",
    period,
    options,
    host,
    {
      lag: 1,
      output: "table",
    },
  );
  const { contracts } = readContracts({ customers, starts, ends, amounts }, parsed, host);
  const table = parsed.output === "table" ? subscriptionTable : contractDurationTable;
  return spill(table(contracts, parsed), parsed);
};

/** Amounts, period and options. A text that names a period or options where the amounts are due says there are no amounts. */
function withAmountsInPlace([amounts, period, options]: readonly unknown[]): readonly unknown[] {
  if (!Array.isArray(amounts) && isBlank(amounts)) return [undefined, period, options];
  const isShifted = saysPeriodOrOptions(amounts) && (isBlank(period) || isBlank(options));
  return isShifted ? [undefined, amounts, isBlank(period) ? options : period] : [amounts, period, options];
}
