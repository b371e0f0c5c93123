import { type Day, isoText } from "../../calendar/days";
import { RUNNING } from "../../plan/contracts";
import { plainText } from "../../sheet/cells";
import { isBlank } from "../block";
import { rowsWhere } from "../customer-rows";
import { type Found, mendable, rowsFound } from "../found";
import type { Detection, Roles } from "../layout/detect";
import { rolesOf } from "../layout/headings";
import type { ContractRows } from "./rows";

/** The column that says whether a contract is active, by its heading; a column with a role of its own is not taken. */
export function statusColumn({ headings }: Pick<Detection, "headings">, roles: Roles): number | undefined {
  const taken = new Set(Object.values(roles));
  const at = headings.findIndex(
    (heading, column) => !taken.has(column) && rolesOf(heading).includes("ended"),
  );
  return at < 0 ? undefined : at;
}

const runningWords =
  " active activated current ongoing open present running live enabled paying subscribed renewed trialing 至今 在用 有效 生效中 使用中 进行中 未结束 正常 活跃 在约 已激活 订阅中 续订 已续订 ";
const endedWords =
  " cancelled canceled churned expired ended inactive closed terminated lapsed stopped lost unsubscribed disabled 已取消 已退订 已到期 已过期 已流失 已终止 已结束 已停用 已失效 已注销 已解约 取消 退订 到期 过期 流失 终止 结束 停用 失效 注销 解约 无效 ";

/** What a status says: running, ended, or nothing that is known. */
function statusOf(cell: unknown): "running" | "ended" | undefined {
  if (isBlank(cell) || typeof cell !== "string" || cell.length > 40) return undefined;
  const word = ` ${plainText(cell).toLowerCase()} `;
  if (/\s\S+\s\S/.test(word)) return undefined;
  return runningWords.includes(word) ? "running" : endedWords.includes(word) ? "ended" : undefined;
}

const saidOf = (rows: ContractRows, contract: number): "running" | "ended" | undefined =>
  rows.columns.status === undefined
    ? undefined
    : statusOf(rows.block.cells[rows.rowOf(contract)]?.[rows.columns.status]);

/** Contracts that are over by their status and have no end: nobody knows how long they ran. */
export const endedUndated = (rows: ContractRows): Found | undefined =>
  rowsFound(
    "ended-undated",
    rowsWhere(
      rows,
      (contract) => rows.contracts.end[contract] === RUNNING && saidOf(rows, contract) === "ended",
    ),
    "leave-out",
  );

/** Contracts that run by their status though their end has passed: renewed, or the status is out of date. */
export function activeEnded(rows: ContractRows, today: Day | undefined): Found | undefined {
  if (today === undefined) return undefined;
  const places = rowsWhere(
    rows,
    (contract) => (rows.contracts.end[contract] as Day) <= today && saidOf(rows, contract) === "running",
  );
  return mendable("active-ended", places, "keep", { today: isoText(today) });
}
