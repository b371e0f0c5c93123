import { cohorts, cohortTable } from "../analyses/cohorts/cohort";
import { withCustomersOf } from "../analyses/cohorts/same-customers";
import { idKey } from "../sheet/ids/ids";
import { parseOptions } from "../sheet/options/options";
import { readLog } from "../sheet/rows/log";
import { spill } from "../table/spill";
import type { Compute, FunctionFacts } from "./define";
import * as parameters from "./parameters";

export const facts = {
  name: "COHORT_RETURN",
  group: "cohorts",
  shape: "table",
  summary: {
    en: "Cohort table for two logs: customers grouped by when they joined in one, counted as active by the other (sign-ups and purchases).",
    zh: "两份明细的同期群表：按第一份明细的加入时间分组，按第二份明细统计回访（例如注册与购买）。",
  },
  question: { en: "Do people who signed up come back to buy?", zh: "注册的人之后回来购买了吗？" },
  terms: {
    en: [
      "start event and return event",
      "sign-up to purchase",
      "first time retention",
      "event retention",
      "two logs",
      "activation",
      "trial to paid",
    ],
    zh: ["初始行为", "后续行为", "起始事件", "回访事件", "注册后购买", "行为留存", "激活后留存"],
  },
  params: [
    {
      name: "start_customers",
      type: "range",
      help: { en: "Customer ids of the joining events, one a row.", zh: "加入事件的客户编号，每行一个。" },
    },
    {
      name: "start_dates",
      type: "range",
      help: { en: "Dates of the joining events.", zh: "加入事件的日期。" },
    },
    {
      name: "return_customers",
      type: "range",
      help: {
        en: "Customer ids of the events that count as coming back; those who never joined are left out.",
        zh: "算作回访的事件的客户编号；从未加入的客户不计。",
      },
    },
    {
      name: "return_dates",
      type: "range",
      help: { en: "Dates of the events that count as coming back.", zh: "算作回访的事件的日期。" },
    },
    parameters.period,
    {
      name: "options",
      type: "any",
      optional: true,
      help: {
        en: 'As for COHORT, such as "window=7d; output=count".',
        zh: '与 COHORT 相同，例如 "window=7d; output=count"。',
      },
    },
  ],
  returns: {
    en: "As COHORT: a header row, then a row a cohort. Column 0 is everyone in the cohort, whether they came back in that period or not.",
    zh: "与 COHORT 相同：表头行，之后每个同期群一行。第 0 列为该同期群全部客户，无论当期是否回访。",
  },
  formula: {
    en: "cell(c, k) = customers who joined in c with a return event in period c + k / customers who joined in c",
    zh: "格(c, k) = 在 c 期加入且在第 c + k 期有回访事件的客户数 / 在 c 期加入的客户数",
  },
  source: {
    en: "Start event and return event as in PostHog’s retention tests",
    zh: "起始事件与回访事件的定义同 PostHog 的留存测试",
  },
  notes: [
    {
      en: 'The two logs may have different heights and orders; ids are compared as everywhere (7 = "7", spaces and width do not matter). The as-of day defaults to the last day of both.',
      zh: '两份明细的行数与顺序可以不同；编号的比较规则与其他函数一致（7 与 "7" 相同，空格与全半角不影响）。asof 默认取两份明细中最晚的一天。',
    },
    {
      en: "A return before the customer joined does not count. With window=Nd time runs from the first joining event, to the second where the cells have a time.",
      zh: "加入之前的回访不计。使用 window=Nd 时，从首次加入事件开始计时；单元格含时间时精确到秒。",
    },
    {
      en: "cohort=recurring puts a customer into every period with a joining event, as PostHog’s recurring retention does; min= counts return events.",
      zh: "cohort=recurring 将客户计入每个有加入事件的期间，与 PostHog 的 recurring 相同；min= 统计回访事件的次数。",
    },
  ],
  elsewhere: [
    {
      en: "Amplitude: starting event and return event; GA4: cohort inclusion and return criteria; PostHog lets you choose both events in the same way.",
      zh: "Amplitude：starting event 与 return event；GA4：群组加入条件与回访条件；PostHog 同样可分别选择两种事件。",
    },
    {
      en: "Sensors Data names the two the initial and the later behaviour.",
      zh: "神策的留存分析称二者为“初始行为”与“后续行为”。",
    },
    {
      en: "Amplitude starts a window at every starting event of a customer; here a customer is in one cohort, unless cohort=recurring.",
      zh: "Amplitude 会在客户的每次起始事件处开始新窗口；此处每位客户只属于一个同期群，除非 cohort=recurring。",
    },
  ],
  examples: [
    {
      args: [
        [["Ann"], ["Ben"], ["Cleo"]],
        [["2024-01-05"], ["2024-01-20"], ["2024-02-03"]],
        [["Ben"], ["Ann"], ["Zoe"], ["Cleo"]],
        [["2024-01-21"], ["2024-02-11"], ["2024-02-12"], ["2024-02-29"]],
      ],
      result: [
        ["Cohort", "Size", 0, 1],
        ["2024-01", 2, 1, 0.5],
        ["2024-02", 1, 1, ""],
      ],
      source: "Own case, countable by hand",
      note: {
        en: "Ann and Ben signed up in January; Ann bought in February. Zoe never signed up.",
        zh: "Ann 与 Ben 一月注册，二月 Ann 购买。Zoe 从未注册，不计入。",
      },
    },
    {
      args: [
        [["Ann"], ["Ben"]],
        [["2024-01-05 23:00"], ["2024-01-05 01:00"]],
        [["Ann"], ["Ben"]],
        [["2024-01-06 01:00"], ["2024-01-06 02:00"]],
        "day",
        "window=1d; asof=2024-01-08; output=count",
      ],
      result: [
        ["Cohort", "Size", 0, 1, 2],
        ["2024-01-05", 2, 2, 1, 0],
      ],
      source: "Own case: elapsed windows of 24 hours",
      note: {
        en: "Ann bought two hours after signing up, still in her first 24 hours; Ben after 25 hours, in his second.",
        zh: "Ann 注册两小时后购买，仍在第一个 24 小时窗口内；Ben 25 小时后购买，落在第二个窗口。",
      },
    },
    {
      args: [[["Ann"], ["Ben"]], [["2024-01-05"]], [["Ann"]], [["2024-02-11"]]],
      throws: "different-shapes",
      source: "Own case: two ids, one date",
    },
  ],
} as const satisfies FunctionFacts;

/** `=COHORT_RETURN(start_customers, start_dates, return_customers, return_dates, [period], [options])`. */
export const compute: Compute = (
  [startCustomers, startDates, returnCustomers, returnDates, period, optionsArg],
  host,
) => {
  const options = parseOptions("COHORT_RETURN", period, optionsArg, host);
  const starts = readLog({ customers: startCustomers, dates: startDates }, options, host, {
    names: { customers: "start_customers", dates: "start_dates" },
  });
  const returns = readLog({ customers: returnCustomers, dates: returnDates }, options, host, {
    names: { customers: "return_customers", dates: "return_dates" },
  });
  const back = withCustomersOf(starts.log, returns.log, (id) => idKey(id, options.case));
  return spill(cohortTable(cohorts(starts.log, options, back), options), options);
};
