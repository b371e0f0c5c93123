import Papa from "papaparse";
import { compute as cohort } from "../../src/functions/cohort";
import { describeTruth, truthText } from "../support/truth";
import { truthLogs, utc } from "../support/truth-cells";

const peer = (file: string): (number | "")[][] =>
  Papa.parse<string[]>(truthText(`peers/${file}`).trim())
    .data.slice(1)
    .map((row) => row.slice(1).map((cell) => (cell === "" ? "" : Number(cell))));

describeTruth("the CRAN package cohorts", () => {
  test("counts the same by month, once the blank id is given a name", () => {
    // The package counts all rows without an id as one customer; COHORT leaves them out unless they are named.
    const cells = truthLogs["online_cohorts"]?.("serials");
    const named = cells?.customers.map(([id]) => [id === "" ? "nobody" : id]);
    const rows = cohort([named, cells?.dates, "month", "output=count; incomplete=show; header=no"], utc);
    const byMonth = (rows as unknown[][]).map((row, r) => [...Array(r).fill(""), ...row.slice(2, 15 - r)]);
    expect(byMonth).toEqual(peer("rcohorts_month.csv"));
  });

  test("counts the same by day, shifted to the left, where it writes 0 for the future", () => {
    const cells = truthLogs["gamelaunch"]?.("text");
    const rows = cohort(
      [cells?.customers, cells?.dates, "day", "output=count; header=no"],
      utc,
    ) as unknown[][];
    const shifted = rows.map((row) => row.slice(2).map((cell) => (cell === "" ? 0 : cell)));
    expect(shifted).toEqual(peer("rcohorts_day_shift.csv"));
  });
});
