import fc from "fast-check";
import { rosterChange } from "../../../src/metrics/rates/roster";

const ids = fc.array(fc.constantFrom(..."abcdefgh"));

test("the customers kept, lost and new are told apart, each counted once", () =>
  expect(rosterChange(["a", "b", "b", "c"], ["b", "c", "d", "d"])).toEqual({
    start: 3,
    retained: 2,
    lost: 1,
    joined: 1,
    reactivated: undefined,
    end: 3,
  }));

test("who was known before and was missing has come back", () =>
  expect(rosterChange(["a"], ["a", "b", "c"], ["b", "x"])).toMatchObject({ joined: 1, reactivated: 1 }));

test("Start − Lost + New + Reactivated = End, with and without a list of everybody", () =>
  fc.assert(
    fc.property(ids, ids, fc.option(ids, { nil: undefined }), (previous, current, ever) => {
      const { start, lost, joined, reactivated, retained, end } = rosterChange(previous, current, ever);
      expect(start - lost + joined + (reactivated ?? 0)).toBe(end);
      expect(retained + lost).toBe(start);
      expect(reactivated === undefined).toBe(ever === undefined);
    }),
  ));
