import { dayNumber, isoText } from "./days";
import { seeded } from "./random";
import type { SampleLanguage, SampleSheet } from "./sheet";

const FIRST_DAY = dayNumber(2024, 1, 1);
const LAST_DAY = dayNumber(2025, 12, 31);
const SUBSCRIPTIONS = 400;

const headers = {
  en: ["Customer ID", "Start date", "End date", "Monthly price", "Plan"],
  zh: ["客户编号", "开始日期", "结束日期", "月费", "套餐"],
} as const;

type Plan = readonly [name: string, price: number];

const plans: Readonly<Record<SampleLanguage, readonly [Plan, ...Plan[]]>> = {
  en: [
    ["Basic", 9],
    ["Team", 29],
    ["Business", 79],
  ],
  zh: [
    ["基础版", 9],
    ["团队版", 29],
    ["企业版", 79],
  ],
};

/** A clean list of subscriptions, one a customer; a blank end means that the customer is still there. */
export function subscriptions(language: SampleLanguage, seed = 7): SampleSheet {
  const random = seeded(seed);
  const rows = Array.from({ length: SUBSCRIPTIONS }, (_, index) => {
    const start = FIRST_DAY + random.below(LAST_DAY - FIRST_DAY);
    const lasted = Math.round(-Math.log(1 - random.next()) * 420);
    const [plan, price] = random.pick(plans[language]);
    const end = start + lasted > LAST_DAY ? "" : isoText(start + lasted);
    return { start, row: [`S${String(index + 1).padStart(4, "0")}`, isoText(start), end, price, plan] };
  });
  rows.sort((a, b) => a.start - b.start);
  return {
    name: language === "zh" ? "订阅名单" : "Subscriptions",
    columns: [{ width: 110 }, { width: 110 }, { width: 110 }, { width: 110 }, { width: 90 }],
    rows: [headers[language], ...rows.map(({ row }) => row)],
  };
}
