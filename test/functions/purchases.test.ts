import { compute as bgnbdFit } from "../../src/functions/bgnbd-fit";
import { compute as customerForecast } from "../../src/functions/customer-forecast";
import { compute as customerSummary } from "../../src/functions/customer-summary";
import { compute as gammaGammaFit } from "../../src/functions/gamma-gamma-fit";
import { column, refusal } from "../support/calls";

const host = { locale: () => "en_US", timeZone: () => "UTC" };

const ids = column("Ann", "Ben", "Ann", "", "Cleo");
const days = column("2024-01-01", "2024-01-08", "2024-01-15", "", "2024-03-01");

describe("CUSTOMER_SUMMARY", () => {
  test("takes a unit in the place of the amounts, and what follows moves up", () =>
    expect(customerSummary([ids, days, "day", "2024-01-31"], host)).toEqual(
      customerSummary([ids, days, "", "day", "2024-01-31"], host),
    ));

  test("counts a month as 30.4375 days and a year as 365.25", () => {
    const age = (unit: string) => (customerSummary([ids, days, "", unit], host) as number[][])[1]?.[3];
    expect(age("month")).toBe(60 / 30.4375);
    expect(age("year")).toBe(60 / 365.25);
  });

  test("heads its columns in Chinese where the spreadsheet is", () => {
    const [head] = customerSummary([ids, days], { ...host, locale: () => "zh_CN" }) as string[][];
    expect(head).toEqual(["客户", "重复购买天数", "首末购买间隔", "观察时长", "重复购买日均金额"]);
  });
});

describe("rows that contradict themselves are named", () => {
  const refused = (x: unknown, recency: unknown, age: unknown) =>
    refusal(() => bgnbdFit([column("x", x, 1), column("t", recency, 2), column("T", age, 3)], host));

  test.each<[unknown, unknown, unknown, RegExp]>([
    [1.5, 2, 3, /^frequency, row 2: 1\.5 is not a number of repeat purchases/],
    [1, 4, 3, /^recency, row 2: the last purchase is at 4, outside 0 … 3/],
    [0, 1, 3, /^recency, row 2: 1, but frequency shows no repeat purchase/],
    [2, 0, 3, /^recency, row 2: 0, beside 2 repeat purchases/],
    [0, 0, -1, /^age, row 2: a customer cannot have been watched for -1/],
    [1, "", 3, /^recency, row 2: the cell is blank beside others/],
  ])("frequency %p, recency %p, age %p", (x, recency, age, said) =>
    expect(refused(x, recency, age)).toMatch(said),
  );

  test("a value that is missing or not above 0, but not beside a frequency of 0", () => {
    const say = (value: unknown) => refusal(() => gammaGammaFit([column(0, 1), column(-9, value)], host));
    expect(say("")).toMatch(/^value, row 2: the value is missing beside 1 repeat/);
    expect(say(0)).toMatch(/^value, row 2: 0\. The model knows only amounts above 0/);
  });
});

test("CUSTOMER_FORECAST says which fit did not settle, and gives no numbers", () => {
  expect(
    refusal(() => customerForecast([column("a", "b"), column("2024-01-01", "2024-02-01"), 4], host)),
  ).toMatch(/^Nobody bought again/);
});
