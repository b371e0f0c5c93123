import { RadioGroup } from "../pieces/choices";
import { useSay } from "../say";
import { Part, type PartProps } from "./part";

/** Part 3: what is asked of the data. A question that is not answered yet says so when it is chosen. */
export function QuestionPart(props: PartProps) {
  const say = useSay();
  const { reading, question } = props.state;
  if (reading === null) return null;
  const { questions } = reading;
  return (
    <Part {...props} name="question" summary={questions.find(({ name }) => name === question)?.label ?? ""}>
      <RadioGroup
        label={say("question")}
        labelIsHidden
        value={question}
        options={questions.map(({ name, label, ready, notReady }) => ({
          value: name,
          label,
          hint:
            !ready && name === question
              ? (notReady ?? say("not-yet"))
              : [say(`trade-${name}`), !ready && say("not-yet")].filter(Boolean).join(" · "),
          hintIsNews: !ready && name === question,
        }))}
        onChange={(value) => {
          const chosen = questions.find(({ name }) => name === value)?.name;
          if (chosen !== undefined) props.act({ type: "question", name: chosen });
        }}
      />
    </Part>
  );
}
