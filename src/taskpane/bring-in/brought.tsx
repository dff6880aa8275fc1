import { Button } from "@fluentui/react-components";
import type { BringInResult } from "../../actions/bring-in-plan";
import { GoTo } from "../parts/go-to";
import { Note } from "../parts/note";
import { useWords } from "../state/services";
import { useStore } from "../state/store";
import { incoming } from "./incoming";

/** What was brought in, and the way on. */
export function Brought({ result }: { readonly result: BringInResult }) {
  const { bringIn, shell } = useWords();
  const { dispatch } = useStore();
  const { plan } = result;
  const problems = plan.intake.imports.reduce((sum, one) => sum + one.problems.length, 0);
  return (
    <>
      <Note tone="good">{bringIn.done(incoming(plan))}</Note>
      <ul className="plain">
        {plan.registers.map(({ register, sheet, added, changed, unchanged }) => (
          <li key={register} className="preview">
            <GoTo to={{ sheet }} label={shell.goTo(sheet)}>
              {sheet}
            </GoTo>
            <span className="hint">{bringIn.doneNumbers(added, changed, unchanged)}</span>
          </li>
        ))}
      </ul>
      {problems > 0 && <Note tone="info">{bringIn.keptProblems(problems)}</Note>}
      <div className="panel__footer">
        <Button appearance="primary" onClick={() => dispatch({ type: "shown", view: "check" })}>
          {bringIn.checkNext}
        </Button>
        <Button onClick={() => dispatch({ type: "bringInReopened" })}>{bringIn.again}</Button>
      </div>
    </>
  );
}
