import type {
  Answer,
  CallName,
  CellOfReport,
  Choice,
  LayoutName,
  QuestionName,
  RoleName,
  WizardOptions,
} from "../../protocol/messages";
import type { Lang } from "../../words/text";
import type { FinderEvent } from "./finder-acts";
import type { LaterEvent } from "./later-acts";
import type { Output, PartName } from "./state";

/** Everything that can happen to the sidebar. */
export type Event =
  | FinderEvent
  | LaterEvent
  | { readonly type: "answered"; readonly id: number; readonly answer: Answer<CallName> }
  | { readonly type: "sent"; readonly id: number }
  | { readonly type: "online"; readonly online: boolean }
  | { readonly type: "language"; readonly lang: Lang }
  | { readonly type: "open" }
  | { readonly type: "type-range"; readonly text: string }
  | { readonly type: "read" }
  | { readonly type: "use-selection" }
  | { readonly type: "layout"; readonly layout: LayoutName }
  | { readonly type: "role"; readonly role: RoleName; readonly column: number | null }
  | { readonly type: "answer-finding"; readonly code: string; readonly choice: Choice }
  | { readonly type: "new-includes-leavers"; readonly yes: boolean }
  | { readonly type: "show-rows"; readonly code: string }
  | { readonly type: "show-customers"; readonly cell: CellOfReport }
  | { readonly type: "question"; readonly name: QuestionName }
  | { readonly type: "option"; readonly set: Partial<WizardOptions> }
  | { readonly type: "output"; readonly set: Partial<Output> }
  | { readonly type: "field-is-wrong"; readonly field: string; readonly wrong: boolean }
  | { readonly type: "preview" }
  | { readonly type: "write" }
  | { readonly type: "reply"; readonly yes: boolean }
  | { readonly type: "remove"; readonly id: string }
  | { readonly type: "go-to"; readonly id: string }
  | { readonly type: "cancel" }
  | { readonly type: "continue" }
  | { readonly type: "toggle"; readonly part: PartName };
