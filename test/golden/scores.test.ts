import Papa from "papaparse";
import { compute as nps } from "../../src/functions/nps";
import { compute as rfm } from "../../src/functions/rfm";
import { describeTruth, truthJson, truthText } from "../support/truth";
import { utc } from "../support/truth-cells";

const csv = (path: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(truthText(path), { header: true, skipEmptyLines: true }).data;

const numbers = (row: Record<string, string> | undefined, names: readonly string[]) =>
  names.map((name) => Number(row?.[name]));

describeTruth("RFM of the orders of R's package rfm", () => {
  const orders = csv("datasets/rfm_data_orders.csv");
  const column = (name: string) => orders.map((order) => [order[name]]);
  const ranges = [column("customer_id"), column("order_date"), column("revenue")];
  const [header, ...rows] = rfm([...ranges, "2006-12-31"], utc) as unknown[][];
  const byCustomer = new Map(rows.map((row) => [row[0], row]));

  test("has the headings of the contract, and customers in order of first appearance", () => {
    expect(header).toEqual([
      ...["Customer", "Last", "Recency days", "Frequency", "Monetary", "R", "F", "M", "Score", "Segment"],
    ]);
    expect(rows.map((row) => row[0])).toEqual([...new Set(orders.map((order) => order["customer_id"]))]);
  });

  test("gives every customer the values and the quantile scores of numpy, exactly", () => {
    const truth = csv("rfm/rfm_orders__ntile_and_quantile.csv");
    expect(truth).toHaveLength(rows.length);
    for (const expected of truth) {
      const found = byCustomer.get(expected["customer_id"])?.slice(2, 8);
      expect([expected["customer_id"], found]).toEqual([
        expected["customer_id"],
        numbers(expected, ["recency_days", "frequency", "monetary", "r_q", "f_q", "m_q"]),
      ]);
    }
  });

  test("counts recency to asof, or to the last day in the data", () => {
    const lastDay = orders
      .map((order) => order["order_date"] ?? "")
      .sort()
      .pop();
    const open = rfm(ranges, utc) as unknown[][];
    expect(open).toEqual(rfm([...ranges, lastDay], utc));
    expect(Math.min(...open.slice(1).map((row) => row[2] as number))).toBe(0);
  });
});

describeTruth("NPS of given counts", () => {
  const grid =
    truthJson<{ promoters: number; passives: number; detractors: number; nps: number }[]>("nps/nps.json");
  test.each(grid)("$promoters promoters, $passives passives, $detractors detractors: $nps", (row) => {
    const answers = [
      ...Array.from({ length: row.promoters }, (_, i) => [i % 2 === 0 ? 9 : 10]),
      ...Array.from({ length: row.passives }, (_, i) => [i % 2 === 0 ? 7 : "8"]),
      ...Array.from({ length: row.detractors }, (_, i) => [i % 7]),
    ];
    expect(Math.abs((nps([answers], utc) as number) - row.nps)).toBeLessThan(1e-9);
  });

  test("a column of odd answers: blanks are skipped, what is no answer is refused by its row", () => {
    const odd = truthJson<{ id: string; inputs: { scores?: unknown[] } }[]>("saas/nps.json").find(
      (one) => one.id === "nps_scores_mess",
    );
    const cells = (odd?.inputs.scores ?? []).map((score) => [score]);
    const refused = (rows: unknown[][], code: string, row: number) =>
      expect(() => nps([rows], utc)).toThrow(
        expect.objectContaining({ code, facts: expect.objectContaining({ row }) }),
      );
    refused(cells, "not-a-number", 5);
    const withoutText = cells.map((row) => (row[0] === "n/a" ? [""] : row));
    refused(withoutText, "not-an-answer", 8);
    // 10 and 9 against 6, of five answers.
    expect(nps([withoutText.filter((row) => row[0] !== 11 && row[0] !== -1)], utc)).toBe(20);
  });
});
