import type { Grain } from "../../calendar/periods";
import type { Host } from "../../sheet/host";
import { isBlank, isDate, textOf } from "../block";
import { periodLabel } from "../period-labels/label";
import { namesSum } from "./heading-kinds";
import { looksLikeSerial } from "./kinds";

/** Words beside the period in a heading: "Jan 2024 revenue", "1月客户". */
const beside =
  /\b(net |gross )?(revenue|sales|amount|mrr|spend|spending|orders?|customers?|clients?|users?|members?|subscribers?|active|list|roster|payments?|paid|visits?)\b|消费金额|消费|金额|销售额|收入|客户名单|会员名单|客户|会员|用户|名单|名册|订单|活跃|到店|付款|续费|缴费|出勤|(?<=月)[底末]/gi;

/** Periods that a table counts by itself: Month 1, P3, 第2期. */
const counted =
  /^(p|m|d|t|day|month|period|cycle|wave|round|term|semester|visit)\s?[-#]?\d{1,2}$|^第\s?[\d一二三四五六七八九十]{1,3}\s?(期|个月|月|天|次|轮|学期)$/i;

/** A heading as the period it names: without what stands in brackets and words beside it; undefined when it names none. */
export function periodIn(cell: unknown, host: Host): unknown {
  if (isBlank(cell) || typeof cell === "boolean") return undefined;
  if (isDate(cell)) return cell;
  const text = textOf(cell);
  if (typeof cell === "number" && looksLikeSerial(cell)) return undefined;
  if (/^\d{5}$/.test(text) || text.length > 40) return undefined;
  if (periodLabel(text, host) !== undefined || counted.test(text)) return text;
  const bare = text
    .replace(/[([【].*?[)\]】]/g, " ")
    .replace(beside, " ")
    .replace(/^[\s\-–_:/]+|[\s\-–_:/]+$/g, "");
  return bare !== "" && bare !== text && (periodLabel(bare, host) !== undefined || counted.test(bare))
    ? bare
    : undefined;
}

export const isPeriodHeading = (cell: unknown, host: Host): boolean => periodIn(cell, host) !== undefined;

/** Columns whose headings are periods, and columns beside them that sum some of them up. */
export interface PeriodHeadings {
  readonly columns: readonly number[];
  readonly sums: readonly number[];
}

const coarseness: readonly Grain[] = ["day", "week", "month", "quarter", "year"];

/**
 * The columns of periods. A coarser period among many finer ones (Q1 after March, 2024 after December) sums them up;
 * Q1 … Q5 are questions, not quarters.
 */
export function periodHeadings(
  labels: readonly unknown[],
  headings: readonly string[],
  host: Host,
): PeriodHeadings {
  const grainAt = labels.map((label) =>
    label === undefined ? undefined : (periodLabel(label, host)?.grain ?? ("day" as const)),
  );
  const asked = headings.some((heading) => /^q([5-9]|1\d)\b/i.test(heading.trim()));
  const common = commonest(grainAt);
  const columns: number[] = [];
  const sums: number[] = [];
  labels.forEach((_, column) => {
    const grain = grainAt[column];
    const heading = headings[column] ?? "";
    if (grain === undefined) {
      if (namesSum(heading)) sums.push(column);
    } else if (asked && /^q\d/i.test(heading.trim())) return;
    else if (common !== undefined && coarseness.indexOf(grain) > coarseness.indexOf(common))
      sums.push(column);
    else columns.push(column);
  });
  return { columns, sums };
}

/** The grain of most labels; of two equally common ones the finer. */
function commonest(found: readonly (Grain | undefined)[]): Grain | undefined {
  let best: Grain | undefined;
  let most = 0;
  for (const grain of coarseness) {
    const count = found.filter((one) => one === grain).length;
    if (count <= most) continue;
    best = grain;
    most = count;
  }
  return best;
}
