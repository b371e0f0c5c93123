import type { Day } from "../calendar/days";
import type { Form } from "../plan/form";
import type { Host } from "../sheet/host";
import type { Lang } from "../words/text";
import type { Source } from "./footnote";

/** What a question is asked with, beside the data. */
export interface QuestionAsk {
  readonly form: Form;
  readonly lang: Lang;
  readonly limits: boolean;
  readonly counts: boolean;
  readonly host: Host;
  readonly source: Source;
  readonly newIncludesLeavers: boolean | null;
  readonly today: Day | undefined;
}
