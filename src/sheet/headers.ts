import { isBlank, isErrorCell, plainText } from "./cells";
import { dayFrom } from "./dates/dates";
import type { Host } from "./host";
import { numberFrom } from "./numbers/numbers";
import { isProblem } from "./problems";

/** Text without a digit, where a number or date is due: a heading. An error cell is none. */
const isHeadingText = (cell: unknown): boolean =>
  typeof cell === "string" && !isBlank(cell) && !isErrorCell(cell) && !/\d/.test(plainText(cell));

/** A cell of the first row in which a number or a date is due. */
export interface DueCell {
  readonly kind: "number" | "date";
  readonly cell: unknown;
}

/**
 * Whether a first row is a header row (rule 5): text without a digit where a number or date is due.
 * A row that also holds a readable number or date is data with a bad cell, never a header.
 */
export const isHeaderRow = (due: readonly DueCell[], host: Host): boolean =>
  due.some((one) => isHeadingText(one.cell)) && !due.some((one) => isReadable(one, host));

function isReadable(due: DueCell, host: Host): boolean {
  if (isBlank(due.cell)) return false;
  const reading = due.kind === "number" ? numberFrom(due.cell, host) : dayFrom(due.cell, host);
  return !isProblem(reading);
}

const idHeadings =
  " id ids customer customers customerid customerids customerno customernumber customername customeremail customercode client clients clientid clientname user users userid username useremail member members memberid membername account accounts accountid accountname subscriber subscribers subscriberid buyer buyers buyerid contact contactid email emails emailaddress mail phone phonenumber mobile uid uuid userno memberno shopper shopperid person personid patient patientid student studentid donor donorid name names" +
  " 客户 客户id 客户编号 客户号 客户名 客户名称 客户姓名 客户代码 顾客 顾客id 顾客编号 用户 用户id 用户编号 用户名 用户名称 会员 会员id 会员号 会员编号 会员卡号 会员名 买家 买家id 买家昵称 账号 账户 帐号 帐户 编号 手机 手机号 手机号码 电话 邮箱 电子邮箱 电子邮件 姓名 名称 名单 學員 客戶 客戶id 客戶編號 會員 會員號 會員編號 用戶 用戶id 顧客 學生 学生 学员 患者 ";

/** Whether a cell is a word that stands above a column of ids: Customer, id, 客户 … */
export function isIdHeading(cell: unknown): boolean {
  if (typeof cell !== "string" || cell.length > 40) return false;
  const word = plainText(cell)
    .toLowerCase()
    .replace(/[\s_\-.:#()]/g, "");
  return word !== "" && idHeadings.includes(` ${word} `);
}
