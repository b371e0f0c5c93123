import type { Calls } from "../../protocol/messages";
import { InputError } from "../../words/input-error";

export function portable(_request: Calls["portable"]["request"]): Calls["portable"]["reply"] {
  throw new InputError("unknown-call");
}

export function makePortable(_request: Calls["makePortable"]["request"]): Calls["makePortable"]["reply"] {
  throw new InputError("unknown-call");
}
