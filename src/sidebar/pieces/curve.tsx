import type { Preview } from "../../protocol/messages";
import { useSay } from "../say";

const width = 268;
const height = 128;
const box = { left: 36, right: 8, top: 8, bottom: 24 };

type Point = NonNullable<Preview["chart"]>["series"][number]["points"][number];

/** Rates to one decimal; the locale's separators are left to the sheet. */
const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

/** The top of the axis: the next round share above everything drawn. */
const ceiling = (points: readonly Point[]): number => {
  const highest = Math.max(...points.map(({ y, high }) => Math.max(y, high ?? 0)), 0.01);
  return [0.05, 0.1, 0.2, 0.25, 0.5, 1].find((round) => round >= highest) ?? Math.ceil(highest * 2) / 2;
};

/** The start, everybody by definition, would press the rest flat against the axis: it is left out where the rest is low. */
const worthDrawing = (points: readonly Point[]): readonly Point[] =>
  points[0]?.y === 1 && points.length > 2 && points.slice(1).every(({ y, high }) => (high ?? y) <= 0.5)
    ? points.slice(1)
    : points;

/** A line through the rates, with the band of their limits where they are known; said in words for whoever cannot see it. */
export function Curve({ points: all, label }: { readonly points: readonly Point[]; readonly label: string }) {
  const say = useSay();
  const points = worthDrawing(all);
  const [first] = points;
  const last = points[points.length - 1];
  if (first === undefined || last === undefined || points.length < 2) return null;
  const top = ceiling(points);
  const x = (index: number) => box.left + (index / (points.length - 1)) * (width - box.left - box.right);
  const y = (share: number) => box.top + (1 - share / top) * (height - box.top - box.bottom);
  const line = points.map((point, index) => `${x(index).toFixed(1)},${y(point.y).toFixed(1)}`).join(" ");
  const banded = points.flatMap(({ low, high }, index) =>
    low === null || high === null ? [] : [{ at: x(index).toFixed(1), low: y(low), high: y(high) }],
  );
  const band = [
    ...banded.map(({ at, high }) => `${at},${high.toFixed(1)}`),
    ...banded.reverse().map(({ at, low }) => `${at},${low.toFixed(1)}`),
  ].join(" ");
  const said = all.map((point) => say("curve-point", { x: point.x, y: percent(point.y) })).join("; ");
  return (
    <figure>
      <figcaption class="label">{label}</figcaption>
      <svg
        class="curve"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={say("curve-summary", { label, points: said })}
      >
        {[0, 0.5, 1].map((share) => (
          <g key={String(share)}>
            <line x1={box.left} x2={width - box.right} y1={y(share * top)} y2={y(share * top)} class="grid" />
            <text x={box.left - 4} y={y(share * top) + 4} text-anchor="end">
              {`${Number((share * top * 100).toFixed(1))}%`}
            </text>
          </g>
        ))}
        {banded.length > 1 && <polygon class="band" points={band} />}
        <polyline class="line" points={line} />
        {points.length <= 40 &&
          points.map((point, index) => <circle key={String(index)} cx={x(index)} cy={y(point.y)} r="2" />)}
        <text x={box.left} y={height - 6}>
          {first.x}
        </text>
        <text x={width - box.right} y={height - 6} text-anchor="end">
          {last.x}
        </text>
      </svg>
      <p class="hint">
        {[
          banded.length > 1 && say("limits-band"),
          points !== all && say("start-not-drawn", { x: all[0]?.x ?? "" }),
        ]
          .filter(Boolean)
          .join(" ")}
      </p>
    </figure>
  );
}
