import { areaFills, lineLooks, nth } from "./looks";
import type { Chart } from "./scale";

/** Which line or area is which, the areas in the order in which they lie. */
export function Legend({ kind, series }: Pick<Chart, "kind" | "series">) {
  if (series.length < 2) return null;
  const entries = series.map(({ name }, index) => ({ name, index }));
  return (
    <ul class="legend" aria-hidden="true">
      {(kind === "stacked" ? entries.reverse() : entries).map(({ name, index }) => (
        <li key={name}>
          <svg width="24" height="12" viewBox="0 0 24 12" aria-hidden="true">
            {kind === "stacked" ? (
              <rect x="6" y="1" width="12" height="10" class="area" fill={nth(areaFills, index)} />
            ) : (
              <line
                x1="0"
                x2="24"
                y1="6"
                y2="6"
                class="line"
                stroke={nth(lineLooks, index).colour}
                stroke-dasharray={nth(lineLooks, index).dash}
              />
            )}
          </svg>
          <span>{name}</span>
        </li>
      ))}
    </ul>
  );
}
