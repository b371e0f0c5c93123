import type { Grain } from "../../calendar/periods";
import { type Contracts, RUNNING } from "../../plan/contracts";

/** Months, unless half of the contracts that ended were over within days or a few weeks. */
export function suggestedContractGrain({ length, start, end }: Contracts): Grain {
  const lasted = new Float64Array(length);
  let ended = 0;
  for (let i = 0; i < length; i++)
    if (end[i] !== RUNNING) lasted[ended++] = (end[i] as number) - (start[i] as number);
  const middle = lasted.subarray(0, ended).sort()[Math.floor(ended / 2)];
  return middle === undefined || middle >= 28 ? "month" : middle < 7 ? "day" : "week";
}
