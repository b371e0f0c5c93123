import { type ColumnRole, headingWords } from "./heading-words";

export type { ColumnRole };

const traditional =
  "額間單訂會員編號戶顧實銷時開結狀態類級區國費續簽總計數擴縮話郵買產學離註記錄購價來門減應帳繳儲";
const simplified =
  "额间单订会员编号户顾实销时开结状态类级区国费续签总计数扩缩话邮买产学离注记录购价来门减应账缴储";

/** Traditional characters of the trade's words as simplified ones, so that each word is listed once. */
const inSimplified = (text: string): string =>
  text.replace(/[\u4e00-\u9fff]/g, (character) => {
    const at = traditional.indexOf(character);
    return at < 0 ? character : (simplified[at] as string);
  });

const narrow = (text: string): string => inSimplified(text.normalize("NFKC"));

/** Lower case, without blanks and signs: "Customer_ID" → "customerid". */
const joined = (text: string): string =>
  narrow(text)
    .toLowerCase()
    .replace(/[\s_\-–—.:：/\\#*'"“”‘’\u0060()[\]{}【】（）]+/g, "");

/** The same without what stands in brackets: "Customer_ID (text)" → "customerid". */
export const plain = (text: string): string => joined(text.normalize("NFKC").replace(/[([{【（].*$/, ""));

/** As words: "orderDate_UTC" → "order date utc". */
const spaced = (text: string): string =>
  narrow(text)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/[([{【（][^)\]}】）]*[)\]}】）]?/g, " ")
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();

/** Headings that measure something: shares and growth are no counts, nets are no new ones. */
const measures =
  /\b(rate|ratio|percent|pct|share|growth|yoy|mom|qoq|net new|net change|net movement)\b|%|率|占比|比例|同比|环比|净增|净新增|净变动/;

/** What is beside a customer and tells nobody apart: counts, remarks, addresses. */
const aboutCustomers =
  /\b(count|counts|total|number of|notes?|rating|age|gender|(?<!mail )address|status|manager|owner|value|score|comments?|since|service|support)\b|数$|数量|人数|备注|地址|年龄|性别|评分|评价|经理|生日|服务|折扣|价$|意见|满意|金额|消费额|总额|积分/;

/** Days on which something else happened than what brings a customer. */
const otherDays =
  /\b(ship|shipped|shipping|deliver|delivered|delivery|arrival|update|updated|modified|birth|birthday|dob|due|refund|refunded|return|returned|fulfil\w*|dispatch\w*|last|expected|hire|hired|deadline|issue|review\w*)\b|发货|收货|更新|修改|出生|生日|退款|退货|签收|完成时间|评价|预计|送达|到货|最后|最近|入职/;

/** Parts of headings that tell, for those of no list; the first that fits. Never more than a usual word tells. */
const hints: readonly (readonly [role: ColumnRole, strength: number, pattern: RegExp])[] = [
  [
    "segment",
    1.5,
    /\b(type|tier|segment|group|level|category|channel|source|region|country|city|plan|location|branch|store|market|platform)$/,
  ],
  ["segment", 1.5, /(类型|等级|来源|渠道|级别|地区|城市|省份|分组|分类|套餐|门店)$/],
  ["ended", 1.5, /\bstatus$|状态$/],
  [
    "expansion",
    1.5,
    /\b(expansion|upgrades?|upsells?)\b|^(扩张|扩展|增购|升级|扩容)|(扩张|扩展|增购|升级)(mrr|arr|收入|金额)/,
  ],
  [
    "contraction",
    1.5,
    /\b(contraction|downgrades?|downsells?)\b|^(收缩|缩减|降级|减购|降配)|(收缩|缩减|降级|减购)(mrr|arr|收入|金额)/,
  ],
  [
    "reactivation",
    1.5,
    /\b(reactivat\w+|resurrected|win ?backs?|returning (customers|users|mrr))\b|^(回流|召回|唤回|重新激活)/,
  ],
  [
    "start",
    1.5,
    /^(start|starting|begin|beginning|opening|started|since)\b|\b(at|as of|the) (the )?(start|beginning)\b|\b(start|starting|begin) (date|time|day|on|at)$|\bstart$|^期初|^月初|^年初|^上(月|期)末|(开始|生效|起始|签约|开通)(日期|时间|日)?$/,
  ],
  [
    "end",
    1.5,
    /^(end|ending|ends|closing|ended)\b|\b(at|the) end\b|\b(end|cancell?ation|expir\w+|cancell?ed|churn|churned|termination|terminated|unsubscribed?|resigned|withdrawn|departed|exit|deactivated|closed|stopped|quit|dropped) (date|time|day|on|at)$|\bend$|^期末|^月末|^年末|^本(月|期)末|(结束|终止|到期|失效|退订|取消|解约)(日期|时间|日)?$/,
  ],
  [
    "new",
    1.5,
    /^new\b(?! (price|plan|address|email|phone))|\bnewly\b|\b(gross|new) (adds?|additions)\b|\b(customers?|clients?|members?|users?|subscribers?) (added|acquired|gained)\b|新增|^新客|^新签|^新购/,
  ],
  [
    "churned",
    1.5,
    /\b(churn|churned|lost|cancellations)\b|^流失|退订(客户|会员|用户|收入|金额|数)|流失(客户|会员|用户|收入|金额|mrr|数)/,
  ],
  ["date", 1.5, /\b(date|datetime|timestamp)\b|\b(time|day)$|\w (at|on)$|日期|时间$/],
  [
    "customer",
    2,
    /^(customer|client|member|user|buyer|shopper|subscriber|account|visitor|player|guest|patient|donor)s?\b.*\b(id|no|number|code|key|email|phone|mobile|uuid|hash|ref)\b/,
  ],
  ["customer", 2, /^(客户|会员|顾客|用户|买家).*(id|编号|号|码|编码|邮箱|手机|电话)$/],
  [
    "customer",
    2,
    /\b(customer|client|member|membership|user|account|subscriber|visitor|buyer|player|patient|student|donor) ?(id|no|number|uuid|key|code)\b|\b(loyalty|club|rewards?|bonus) card\b/,
  ],
  [
    "customer",
    1.6,
    /^(?!.*\b(to|sales|owner|agent|our|seller)\b).*\b(e ?mail|phone|mobile)( address| number| no)?$/,
  ],
  ["customer", 1.2, /^(业主|家长|车主|读者|租客|租户|学员|学生|患者|捐赠人|投保人|被保险人)/],
  [
    "customer",
    1.2,
    /^(customer|client|member|user|buyer|shopper|subscriber|account)s?\b|^(客户|会员|顾客|用户|买家|手机|顾客)/,
  ],
  [
    "amount",
    1.5,
    /\b(amount|revenue|mrr|arr|sales|price|fee|paid|spend|rent|premium|dues|payment)\b|金额|销售额|实付|实收|月费|收入$|租金|保费|学费|会费|月租/,
  ],
  ["period", 1, /^(\w+ )?(month|week|quarter|period|year)( \w+)?$|(月份|年月|期间|季度|周次|账期|报告期)/],
];

/** How surely a heading stands for a role: 3 surely, 2 usually, 1 for want of better, less than 1 hardly; 0 not at all. */
export const strengthOf = (heading: string, role: ColumnRole): number =>
  meaningsOf(heading).find(([known]) => known === role)?.[1] ?? 0;

/** Roles a heading may stand for, the most telling first; none when the word is unknown. */
export const rolesOf = (heading: string): readonly ColumnRole[] => meaningsOf(heading).map(([role]) => role);

function meaningsOf(heading: string): readonly (readonly [ColumnRole, number])[] {
  const words = spaced(heading);
  if (words === "" || heading.length > 60) return [];
  for (const part of partsOf(heading)) {
    const known = exactly(part);
    if (known.length > 0) return known;
  }
  if (measures.test(words)) return [];
  const hint = hints.find(
    ([role, , pattern]) => pattern.test(words) && !(role === "customer" && aboutCustomers.test(words)),
  );
  if (hint === undefined) return [];
  const [role, strength] = hint;
  return [[role, role === "date" && otherDays.test(words) ? 0.3 : strength]];
}

/**
 * What of a heading may be a known word: all of it ("Customers (start)" is no column of customers), what stands in brackets
 * behind a word for many customers, all before the brackets, and each half of a heading in two languages.
 */
function partsOf(heading: string): readonly string[] {
  const whole = joined(heading);
  const inBrackets = namesMany(heading) ? (/[([{【（](.*?)[)\]}】）]/.exec(heading)?.[1] ?? "") : "";
  const isMixed = /\p{Script=Han}/u.test(whole) && /[a-z]{3}/.test(whole);
  const halves = isMixed ? [whole.replace(/[^a-z]+/g, ""), whole.replace(/[a-z0-9]+/g, "")] : [];
  return [whole, joined(inBrackets), plain(heading), ...halves];
}

function exactly(word: string): readonly (readonly [ColumnRole, number])[] {
  if (word === "") return [];
  const found: (readonly [ColumnRole, number])[] = [];
  for (const role of Object.keys(headingWords) as ColumnRole[]) {
    const at = headingWords[role].findIndex((words) => ` ${words} `.includes(` ${word} `));
    if (at >= 0) found.push([role, 3 - at]);
  }
  return found.sort((a, b) => b[1] - a[1]);
}

/** Whether a heading numbers orders, receipts or payments: each is one event, and tells no customer. */
export const namesEvent = (heading: string): boolean =>
  /\b(order|receipt|invoice|transaction|ticket|booking|payment|reference)\b|单号|流水|订单|发票|交易号/.test(
    spaced(heading),
  );

/** Words that begin or end something on a day; a count under them is none of those at a period's start or end. */
export const saysDay = (heading: string): boolean =>
  /\b(date|at|on|joined|left|since|from|to|until|subscribed|activated|signed|registered|created|cancell?ed|churned|lost|expires?|expired|started|ended)$|日期|时间$/.test(
    spaced(heading),
  );

/** Words for many customers: a column of numbers under one of them counts customers and names none. */
export const namesMany = (heading: string): boolean =>
  /^(customers|clients|users|members|subscribers|accounts|buyers|shoppers|visitors|patients|students|guests|客户|会员|用户|顾客|买家|学员|学生)$/.test(
    plain(heading),
  );

const otherThings =
  /\b(product|products|item|items|sku|goods|article|task|project|ticket|issue|employee|staff|department|budget|actual|variance|stock|inventory|supplier|vendor|metric|kpi|indicator|question|respondent|qty|quantity|units|volume|invoice|warehouse|asset|cost center|line item|phase|milestone|progress|priority|sprint|sales ?rep|assignee|expense|recency|frequency)\b|产品|商品|品名|物料|库存|员工|工号|部门|任务|项目|负责人|科目|供应商|指标|预算|题目|受访|数量|发票|仓库|资产|费用项目|序号|阶段|进度|里程碑/;

/** Whether a heading names a day on which something else happened than what brings a customer: shipped, born, due. */
export const namesOtherDay = (heading: string): boolean => otherDays.test(spaced(heading));

/** Whether a heading names something that is no customer: products, tasks, staff. */
export const namesOther = (heading: string): boolean => otherThings.test(spaced(heading));

const totals =
  "total totals grandtotal sum subtotal all overall average avg ytd 合计 总计 小计 总和 汇总 共计 累计 平均 平均值 均值";

/** Total, 合计 … at the start of a cell: the row sums up others. */
export const isTotalWord = (text: string): boolean => {
  // "Total: 3" as well.
  const word = plain(text).replace(/\d+$/, "");
  return (
    (word !== "" && ` ${totals} `.includes(` ${word} `)) ||
    /^(grandtotal|subtotal|合计|总计|小计|共计|本年累计)/.test(word)
  );
};

/** Whether the heading of a column beside periods says that it sums some of them up: Total, 2024 total, 合计, H1, YTD. */
export const namesSum = (heading: string): boolean =>
  isTotalWord(heading) ||
  /\b(total|totals|sum|average|avg|ytd|ltm|ttm|h[12]|mean|median|max|min|count|trend|change|growth)\b|合计|总计|小计|累计|平均|汇总|总额|总和|半年|同比|环比|增长|次数|总/.test(
    spaced(heading),
  );
