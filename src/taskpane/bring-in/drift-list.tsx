import { Button } from "@fluentui/react-components";
import type { RegisterImport } from "../../pmo/intake/plan";
import { Note } from "../parts/note";
import { useServices } from "../state/services";
import { useStore } from "../state/store";
import { bookOf, withColumn, withoutHeader } from "./choices";

/** What is no longer as it was in a source: each column with its remap, and what only moved. */
export function DriftList({ one }: { readonly one: RegisterImport }) {
  const { words } = useServices();
  const { state, dispatch } = useStore();
  const { drift: say } = words.bringIn;
  const { drift, source } = one;
  if (!drift) return null;
  const book = bookOf(source.file, state.plan?.intake);
  return (
    <div role="group" aria-label={say.of(source.sheet)}>
      {drift.problems.length > 0 && <Note tone="warning">{say.stopped}</Note>}
      {drift.problems.map(({ kind, header, field, fieldHeader, candidate }) => (
        <div key={header} className="question">
          <p>{say.problem[kind](header, fieldHeader)}</p>
          <div className="question__answers">
            {candidate && field !== undefined && (
              <Button
                size="small"
                onClick={() => {
                  dispatch({
                    type: "chose",
                    choices: withColumn(state.choices, source.sheet, candidate.column, field, book),
                  });
                  dispatch({ type: "said", text: say.remapped(candidate.header, fieldHeader) });
                }}
              >
                {say.use(candidate.header, fieldHeader)}
              </Button>
            )}
            <Button
              size="small"
              appearance="subtle"
              aria-label={say.withoutFor(header)}
              onClick={() =>
                dispatch({
                  type: "chose",
                  choices: withoutHeader(state.choices, source.sheet, header, book),
                })
              }
            >
              {say.without}
            </Button>
          </div>
        </div>
      ))}
      {drift.moved.length > 0 && <p className="hint">{say.moved(drift.moved)}</p>}
      {drift.added.length > 0 && <p className="hint">{say.added(drift.added)}</p>}
    </div>
  );
}
