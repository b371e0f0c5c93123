import fc from "fast-check";
import { calendarOf } from "../../../src/metrics/log-periods";
import { contractDurations } from "../../../src/metrics/money/contract-durations";
import { subscriptions } from "../../../src/metrics/money/subscriptions";
import { periodOf } from "../../support/cohort-oracle";
import {
  type Contract,
  contractLists,
  contractOptions,
  contractOracle,
  contractsOf,
  thereOn,
} from "../../support/contracts";

const extraDays = fc.integer({ min: -120, max: 60 });
const lastDayOf = (rows: readonly Contract[]) => Math.max(...rows.map(([, start, end]) => end ?? start));
const firstDayOf = (rows: readonly Contract[]) => Math.min(...rows.map(([, start]) => start));

test("every period counts the customers and the money that a walk from day to day finds at its end", () => {
  fc.assert(
    fc.property(contractLists, contractOptions, extraDays, (list, how, extra) => {
      const asof = lastDayOf(list) + extra;
      fc.pre(asof >= firstDayOf(list));
      const found = subscriptions(contractsOf(list, true), { ...how, asof }).rows;
      const expected = contractOracle(list, how, asof);
      expect(
        found.map(({ retention, churn, revenue, ...row }) => {
          const { nrr, grr, ...sums } = revenue ?? fail();
          return { ...row, revenue: sums };
        }),
      ).toEqual(expected);
    }),
    { numRuns: 400 },
  );
});

test("without an as-of day the last start or end is the last day, and without amounts there is no money", () => {
  fc.assert(
    fc.property(contractLists, contractOptions, (list, how) => {
      const found = subscriptions(contractsOf(list, false), how).rows;
      const expected = contractOracle(list, how, lastDayOf(list));
      expect(found.map(({ retention, churn, ...row }) => row)).toEqual(
        expected.map(({ revenue, ...row }) => row),
      );
    }),
  );
});

test("Start − Lost + New + Reactivated = End, Start is the End of lag periods before, and the rates follow from both", () => {
  fc.assert(
    fc.property(contractLists, contractOptions, (list, how) => {
      const { rows } = subscriptions(contractsOf(list, true), how);
      rows.forEach((row, i) => {
        const money = row.revenue ?? fail();
        const earlier = rows[i - how.lag];
        expect(row.start - row.lost + row.new + row.reactivated).toBe(row.end);
        expect([row.start, money.start]).toEqual([earlier?.end ?? 0, earlier?.revenue?.end ?? 0]);
        const gains = money.new + money.reactivation + money.expansion;
        expect(money.start + gains - money.contraction - money.churned).toBeCloseTo(money.end, 9);
        if (row.start === 0) expect([row.retention, row.churn]).toEqual([undefined, undefined]);
        else expect((row.retention ?? fail()) + (row.churn ?? fail())).toBeCloseTo(1, 14);
        if (money.start === 0) expect([money.nrr, money.grr]).toEqual([undefined, undefined]);
        else
          expect((money.nrr ?? fail()) - (money.grr ?? fail())).toBeCloseTo(
            money.expansion / money.start,
            12,
          );
      });
    }),
  );
});

test("from and to show rows of the whole table", () => {
  fc.assert(
    fc.property(
      contractLists,
      contractOptions,
      fc.nat({ max: 200 }),
      fc.nat({ max: 200 }),
      (list, how, a, b) => {
        const contracts = contractsOf(list, true);
        const [from, to] = [contracts.firstDay + a, contracts.firstDay + a + b];
        const starts = (period: number) => {
          for (let on = from; on <= to; on++)
            if (periodOf(on, how) === period && periodOf(on - 1, how) !== period) return true;
          return false;
        };
        const all = subscriptions(contracts, how).rows;
        expect(subscriptions(contracts, { ...how, from, to }).rows).toEqual(
          all.filter(({ period }) => starts(period)),
        );
      },
    ),
  );
});

test("neither the order of the rows nor cents leave a trace: scaled amounts scale the sums and leave the rates", () => {
  fc.assert(
    fc.property(contractLists, contractOptions, fc.constantFrom(0.1, 1e-9, 1e12), (list, how, unit) => {
      const of = (rows: readonly Contract[]) => subscriptions(contractsOf(rows, true), how).rows;
      const scaled = list.map(([id, start, end, amount]): Contract => [id, start, end, amount * unit]);
      const plain = of(list);
      of([...scaled].reverse()).forEach((row, i) => {
        const [money, whole] = [row.revenue ?? fail(), plain[i]?.revenue ?? fail()];
        for (const key of [
          "start",
          "new",
          "reactivation",
          "expansion",
          "contraction",
          "churned",
          "end",
        ] as const)
          if (whole[key] === 0) expect(money[key]).toBe(0);
          else expect(money[key] / unit / whole[key]).toBeCloseTo(1, 11);
        if (whole.nrr !== undefined) expect(money.nrr).toBeCloseTo(whole.nrr, 11);
      });
    }),
  );
});

test("a duration is the number of ends of periods from the first day to the last end, and running customers are not churned", () => {
  fc.assert(
    fc.property(contractLists, contractOptions, extraDays, (list, how, extra) => {
      const asof = lastDayOf(list) + extra;
      const expected = [...new Set(list.map(([id]) => id))].flatMap((id, customer) => {
        const own = list.filter((row) => row[0] === id && row[1] <= asof && row[1] !== row[2]);
        if (own.length === 0) return [];
        const since = firstDayOf(own);
        const churned = !thereOn(own, asof).has(id);
        const last = churned ? Math.max(...own.map(([, , end]) => end as number)) : asof;
        let periods = 0;
        for (let on = since; on < last; on++) if (periodOf(on, how) !== periodOf(on + 1, how)) periods++;
        return [{ customer, since, periods, churned }];
      });
      const contracts = contractsOf(list, false);
      expect(contractDurations(contracts, calendarOf({ ...how, asof }, contracts.lastDay))).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

const fail = (): never => {
  throw new Error("missing");
};
