import type { Calls } from "../../protocol/messages";
import { InputError } from "../../words/input-error";

export function showCustomers(_request: Calls["showCustomers"]["request"]): Calls["showCustomers"]["reply"] {
  throw new InputError("unknown-call");
}

export function showSelected(_request: Calls["showSelected"]["request"]): Calls["showSelected"]["reply"] {
  throw new InputError("unknown-call");
}
