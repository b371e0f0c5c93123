import { useContext } from "preact/hooks";
import { Language, useSay } from "../../say";
import { Areas } from "./areas";
import { Legend } from "./legend";
import { hasBand, Lines } from "./lines";
import { sayChart, tickText } from "./said";
import {
  axisOf,
  type Chart as ChartData,
  frame,
  type Scale,
  type Series,
  scaleOf,
  worthDrawing,
} from "./scale";
import { type Layer, stack } from "./stack";

/** The preview's chart: lines with their bands, or areas on top of one another; said in words for whoever cannot see it. */
export function Chart({ chart }: { readonly chart: ChartData }) {
  const say = useSay();
  const lang = useContext(Language);
  const stacked = chart.kind === "stacked";
  const all = chart.series.filter(({ points }) => points.length > 0);
  const series = stacked || chart.unit !== "rate" ? all : worthDrawing(all);
  const xs = axisOf(series);
  if (xs.length < 2) return null;
  const layers = stacked ? stack(series, xs) : [];
  const scale = scaleOf(xs, stacked ? layerValues(layers) : lineValues(series), stacked);
  const notes = [
    !stacked && series.some(({ points }) => hasBand(points)) && say("limits-band"),
    series !== all && say("start-not-drawn", { x: all[0]?.points[0]?.x ?? "" }),
  ].filter(Boolean);
  return (
    <figure>
      <figcaption class="label">{chart.label}</figcaption>
      <svg
        class="curve"
        viewBox={`0 0 ${frame.width} ${frame.height}`}
        role="img"
        aria-label={sayChart({ ...chart, series: all }, lang, say)}
      >
        <Axes scale={scale} tick={tickText(chart.unit, lang)} />
        {stacked ? <Areas layers={layers} scale={scale} /> : <Lines series={series} scale={scale} />}
      </svg>
      <Legend kind={chart.kind} series={series} />
      {notes.length > 0 && <p class="hint">{notes.join(" ")}</p>}
    </figure>
  );
}

const layerValues = (layers: readonly Layer[]): readonly number[] => layers.flatMap(({ to }) => to);

const lineValues = (series: readonly Series[]): readonly number[] =>
  series.flatMap(({ points }) => points.flatMap(({ y, low, high }) => [y, low ?? y, high ?? y]));

/** Three lines across with their values, and the first and last label. */
function Axes({ scale, tick }: { readonly scale: Scale; readonly tick: (value: number) => string }) {
  const { floor, top, xs } = scale;
  const across = floor < 0 ? [floor, 0, top] : [floor, floor / 2 + top / 2, top];
  return (
    <>
      {across.map((value) => (
        <g key={String(value)}>
          <line
            x1={frame.left}
            x2={frame.width - frame.right}
            y1={scale.y(value)}
            y2={scale.y(value)}
            class="grid"
          />
          <text x={frame.left - 4} y={scale.y(value) + 4} text-anchor="end">
            {tick(value)}
          </text>
        </g>
      ))}
      <text x={frame.left} y={frame.height - 6}>
        {xs[0]}
      </text>
      <text x={frame.width - frame.right} y={frame.height - 6} text-anchor="end">
        {xs[xs.length - 1]}
      </text>
    </>
  );
}
