import type { PortablePlan } from "../../protocol/messages";
import type { PartProps } from "../parts/part";
import { CheckBox } from "../pieces/choices";
import { picture } from "../pieces/pictures";
import { useSay } from "../say";
import { Title } from "./page-title";

/** What every table would become for people without this add-on, and whether customer rows would travel along. */
export function PortablePage(props: PartProps) {
  const say = useSay();
  const { plan } = props.state.later;
  return (
    <div class="later">
      <Title text={say("make-portable")} />
      {plan === null ? (
        props.state.work !== null && <div class="waiting" aria-hidden="true" />
      ) : plan.tables.length === 0 ? (
        <div class="picture">
          {picture("nothing")}
          <p class="strong">{say("no-tables")}</p>
          <p>{say("no-tables-do")}</p>
        </div>
      ) : (
        <Planned {...props} plan={plan} />
      )}
    </div>
  );
}

function Planned({ state, act, plan }: PartProps & { readonly plan: PortablePlan }) {
  const say = useSay();
  const { summaryOnly } = state.later;
  const steps = summaryOnly ? plan.summarySteps : plan.steps;
  return (
    <>
      <CheckBox
        label={say("summary-only")}
        hint={say("hint-summary")}
        checked={summaryOnly}
        onChange={(on) => act({ type: "summary-only", on })}
      />
      {!summaryOnly && (
        <>
          <p class="hint">{say("portable-about")}</p>
          <ul class="written">
            {plan.tables.map(({ id, title, place, becomes, why }) => (
              <li key={id}>
                <p>{title}</p>
                <p class="hint">{place}</p>
                <p>{say(`becomes-${becomes}`)}</p>
                {why !== null && <p class="hint">{why}</p>}
              </li>
            ))}
          </ul>
          {plan.customerRows !== null && (
            <p class="caution">
              <strong>{say("customer-rows")}</strong> {plan.customerRows.sentence}
            </p>
          )}
        </>
      )}
      {steps.length > 0 && (
        <div>
          <p class="label">{say("steps")}</p>
          <ol class="steps">
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </div>
      )}
    </>
  );
}
