import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  Title,
  Tooltip,
} from "chart.js";
import type { Drawing } from "./series";

let registered = false;

/** The parts of chart.js that the kinds below need; the rest stays out of the page. */
function register(): void {
  if (registered) return;
  Chart.register(
    LineController,
    BarController,
    PieController,
    LineElement,
    BarElement,
    PointElement,
    ArcElement,
  );
  Chart.register(CategoryScale, LinearScale, Filler, Legend, Title, Tooltip);
  registered = true;
}

export function draw(canvas: HTMLCanvasElement, drawing: Drawing): Chart {
  register();
  return new Chart(canvas, configuration(drawing));
}

const text = "#5f6368";
const line = "#e8eaed";

function configuration(drawing: Drawing): ChartConfiguration {
  const { kind, labels, series, colors, stacked } = drawing;
  const flat = kind === "line" || kind === "area";
  return {
    type: kind === "pie" ? "pie" : flat ? "line" : "bar",
    data: {
      labels: [...labels],
      datasets: series.map(({ name, values }, index) => ({
        label: name,
        data: [...values],
        borderColor: colors[index] ?? text,
        backgroundColor: kind === "area" ? `${colors[index] ?? text}55` : (colors[index] ?? text),
        fill: kind === "area",
        borderWidth: flat ? 2 : 0,
        pointRadius: flat && labels.length <= 24 ? 3 : 0,
        spanGaps: false,
      })),
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: kind === "bar" ? "y" : "x",
      plugins: {
        title: {
          display: drawing.title !== "",
          text: drawing.title,
          align: "start",
          color: "#202124",
          font: { size: 14, weight: 500 },
        },
        legend: {
          display: series.length > 1,
          position: "top",
          align: "start",
          labels: { boxWidth: 12, boxHeight: 2, color: text },
        },
      },
      ...(kind !== "pie" && { scales: scales(drawing, stacked) }),
    },
  };
}

function scales(drawing: Drawing, stacked: boolean) {
  const { kind, percentDigits, min, max, xTitle, yTitle } = drawing;
  const percent = (value: number | string): string => `${(Number(value) * 100).toFixed(percentDigits ?? 0)}%`;
  const values = {
    stacked,
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    title: { display: yTitle !== "", text: yTitle, color: text },
    border: { display: false },
    grid: { color: line },
    ticks: { color: text, maxTicksLimit: 6, ...(percentDigits !== undefined && { callback: percent }) },
  };
  const names = {
    stacked,
    title: { display: xTitle !== "", text: xTitle, color: text },
    grid: { display: false },
    ticks: { color: text, maxRotation: 45, autoSkip: true },
  };
  return kind === "bar" ? { x: values, y: names } : { x: names, y: values };
}
