import { otherDays } from "./heading-hints";
import { plain, spaced } from "./heading-spelling";

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
