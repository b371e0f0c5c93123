/** A sheet in English and UTC. */
export const english = { locale: () => "en_US", timeZone: () => "UTC" };

/** Two columns of cells from lines such as "Ann 2024-01-05". */
export const columns = (lines: readonly string[]): [customers: string[][], dates: string[][]] => {
  const pairs = lines.map((line) => [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)]);
  return [pairs.map(([id]) => [id as string]), pairs.map(([, date]) => [date as string])];
};

/** Calls a function over a log and gives its table. */
export const tableOver = (
  compute: (args: readonly unknown[], host: typeof english) => unknown,
  lines: readonly string[],
  period: string,
  options: string,
): (string | number)[][] => compute([...columns(lines), period, options], english) as (string | number)[][];
