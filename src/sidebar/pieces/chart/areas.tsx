import { areaFills, nth } from "./looks";
import type { Scale } from "./scale";
import type { Layer } from "./stack";

/** Areas on top of one another, the first at the bottom. */
export const Areas = ({ layers, scale }: { readonly layers: readonly Layer[]; readonly scale: Scale }) => (
  <>
    {layers.map(({ name, from, to }, index) => {
      const edge = (values: readonly number[]) =>
        scale.xs.map((label, at) => `${scale.x(label).toFixed(1)},${scale.y(values[at] ?? 0).toFixed(1)}`);
      return (
        <polygon
          key={name}
          class="area"
          points={[...edge(to), ...edge(from).reverse()].join(" ")}
          fill={nth(areaFills, index)}
        />
      );
    })}
  </>
);
