import { Button } from "@fluentui/react-components";
import { Note } from "../parts/note";
import { Panel } from "../parts/panel";
import { useServices } from "../state/services";
import { useStore } from "../state/store";
import { useKeepFocus } from "../state/use-keep-focus";
import { useRegisterChoices } from "../state/use-register-choices";
import { Brought } from "./brought";
import { ChooseFiles } from "./files/choose-files";
import { PlanView } from "./plan-view";
import { SourceButton } from "./source-button";
import { usePlan } from "./use-plan";
import "./bring-in.css";

/** The second step: from the sheets that teams sent to registers, by a plan that is shown before anything is written. */
export default function BringIn() {
  const { words } = useServices();
  const { state, dispatch } = useStore();
  const { bringIn } = words;
  const { program, brought, plan } = state;
  const isReady = program?.settings !== undefined;
  const heading = useKeepFocus<HTMLHeadingElement>(brought !== undefined);
  const registers = useRegisterChoices();
  const planning = usePlan(isReady && !brought && registers !== undefined);

  if (!isReady)
    return (
      <Panel title={bringIn.title} headingRef={heading}>
        <Note
          tone="info"
          action={
            <Button size="small" onClick={() => dispatch({ type: "shown", view: "setUp" })}>
              {bringIn.toSetUp}
            </Button>
          }
        >
          {bringIn.needsSetup}
        </Note>
      </Panel>
    );
  const held = program.registers.map(({ id: register, rows }) => ({ register, rows }));
  return (
    <Panel title={bringIn.title} headingRef={heading}>
      {held.length > 0 && !brought && <p className="hint">{bringIn.have(words.shell.stepRows(held))}</p>}
      {held.length > 0 && <SourceButton />}
      {!brought && <ChooseFiles />}
      {brought ? (
        <Brought result={brought} />
      ) : plan && registers ? (
        <PlanView plan={plan} registers={registers} planning={planning} />
      ) : planning.step ? (
        <p className="soft" role="status">
          {planning.step.sentence}
        </p>
      ) : (
        state.trouble && <Button onClick={planning.lookAgain}>{bringIn.lookAgain}</Button>
      )}
    </Panel>
  );
}
