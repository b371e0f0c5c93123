import type { Calls } from "../../protocol/messages";
import { InputError } from "../../words/input-error";

export function refresh(_request: Calls["refresh"]["request"]): Calls["refresh"]["reply"] {
  throw new InputError("unknown-call");
}
