/** What the reader may ask of the spreadsheet; asked only when a cell makes it necessary, since each question costs a service call. */
export interface Host {
  /** Spreadsheet locale, e.g. "en_US", "zh_CN"; undefined when unknown. */
  locale(): string | undefined;
  /** Spreadsheet time zone, e.g. "Asia/Shanghai"; undefined when unknown; instants are then read in UTC. */
  timeZone(): string | undefined;
}
