/** What a column can be, over all six layouts. */
export type ColumnRole =
  | "period"
  | "start"
  | "new"
  | "end"
  | "customer"
  | "date"
  | "amount"
  | "segment"
  | "expansion"
  | "contraction"
  | "churned"
  | "reactivation"
  | "ended";

/** Words for each role, English then Chinese, as `plain` leaves them, with blanks between: nothing is built when the script loads. */
const exact: Readonly<Record<ColumnRole, string>> = {
  customer:
    "customer customerid customers custid clientid client userid user users uid member memberid buyer buyerid account accountid accountname shopper email emailaddress phone phonenumber mobile mobilephone subscriber subscriberid patient student contact id 客户 客户id 客户编号 客户号 客户代码 客户名称 客户姓名 顾客 顾客id 会员 会员号 会员id 会员编号 会员卡号 用户 用户id 用户编号 用户名 买家 买家id 买家昵称 手机 手机号 手机号码 电话 电话号码 联系电话 邮箱 账号 账户 订阅者 openid unionid",
  date: "date day orderdate ordered orderedat ordertime purchasedate purchased purchasedat purchasetime paidat paymentdate paymenttime transactiondate invoicedate eventdate eventtime timestamp time datetime createdat created activitydate visitdate visited logindate bookingdate saledate salesdate 日期 时间 下单时间 下单日期 订单日期 订单时间 付款时间 付款日期 支付时间 支付日期 购买日期 购买时间 交易日期 交易时间 成交时间 消费日期 消费时间 创建时间 发生时间 事件时间 登录时间 到店日期 销售日期",
  amount:
    "amount total totalamount totalprice price revenue sales value spend ordervalue ordertotal paid payment mrr gross net subtotal cost sum fee monthlyfee monthlyprice 金额 实付 实付金额 实付款 支付金额 付款金额 订单金额 成交金额 交易金额 消费金额 销售额 销售金额 总价 总金额 价格 单价 收入 月费 应付金额",
  segment:
    "segment group channel source country region city plan category type tier cohort campaign store 分组 渠道 来源 国家 地区 城市 套餐 类别 类型 等级 门店 活动 客群",
  period:
    "period month quarter year week monthofyear reportingperiod yearmonth 期间 月份 月 季度 年份 年 年度 周 周次 时期 时间段 周期 年月 统计月份",
  start:
    "start starting startcount atstart atthestart startofperiod beginning opening openingcustomers startcustomers customersatstart customersatthestart startingcustomers beginningcustomers customersstart startdate started startedat startson subscriptionstart signupdate begindate validfrom since 期初 期初客户 期初客户数 期初数 期初人数 月初 月初客户数 年初 年初客户数 初始客户数 开始 开始日期 开始时间 订阅开始 生效日期 开通日期 起始日期 签约日期",
  new: "new newcustomers customersadded newcount added acquired gained joined signups newsignups customersacquired newclients newmembers newusers newbusiness newmrr 新增 新增客户 新增客户数 新客户 新客户数 新客 新客数 新增数 新增人数 新增会员 新增用户 新增用户数 新增收入",
  end: "end ending endcount atend attheend endofperiod closing closingcustomers endcustomers customersatend customersattheend endingcustomers customersend enddate ends endson endedat subscriptionend validto expiry expires expirydate expiresat cancelled canceled cancelledat canceledat canceldate churndate cancellationdate 期末 期末客户 期末客户数 期末数 期末人数 月末 月末客户数 年末 年末客户数 结束 结束日期 结束时间 到期 到期日 到期日期 终止日期 取消日期 退订日期 流失日期",
  expansion: "expansion expansionmrr upgrade upgrades upsell 扩张 增购 升级 扩展收入",
  contraction: "contraction contractionmrr downgrade downgrades 收缩 降级 减购 缩减收入",
  churned: "churned churn churnedmrr lost cancelledmrr lostmrr 流失 流失收入 流失金额 流失客户 流失客户数",
  reactivation: "reactivation reactivated reactivationmrr winback 重新激活 回流 回流收入 回流客户",
  ended: "status state 状态",
};

/** Lower case, without blanks, signs and what stands in brackets: "Customer_ID (text)" → "customerid". */
export const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[([{【（].*$/, "")
    .replace(/[\s_\-–—.:：/\\#*'"“”‘’\u0060]+/g, "");

/** Roles a heading may stand for, the most telling first; none when the word is unknown. */
export function rolesOf(heading: string): readonly ColumnRole[] {
  const word = plain(heading);
  if (word === "" || word.length > 40) return [];
  const known = (Object.keys(exact) as ColumnRole[]).filter((role) =>
    ` ${exact[role]} `.includes(` ${word} `),
  );
  if (known.length > 0) return known;
  const hint = hints.find(([, pattern]) => pattern.test(word));
  return hint === undefined ? [] : [hint[0]];
}

/** For headings of no list: the first part of a word that tells. */
const hints: readonly (readonly [ColumnRole, RegExp])[] = [
  ["start", /^(start|begin|opening)|^期初|^月初|^年初/],
  ["new", /^new(customer|client|member|user|subscriber|signup)|^新增|^新客/],
  ["end", /^(end|closing)(ing|of|customer|client|member|user|subscriber|count)|^期末|^月末|^年末/],
  ["date", /date$|time$|timestamp|日期|时间$/],
  [
    "customer",
    /^(customer|client|member|user|buyer|shopper|subscriber|account)|^(客户|会员|顾客|用户|买家|手机)/,
  ],
  ["amount", /amount|revenue|price$|金额|销售额|实付/],
];

/** Whether a heading of customers names an id, which tells customers apart better than a name does. */
export const namesAnId = (heading: string): boolean =>
  /id$|no$|number$|mail|phone|mobile|编号|号|码/.test(plain(heading));

const totals = [
  "total",
  "totals",
  "grandtotal",
  "sum",
  "subtotal",
  "all",
  "overall",
  "合计",
  "总计",
  "小计",
  "总和",
  "汇总",
  "共计",
  "累计",
];

/** Total, 合计 … at the start of a cell: the row sums up others. */
export const isTotalWord = (text: string): boolean => {
  const word = plain(text);
  return totals.includes(word) || /^(grandtotal|subtotal|合计|总计|小计|共计)/.test(word);
};
