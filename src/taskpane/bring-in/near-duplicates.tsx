import { Button } from "@fluentui/react-components";
import type { RegisterPreview } from "../../actions/bring-in-plan";
import { Disclosure } from "../parts/disclosure";
import { ShowMore } from "../parts/show-more";
import { useServices } from "../state/services";
import { useStore } from "../state/store";

/** New rows that may be an entry that is known: the analyst says same or different; unanswered they are kept apart. */
export function NearDuplicates({ registers }: { readonly registers: readonly RegisterPreview[] }) {
  const { words, formats } = useServices();
  const { state, dispatch } = useStore();
  const { alike } = words.bringIn;
  const questions = registers.flatMap((one) => one.questions);
  if (questions.length === 0) return null;
  const answer = (id: string, same: boolean): void =>
    dispatch({
      type: "chose",
      choices: { ...state.choices, same: { ...state.choices.same, [id]: same } },
    });
  return (
    <Disclosure title={alike.title(questions.length)} defaultOpen>
      <p className="hint">{alike.hint}</p>
      <ShowMore
        items={questions}
        render={({ id, text, file, sheet, sourceRow, candidate, similarity, same }) => {
          const said = state.choices.same?.[id] ?? same;
          return (
            <li className="question">
              <p>
                <strong>{text}</strong> <span className="soft">{alike.at(file, sheet, sourceRow)}</span>
              </p>
              <p>
                {candidate.registerRow === undefined
                  ? alike.inSource(candidate.text, candidate.sourceRow ?? 0)
                  : alike.inRegister(candidate.text, candidate.registerRow)}{" "}
                <span className="soft">{alike.similarity(formats.cell(similarity, "percent"))}</span>
              </p>
              <div className="question__answers" role="group" aria-label={alike.of(text, candidate.text)}>
                <Button
                  size="small"
                  appearance={said === true ? "primary" : "secondary"}
                  aria-pressed={said === true}
                  onClick={() => answer(id, true)}
                >
                  {alike.same}
                </Button>
                <Button
                  size="small"
                  appearance={said === false ? "primary" : "secondary"}
                  aria-pressed={said === false}
                  onClick={() => answer(id, false)}
                >
                  {alike.different}
                </Button>
              </div>
            </li>
          );
        }}
      />
    </Disclosure>
  );
}
