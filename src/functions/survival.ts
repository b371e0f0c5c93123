import { survivalTable } from "../analyses/lifetime/survival";
import { limitKinds } from "../metrics/lifetime/survival-limits";
import type { Host } from "../sheet/host";
import { languageOf, type OptionValues, readOptions } from "../sheet/options/options";
import { areOptions } from "../sheet/options/period";
import { readTenures } from "../sheet/rows/tenures";
import { oneShare } from "../sheet/single-values";
import { spill } from "../table/spill";
import { InputError } from "../words/input-error";
import type { Compute, FunctionFacts } from "./define";
import * as parameters from "./survival-parameters";

export const facts = {
  name: "SURVIVAL",
  group: "lifetime",
  shape: "table",
  summary: {
    en: "The survival curve (Kaplan–Meier): the share of customers still there after each length of time; those who have not left count for as long as they were seen.",
    zh: "生存曲线（Kaplan–Meier）：各时长后仍在的客户比例；尚未流失的客户按已观察的时长计入。",
  },
  question: {
    en: "How long do customers stay, when many of them are still here?",
    zh: "很多客户现在还没走，怎么知道客户一般能留多久？",
  },
  terms: {
    en: [
      "Kaplan-Meier",
      "KM curve",
      "survival analysis",
      "survival curve",
      "survival function",
      "product-limit estimator",
      "time to churn",
      "time-to-event",
      "tenure",
      "customer lifetime curve",
      "censoring",
      "censored data",
      "Greenwood",
      "survfit",
      "duration analysis",
    ],
    zh: [
      "生存分析",
      "生存曲线",
      "生存函数",
      "KM曲线",
      "乘积限估计",
      "卡普兰-迈耶",
      "删失",
      "在网时长",
      "客户存续时间",
      "流失时间",
      "留存曲线",
      "事件史分析",
    ],
  },
  params: [
    parameters.durations,
    parameters.churned,
    {
      name: "confidence",
      type: "number",
      optional: true,
      help: {
        en: "Confidence of Low and High, 0.95 if left out. The options may stand here too.",
        zh: "置信下限与上限的置信水平，缺省为 0.95。此处也可直接填选项。",
      },
    },
    {
      name: "options",
      type: "any",
      optional: true,
      help: {
        en: 'Such as "limits=log"; takes limits (log-log, log, plain), header, lang.',
        zh: '例如 "limits=log"；可用 limits（log-log、log、plain）、header、lang。',
      },
    },
  ],
  returns: {
    en: "A header row and a row for every distinct duration: Time, At risk, Churned, Censored, Survival, Low, High.",
    zh: "表头行，之后每个不同的时长一行：时长、风险集人数、流失、删失、生存率、置信下限、置信上限。",
  },
  formula: {
    en: "S(t) = Π (1 − d / n) over times up to t, d churned of n at risk; variance of ln S: G = Σ d / (n (n − d)); log-log: S^exp(±z √G / ln S); log: S exp(±z √G); plain: S ± z S √G",
    zh: "S(t) = Π (1 − d / n)，对不超过 t 的各时长，n 位在观察，其中 d 位流失; ln S 的方差：G = Σ d / (n (n − d)); log-log：S^exp(±z √G / ln S); log：S exp(±z √G); plain：S ± z S √G",
  },
  source:
    "Kaplan & Meier, JASA 53 (1958); Greenwood (1926); Kalbfleisch & Prentice, The Statistical Analysis of Failure Time Data (2002)",
  notes: [
    {
      en: "A customer who is still there is censored: counted at risk up to the last time seen, then no more, and not as lost. Leaving such customers out, or counting them as lost, makes lifetimes look shorter than they are.",
      zh: "仍在的客户称为删失：在最后观察时间之前计入风险集，之后不再计入，也不算流失。去掉他们或当作流失，都会低估客户寿命。",
    },
    {
      en: "At risk are those whose duration is this long or longer; those censored at a time are still at risk at that time. A duration of 0 counts: with churned it is a customer lost at once.",
      zh: "风险集为时长不短于该值的客户；在该时长删失的客户仍计入当时的风险集。时长 0 也计入：若已流失，即一开始就流失。",
    },
    {
      en: "Low and High are blank where they cannot be estimated: where survival is 0 and, with limits=log-log, where it is 1. The others lie within 0 … 1.",
      zh: "无法估计时界限留空：生存率为 0 时，以及 limits=log-log 且生存率为 1 时。其余均在 0 到 1 之间。",
    },
    {
      en: "Times with censoring only have a row as well; survival does not change there. Without any censoring the curve is the plain share of customers still there, as in a cohort table.",
      zh: "只有删失的时长也占一行，生存率不变。若没有删失，曲线就是仍在客户的简单比例，与同期群表一致。",
    },
    {
      en: "Durations that differ by rounding alone, less than a billionth and not both whole, are one time. A blank churned cell, a negative duration and a cell that says neither yes nor no are errors that name the row; an unticked box (FALSE) beside a blank duration is an empty row.",
      zh: "仅因舍入而不同的时长（相差不到十亿分之一，且不都是整数）视为同一时长。churned 为空、时长为负、无法识别是否流失的单元格都会报错并指出行号；时长为空而复选框未勾选（FALSE）的行视为空行。",
    },
    {
      en: "Far to the right few customers are at risk and one loss is a big step: read the limits with the curve. SUBSCRIPTIONS with output=durations makes the two columns from start and end dates.",
      zh: "曲线右端风险集人数很少，一次流失就是一大步，请结合置信区间阅读。SUBSCRIPTIONS 的 output=durations 可由起止日期生成这两列。",
    },
  ],
  elsewhere: [
    {
      en: 'R: survfit(Surv(time, status) ~ 1, conf.type = "log-log") gives the same numbers; R’s own default is conf.type = "log", which is limits=log here.',
      zh: 'R：survfit(Surv(time, status) ~ 1, conf.type = "log-log") 结果相同；R 的默认是 conf.type = "log"，即此处的 limits=log。',
    },
    {
      en: "lifelines: KaplanMeierFitter, with log-log limits by default, adds a row for time 0. SAS PROC LIFETEST also uses log-log by default; Stata’s sts list does too.",
      zh: "lifelines 的 KaplanMeierFitter 默认也是 log-log 界限，另加一行时间 0。SAS PROC LIFETEST 与 Stata 的 sts list 默认同样是 log-log。",
    },
    {
      en: "Product analytics tools show retention curves of cohorts, not survival curves; the two agree where every customer has been observed for as long.",
      zh: "产品分析工具给出的是同期群留存曲线而非生存曲线；若所有客户的观察时长相同，两者一致。",
    },
  ],
  examples: [
    {
      args: [
        [["Months"], [1], [2], [2], [3], [5]],
        [["Churned"], ["yes"], ["yes"], ["no"], ["yes"], ["no"]],
      ],
      result: [
        ["Time", "At risk", "Churned", "Censored", "Survival", "Low", "High"],
        [1, 5, 1, 0, 0.8, 0.20380926326763904, 0.9691797888667426],
        [2, 4, 1, 1, 0.6, 0.1257301829944313, 0.8817564073935323],
        [3, 2, 1, 0, 0.3, 0.012301529425416072, 0.719218020810415],
        [5, 1, 0, 1, 0.3, 0.012301529425416072, 0.719218020810415],
      ],
      source:
        "Own case, survival countable by hand (4/5 × 3/4 × 1/2); limits computed with 40 digits (mpmath)",
      note: {
        en: "The customer still there after 2 months is at risk at 2, not at 3.",
        zh: "2 个月时仍在的那位客户计入时长 2 的风险集，不计入时长 3。",
      },
    },
    {
      args: [[[4], [9], [9]], [[true], [true], [true]], 0.9, "limits=plain; header=no"],
      result: [
        [4, 3, 1, 0, 0.6666666666666666, 0.21899421248918438, 1],
        [9, 2, 2, 0, 0, "", ""],
      ],
      source: "Own case: everybody left, so the last limits cannot be estimated; 2/3 ± 1.645 × 2/3 × √(1/6)",
    },
    {
      args: [[[6], [10]], [[false], [0]], "limits=log; header=no"],
      result: [
        [6, 2, 0, 1, 1, 1, 1],
        [10, 1, 0, 1, 1, 1, 1],
      ],
      source: "Own case: nobody left yet; the options stand in the place of confidence",
    },
    {
      args: [
        [[6], [10]],
        [["yes"], ["maybe"]],
      ],
      throws: "not-yes-no",
      source: "Own case: a cell that says neither yes nor no",
    },
    {
      args: [
        [[6], [-1]],
        [[1], [0]],
      ],
      throws: "negative-duration",
      source: "Own case: an end before its start",
    },
  ],
} as const satisfies FunctionFacts;

/** `=SURVIVAL(durations, churned, [confidence], [options])`; options may also stand in the place of confidence. */
export const compute: Compute = ([durations, churned, third, fourth], host) => {
  const early = areOptions(third);
  const options = early ? optionsFrom([third, fourth], host) : optionsFrom([fourth], host);
  const confidence = (early ? undefined : oneShare(third, "confidence", host)) ?? 0.95;
  const kind = limitKinds.find((one) => one === options.get("limits")) ?? "log-log";
  const table = survivalTable(readTenures(durations, churned, host), confidence, kind);
  const lang = options.get("lang") ?? languageOf(host.locale());
  return spill(table, { lang: lang === "zh" ? "zh" : "en", header: options.get("header") !== "no" });
};

function optionsFrom(args: readonly unknown[], host: Host): OptionValues {
  const given = args.flatMap((arg) => [...readOptions("SURVIVAL", arg, host)]);
  const twice = given.find(([name], i) => given.findIndex(([other]) => other === name) < i);
  if (twice !== undefined) throw new InputError("option-twice", { name: twice[0] });
  return new Map(given);
}
