import type { ColumnRole } from "./heading-words";

/** Headings that measure something: shares and growth are no counts, nets are no new ones. */
export const measures =
  /\b(rate|ratio|percent|pct|share|growth|yoy|mom|qoq|net new|net change|net movement)\b|%|率|占比|比例|同比|环比|净增|净新增|净变动/;

/** What is beside a customer and tells nobody apart: counts, remarks, addresses. */
export const aboutCustomers =
  /\b(count|counts|total|number of|notes?|rating|age|gender|(?<!mail )address|status|manager|owner|value|score|comments?|since|service|support)\b|数$|数量|人数|备注|地址|年龄|性别|评分|评价|经理|生日|服务|折扣|价$|意见|满意|金额|消费额|总额|积分/;

/** Days on which something else happened than what brings a customer. */
export const otherDays =
  /\b(ship|shipped|shipping|deliver|delivered|delivery|arrival|update|updated|modified|birth|birthday|dob|due|refund|refunded|return|returned|fulfil\w*|dispatch\w*|last|expected|hire|hired|deadline|issue|review\w*)\b|发货|收货|更新|修改|出生|生日|退款|退货|签收|完成时间|评价|预计|送达|到货|最后|最近|入职/;

/** Parts of headings that tell, for those of no list; the first that fits. Never more than a usual word tells. */
export const hints: readonly (readonly [role: ColumnRole, strength: number, pattern: RegExp])[] = [
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
