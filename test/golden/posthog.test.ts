import { compute as cohort } from "../../src/functions/cohort";
import { compute as cohortReturn } from "../../src/functions/cohort-return";
import { describeTruth, truthJson } from "../support/truth";

interface Event {
  readonly user: string;
  readonly event: string;
  readonly ts: string;
  readonly props?: Readonly<Record<string, string>>;
}

interface Case {
  readonly id: string;
  readonly events: readonly Event[];
  readonly aliases: Readonly<Record<string, string>>;
  readonly expected: number[] | number[][] | Readonly<Record<string, number[][]>>;
  readonly row: number | null;
  readonly partial_columns: readonly number[] | null;
  readonly options: {
    readonly period: "Day" | "Week" | "Month" | "Hour";
    readonly total_intervals: number;
    readonly date_to: string;
    readonly date_from: string | null;
    readonly timezone: string;
    readonly week_start: string;
    readonly cohort_type: string;
    readonly start_event: string | null;
    readonly return_event: string | null;
    readonly start_props: Readonly<Record<string, string>> | null;
    readonly rolling: boolean;
    readonly min_occurrences: number;
    readonly brackets: readonly number[] | null;
    readonly window: string;
    readonly person_props: { readonly values: Readonly<Record<string, { readonly country: string }>> } | null;
  };
}

type Rows = (string | number)[][];

const isoDay = (date: Date): string => date.toISOString().slice(0, 10);

const DAY = 86_400_000;

/** `total_intervals` periods (or those from date_from on) that end with the one holding date_to, which PostHog counts to its end. */
function spanOf({ period, total_intervals, date_to, date_from, week_start }: Case["options"]): {
  readonly from: string;
  readonly to: string;
} {
  const date = new Date(`${date_to.slice(0, 10)}T00:00:00Z`);
  const back = total_intervals - 1;
  const ends = (): [Date, Date] => {
    if (period === "Month") {
      const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
      return [new Date(Date.UTC(year, month - back, 1)), new Date(Date.UTC(year, month + 1, 0))];
    }
    const length = period === "Week" ? 7 : 1;
    const since = period === "Week" ? (date.getUTCDay() - (week_start === "monday" ? 1 : 0) + 7) % 7 : 0;
    const start = date.getTime() - since * DAY;
    return [new Date(start - back * length * DAY), new Date(start + (length - 1) * DAY)];
  };
  const [from, to] = ends();
  return { from: date_from?.slice(0, 10) ?? isoDay(from), to: isoDay(to) };
}

/** Widths of consecutive groups from period 1 on: 4, 10, 3 are 1-4, 5-14, 15-17. */
function bracketText(widths: readonly number[]): string {
  let from = 1;
  return widths
    .map((width) => {
      const text = `${from}-${from + width - 1}`;
      from += width;
      return text;
    })
    .join(",");
}

function optionsOf({ options }: Case): string {
  const { from, to } = spanOf(options);
  return [
    "output=count; incomplete=show; header=no",
    `from=${from}; to=${to}; asof=${to}; zero=keep`,
    options.brackets === null
      ? `periods=${options.total_intervals - 1}`
      : `brackets=${bracketText(options.brackets)}`,
    options.rolling ? "mode=on_or_after" : "",
    `weekstart=${options.week_start.slice(0, 3)}`,
    options.cohort_type === "recurring" ? "cohort=recurring" : "",
    `min=${options.min_occurrences}`,
    options.window === "24h" ? "window=1d" : "",
  ]
    .filter((option) => option !== "")
    .join("; ");
}

const cellsOf = (events: readonly Event[], aliases: Case["aliases"]) => ({
  ids: events.map(({ user }) => [aliases[user] ?? user]),
  dates: events.map(({ ts }) => [`${ts}Z`]),
});

const matching = (
  events: readonly Event[],
  name: string | null,
  props: Readonly<Record<string, string>> | null = null,
) =>
  events.filter(
    (event) =>
      (name === null || event.event === name) &&
      Object.entries(props ?? {}).every(([key, value]) => event.props?.[key] === value),
  );

/** Counts through the custom functions; a cell in the future is blank here and 0 in PostHog's padded triangle. */
function counts(one: Case, events: readonly Event[], by: "COHORT" | "COHORT_RETURN"): number[][] {
  const { options, aliases } = one;
  const host = { locale: () => "en_US", timeZone: () => options.timezone };
  const grain = options.period.toLowerCase();
  const starts = cellsOf(matching(events, options.start_event, options.start_props), aliases);
  const returns = cellsOf(matching(events, options.return_event), aliases);
  const table =
    by === "COHORT"
      ? cohort([starts.ids, starts.dates, grain, optionsOf(one)], host)
      : cohortReturn([starts.ids, starts.dates, returns.ids, returns.dates, grain, optionsOf(one)], host);
  return (table as Rows).map((row) =>
    (options.brackets === null ? row.slice(2) : row.slice(1)).map((cell) =>
      cell === "" ? 0 : (cell as number),
    ),
  );
}

describeTruth("PostHog's own retention tests", () => {
  const cases = truthJson<Case[]>("peers/posthog_cases.json").filter(
    ({ options }) => options.period !== "Hour",
  );

  test.each(cases.map((one) => [one.id, one] as const))("%s", (_, one) => {
    const sameEvents =
      one.options.start_event === one.options.return_event && one.options.start_props === null;
    for (const by of sameEvents ? (["COHORT", "COHORT_RETURN"] as const) : (["COHORT_RETURN"] as const)) {
      const people = one.options.person_props?.values;
      if (people !== undefined) {
        for (const [country, expected] of Object.entries(one.expected)) {
          const own = one.events.filter(({ user }) => people[user]?.country === country);
          expect(counts(one, own, by)).toEqual(expected);
        }
        continue;
      }
      const found = counts(one, one.events, by);
      if (one.row === null) expect(found).toEqual(one.expected);
      else {
        const row = found[one.row] as number[];
        expect(one.partial_columns?.map((column) => row[column]) ?? row).toEqual(one.expected);
      }
    }
  });
});
