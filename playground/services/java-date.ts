import { fault } from "./faults";
import { utc, zoneOf } from "./zone";

const DAY = 86_400_000;
const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const dayNames = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** Java's SimpleDateFormat for the letters that scripts use: `YYYY` is the week-year, `u` 1 on Monday. */
export function javaDate(instant: number, timeZone: string, pattern: string): string {
  let zone: ReturnType<typeof zoneOf>;
  try {
    zone = zoneOf(timeZone);
  } catch {
    zone = zoneOf("Etc/GMT");
  }
  const wall = zone.wall(instant);
  const offset = Math.round((wall - instant) / 60_000);
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (run, quoted?: string) => {
    if (quoted !== undefined) return quoted === "" ? "'" : quoted.replace(/''/g, "'");
    return letters(run, new Date(wall), offset);
  });
}

function letters(run: string, wall: Date, offset: number): string {
  const width = run.length;
  const padded = (value: number) => String(value).padStart(width, "0");
  switch (run[0]) {
    case "y":
      return year(wall.getUTCFullYear(), width);
    case "Y":
      return year(weekYear(wall), width);
    case "M":
      return width >= 3 ? name(monthNames, wall.getUTCMonth(), width) : padded(wall.getUTCMonth() + 1);
    case "d":
      return padded(wall.getUTCDate());
    case "D":
      return padded(Math.floor((wall.getTime() - utc(wall.getUTCFullYear(), 1, 1)) / DAY) + 1);
    case "E":
      return name(dayNames, wall.getUTCDay(), width);
    case "u":
      return padded(wall.getUTCDay() || 7);
    case "H":
      return padded(wall.getUTCHours());
    case "h":
      return padded(wall.getUTCHours() % 12 || 12);
    case "a":
      return wall.getUTCHours() < 12 ? "AM" : "PM";
    case "m":
      return padded(wall.getUTCMinutes());
    case "s":
      return padded(wall.getUTCSeconds());
    case "S":
      return padded(wall.getUTCMilliseconds());
    case "Z":
    case "X":
      return zoneText(run, offset);
    default:
      throw fault(`Invalid argument: ${run}`);
  }
}

const year = (value: number, width: number): string =>
  width === 2 ? String(value % 100).padStart(2, "0") : String(value).padStart(width, "0");

const name = (names: readonly string[], at: number, width: number): string => {
  const full = names[at] as string;
  return width >= 4 ? full : full.slice(0, 3);
};

/** Weeks begin on Sunday and the first holds 1 January, as in the US: late December may count ahead. */
function weekYear(wall: Date): number {
  const saturday = new Date(wall.getTime() + (6 - wall.getUTCDay()) * DAY);
  return saturday.getUTCFullYear();
}

function zoneText(run: string, offset: number): string {
  if (run[0] === "X" && offset === 0) return "Z";
  const sign = offset < 0 ? "-" : "+";
  const hours = String(Math.floor(Math.abs(offset) / 60)).padStart(2, "0");
  const minutes = String(Math.abs(offset) % 60).padStart(2, "0");
  return run === "XXX"
    ? `${sign}${hours}:${minutes}`
    : run === "X"
      ? `${sign}${hours}`
      : `${sign}${hours}${minutes}`;
}
