import { useEffect, useState } from "react";
import { Button } from "@fluentui/react-components";
import type { Finding } from "../../pmo/checks/check";
import type { CellValue } from "../../pmo/values/cell";
import { placeOf } from "../state/place-of";
import { useServices } from "../state/services";
import { useStore } from "../state/store";
import { useAction } from "../state/use-action";
import type { FieldTypeOf } from "../state/use-field-type";

interface SuggestionsProps {
  readonly finding: Finding;
  readonly type: ReturnType<FieldTypeOf>;
}

/** Values that a cell may have been meant to hold, each written by a click; nothing where there are none. */
export function Suggestions({ finding, type }: SuggestionsProps) {
  const { actions, words, formats } = useServices();
  const { state, dispatch } = useStore();
  const { run } = useAction();
  const { check, shell } = words;
  const { standing } = state.asYouType;
  const [values, setValues] = useState<readonly CellValue[]>([]);
  useEffect(() => {
    let gone = false;
    if (!standing) return;
    actions.suggest(finding, standing).then(
      (found) => {
        if (!gone) setValues(found);
      },
      // Without suggestions the finding still says all there is to say.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [actions, finding, standing]);

  const write = (value: CellValue): Promise<void> =>
    run({
      name: "fix",
      work: (watch, moment) => actions.applySuggestion(finding, value, moment, watch),
      done: () => {
        dispatch({ type: "corrected", finding });
        const { sheet, cell } = placeOf(finding.address);
        return { show: check.corrected(shell.place(sheet, cell)) };
      },
    });

  if (values.length === 0) return null;
  return (
    <div className="row" role="group" aria-label={check.perhaps}>
      <span className="soft">{check.perhaps}</span>
      {values.map((value) => (
        <Button
          key={String(value)}
          size="small"
          disabledFocusable={state.running !== undefined}
          onClick={() => void write(value)}
        >
          {check.correctOne(formats.cell(value, type))}
        </Button>
      ))}
    </div>
  );
}
