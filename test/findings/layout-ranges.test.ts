import { detect } from "../../src/findings/layout/detect";
import { assignRoles } from "../../src/findings/layout/roles";
import { blockFrom } from "../support/findings";
import { ranges } from "../support/ranges/all";
import type { Range } from "../support/ranges/range";

/** Ranges that are known to be read wrongly; they stay in the set and in the share. */
const knownWrong: readonly string[] = [];

function read({ cells, sheet }: Range) {
  const detection = detect(blockFrom(cells, sheet === undefined ? {} : { sheet }));
  const { layout, confidence } = detection;
  return { layout, confidence, roles: layout === undefined ? {} : assignRoles(detection, layout) };
}

const isRight = (range: Range): boolean => {
  const { layout, roles } = read(range);
  const names = [...new Set([...Object.keys(roles), ...Object.keys(range.roles)])] as (keyof typeof roles)[];
  return layout === range.layout && names.every((name) => roles[name] === range.roles[name]);
};

test.each(
  ranges.filter(({ name }) => !knownWrong.includes(name)).map((range) => [range.name, range] as const),
)("%s is read rightly, layout and columns", (_, range) => {
  const { layout, roles } = read(range);
  expect({ layout, roles }).toEqual({ layout: range.layout, roles: range.roles });
});
