import { lineLooks, nth } from "./looks";
import type { Point, Scale, Series } from "./scale";

/** Lines through the values of each series, with the bands of their limits where they are known. */
export const Lines = ({ series, scale }: { readonly series: readonly Series[]; readonly scale: Scale }) => (
  <>
    {series.map(({ name, points }, index) => (
      <polygon key={name} points={bandOf(points, scale)} fill={nth(lineLooks, index).colour} class="band" />
    ))}
    {series.map(({ name, points }, index) => {
      const { colour, dash } = nth(lineLooks, index);
      return (
        <g key={name} stroke={colour}>
          <polyline
            class="line"
            points={points.map(({ x, y }) => place(scale, x, y)).join(" ")}
            stroke-dasharray={dash}
          />
          {points.length <= 40 &&
            points.map(({ x, y }) => (
              <circle key={x} cx={scale.x(x)} cy={scale.y(y)} r="1.5" fill={colour} stroke="none" />
            ))}
        </g>
      );
    })}
  </>
);

const place = (scale: Scale, x: string, y: number): string =>
  `${scale.x(x).toFixed(1)},${scale.y(y).toFixed(1)}`;

export const hasBand = (points: readonly Point[]): boolean =>
  points.filter(({ low, high }) => low !== null && high !== null).length > 1;

/** There along the upper limits, back along the lower ones. */
function bandOf(points: readonly Point[], scale: Scale): string {
  if (!hasBand(points)) return "";
  const known = points.filter(({ low, high }) => low !== null && high !== null);
  const upper = known.map(({ x, high }) => place(scale, x, high ?? 0));
  const lower = known.map(({ x, low }) => place(scale, x, low ?? 0)).reverse();
  return [...upper, ...lower].join(" ");
}
