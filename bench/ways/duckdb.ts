import {
  DOUBLE,
  type DuckDBConnection,
  DuckDBDataChunk,
  DuckDBInstance,
  DuckDBTimestampValue,
  INTEGER,
  TIMESTAMP,
  VARCHAR,
} from "@duckdb/node-api";
import type { Column } from "../data/cells";
import { type Answering, countsFrom, type Way } from "./way";

const question = `
  WITH d AS (SELECT DISTINCT id, (year(ts) * 12 + month(ts) - 1)::INT m FROM t),
       f AS (SELECT id, min(m) c FROM d GROUP BY id)
  SELECT c, m - c AS k, count(*)::INT n FROM d JOIN f USING (id) GROUP BY 1, 2`;

const connect = async () => (await DuckDBInstance.create(":memory:")).connect();

/** What a chunk of its tables holds at most. */
const CHUNK = 2048;
const HOUR = 3_600_000;

/** The fastest way in that its API has: chunks of columns, wall-clock time as TIMESTAMP. */
async function load(
  database: DuckDBConnection,
  [customers, dates, amounts]: readonly Column[],
): Promise<void> {
  const [ids, moments, values] = [customers, dates, amounts] as [Column, Column, Column];
  const [idType, idName] = typeof ids[0]?.[0] === "number" ? [INTEGER, "INTEGER"] : [VARCHAR, "VARCHAR"];
  await database.run(`CREATE OR REPLACE TABLE t (id ${idName}, ts TIMESTAMP, amount DOUBLE)`);
  const appender = await database.createAppender("t");
  // Asking a Date for its offset is dear; within an hour it does not change.
  let [hour, offset] = [Number.NaN, 0n];
  for (let from = 0; from < ids.length; from += CHUNK) {
    const length = Math.min(CHUNK, ids.length - from);
    const id = new Array<unknown>(length);
    const ts = new Array<DuckDBTimestampValue>(length);
    const amount = new Array<number>(length);
    for (let i = 0; i < length; i++) {
      const date = (moments[from + i] as [Date])[0];
      const at = date.getTime();
      const own = Math.floor(at / HOUR);
      if (own !== hour) [hour, offset] = [own, BigInt(date.getTimezoneOffset()) * 60_000_000n];
      id[i] = (ids[from + i] as [unknown])[0];
      ts[i] = new DuckDBTimestampValue(BigInt(at) * 1000n - offset);
      amount[i] = (values[from + i] as [number])[0];
    }
    const chunk = DuckDBDataChunk.create([idType, TIMESTAMP, DOUBLE]);
    chunk.setColumns([id, ts, amount]);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

const ask = async (database: DuckDBConnection) =>
  countsFrom((await database.runAndReadAll(question)).getRows() as [number, number, number][]);

/** From cells to the table, rows brought into the database each time. */
export const duckdb: Way = {
  data: "orders",
  open: async (): Promise<Answering> => {
    const database = await connect();
    return async (...columns) => {
      await load(database, columns);
      return ask(database);
    };
  },
};

/** The question alone: the rows are in the database already. */
export const duckdbLoaded: Way = {
  data: "orders",
  open: async (_job, columns): Promise<Answering> => {
    const database = await connect();
    await load(database, columns);
    return () => ask(database);
  },
};
