/** The first line of what a service or the code said, without its stack. */
export function shortly(error: unknown): string {
  const told = typeof error === "object" && error !== null && "message" in error ? error.message : error;
  const line = (String(told).split("\n")[0] ?? "").trim();
  return line.length > 160 ? `${line.slice(0, 157)}…` : line;
}
