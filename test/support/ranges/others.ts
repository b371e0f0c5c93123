import { day, hostile, type Range, tidy } from "./range";

const none = (name: string, cells: readonly (readonly unknown[])[]): Range =>
  hostile(name, undefined, {}, cells);

/** Ranges that are none of the six layouts, many of them close to one. */
export const others: readonly Range[] = [
  tidy("a list of products", undefined, {}, [
    ["Product", "Colour", "Price"],
    ["shoe", "red", 50],
    ["hat", "blue", 20],
  ]),
  none("sales by product and month", [
    ["Product", "Jan", "Feb", "Mar"],
    ["Shoes", 1200, 1300, 900],
    ["Hats", 300, 280, 310],
    ["Bags", 80, 90, 120],
  ]),
  none("a profit and loss account", [
    ["", "Jan 2024", "Feb 2024", "Mar 2024"],
    ["Revenue", 1200, 1300, 900],
    ["Cost of goods", 300, 280, 310],
    ["Gross profit", 900, 1020, 590],
    ["Salaries", 400, 400, 400],
  ]),
  none("a summary on its side", [
    ["", "2024-01", "2024-02", "2024-03"],
    ["期初", 107, 120, 125],
    ["新增", 21, 18, 30],
    ["期末", 120, 125, 140],
  ]),
  none("web traffic: users are counts", [
    ["Date", "Users", "Sessions", "Bounce rate"],
    ["2024-01-01", 120, 180, "41%"],
    ["2024-01-02", 131, 190, "43%"],
    ["2024-01-03", 111, 160, "40%"],
    ["2024-01-04", 142, 210, "39%"],
    ["2024-01-05", 125, 170, "40%"],
  ]),
  none("a cohort table", [
    ["Cohort", "Customers", "Month 0", "Month 1", "Month 2"],
    ["2024-01", 100, "100%", "40%", "30%"],
    ["2024-02", 120, "100%", "42%", ""],
    ["2024-03", 90, "100%", "", ""],
  ]),
  none("a task list", [
    ["Task", "Owner", "Start date", "Due date", "Status"],
    ["Write copy", "Ann", "2024-01-05", "2024-01-09", "done"],
    ["Design", "Ben", "2024-01-08", "2024-01-19", "active"],
    ["Ship", "Ann", "2024-01-20", "2024-01-25", "open"],
  ]),
  none("staff", [
    ["员工", "部门", "入职日期", "工资"],
    ["王芳", "销售", "2020-01-05", 9000],
    ["李雷", "财务", "2021-03-09", 8500],
    ["张伟", "销售", "2022-07-11", 8000],
  ]),
  none("an address book with birthdays", [
    ["Name", "Email", "Phone", "Birthday"],
    ["Ann Lee", "ann@x.com", "555-0101", "1990-01-05"],
    ["Ben Kim", "ben@x.com", "555-0102", "1985-03-09"],
    ["Cat Roy", "cat@x.com", "555-0103", "1992-12-11"],
  ]),
  none("share prices", [
    ["Date", "Open", "High", "Low", "Close", "Volume"],
    ["2024-01-02", 187.15, 188.44, 183.89, 185.64, 82488700],
    ["2024-01-03", 184.22, 185.88, 183.43, 184.25, 58414500],
    ["2024-01-04", 182.15, 183.09, 180.88, 181.91, 71983600],
  ]),
  none("shop figures by month", [
    ["月份", "访问量", "订单数", "销售额"],
    ["2024-01", 12000, 310, 45000],
    ["2024-02", 9000, 250, 38000],
    ["2024-03", 15000, 420, 61000],
  ]),
  none("a questionnaire: Q1 is a question", [
    ["Respondent", "Q1", "Q2", "Q3", "Q4", "Q5"],
    ["r1", 5, 4, 4, 3, 5],
    ["r2", 3, 4, 2, 3, 4],
    ["r3", 4, 5, 5, 4, 4],
  ]),
  none("a sum by region and quarter", [
    ["Region", "Q1 2024", "Q2 2024", "Q3 2024", "Total"],
    ["North", 120, 130, 125, 375],
    ["South", 90, 85, 99, 274],
    ["West", 60, 66, 70, 196],
    ["Total", 270, 281, 294, 845],
  ]),
  none("stock taken by day", [
    ["日期", "商品", "数量", "仓库"],
    [day(2024, 1, 5), "鞋", 50, "一号"],
    [day(2024, 1, 6), "帽", 20, "二号"],
    [day(2024, 1, 7), "鞋", 45, "一号"],
  ]),
  none("scores of customers without days", [
    ["Customer", "Recency", "Frequency", "Monetary"],
    ["ann", 12, 3, 120],
    ["bob", 40, 1, 20],
    ["cat", 5, 8, 400],
  ]),
  none("prose", [
    ["Meeting notes", ""],
    ["We talked about churn and what to do.", ""],
    ["Next meeting on Friday.", "Ann brings numbers."],
  ]),
];
