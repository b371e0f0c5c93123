/** The little of each package that is used here, so that types are checked where the packages are not installed. */
declare module "arquero" {
  export interface Table {
    groupby(...columns: readonly string[]): Table;
    ungroup(): Table;
    count(): Table;
    derive(columns: Readonly<Record<string, unknown>>): Table;
    objects(): unknown[];
  }
  export const op: { min(value: number): number };
  export function table(columns: Readonly<Record<string, ArrayLike<unknown>>>): Table;
}

declare module "lodash" {
  type Groups<T> = Record<string, T[]>;
  interface Lodash {
    groupBy<T>(rows: readonly T[], by: string | ((row: T) => unknown)): Groups<T>;
    mapValues<T, U>(groups: Record<string, T>, to: (value: T) => U): Record<string, U>;
    minBy<T>(rows: readonly T[], by: string): T | undefined;
    uniqBy<T>(rows: readonly T[], by: string): T[];
  }
  const lodash: Lodash;
  export default lodash;
}

declare module "@tidyjs/tidy" {
  type Step = { readonly step: unique symbol };
  export function tidy<Row>(rows: readonly object[], ...steps: readonly Step[]): Row[];
  export function groupBy(keys: string | readonly string[], steps: readonly Step[]): Step;
  export function summarize(columns: Readonly<Record<string, Step>>): Step;
  export function distinct(keys: readonly string[]): Step;
  export function mutate(columns: Readonly<Record<string, unknown>>): Step;
  export function min(key: string): Step;
  export function n(): Step;
}

declare module "@duckdb/node-api" {
  type DuckDBType = { readonly type: unique symbol };
  export const DOUBLE: DuckDBType;
  export const INTEGER: DuckDBType;
  export const TIMESTAMP: DuckDBType;
  export const VARCHAR: DuckDBType;
  export class DuckDBTimestampValue {
    constructor(micros: bigint);
  }
  export class DuckDBDataChunk {
    static create(types: readonly DuckDBType[]): DuckDBDataChunk;
    setColumns(columns: readonly (readonly unknown[])[]): void;
  }
  interface DuckDBAppender {
    appendDataChunk(chunk: DuckDBDataChunk): void;
    closeSync(): void;
  }
  export interface DuckDBConnection {
    run(sql: string): Promise<unknown>;
    createAppender(table: string): Promise<DuckDBAppender>;
    runAndReadAll(sql: string): Promise<{ getRows(): unknown[][] }>;
  }
  export const DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<DuckDBConnection> }> };
}
