import { isBlank, plainText } from "../cells";

/** Words in the place of an end that say there is none yet. */
const runningWords = [
  "active",
  "current",
  "ongoing",
  "open",
  "present",
  "running",
  "至今",
  "在用",
  "有效",
  "生效中",
  "使用中",
  "进行中",
  "未结束",
];

/** Whether a cell in the place of an end says "still running": blank, or one of the words in any case and width. */
export const saysRunning = (cell: unknown): boolean =>
  isBlank(cell) ||
  (typeof cell === "string" && cell.length < 40 && runningWords.includes(plainText(cell).toLowerCase()));

/** 9999-01-01 */
const END_OF_TIME = 2_958_101;

/** Databases write "no end" as a day in the year 9999, the last they can hold. */
export const isEndOfTime = (day: number): boolean => day >= END_OF_TIME;
