import { Button } from "@fluentui/react-components";
import type { BringInPlan } from "../../actions/bring-in-plan";
import type { RegisterChoice } from "../../actions/templates";
import { Note } from "../parts/note";
import { useServices } from "../state/services";
import { undecided } from "../state/placement";
import { useStore } from "../state/store";
import { useAction } from "../state/use-action";
import { useShelf } from "./files/use-shelf";
import { incoming } from "./incoming";
import { PlanGroups } from "./plan-groups";
import { Preview } from "./preview";
import type { Planning } from "./use-plan";

interface PlanViewProps {
  readonly plan: BringInPlan;
  readonly registers: readonly RegisterChoice[];
  readonly planning: Planning;
}

/** The plan before anything is written: what comes in, from where, as what, and what stays out. */
export function PlanView({ plan, registers, planning }: PlanViewProps) {
  const { actions, words } = useServices();
  const { state, dispatch } = useStore();
  const { run, busy } = useAction();
  const { shelf, isReading } = useShelf();
  const { bringIn } = words;
  const { intake, tooLarge, currency } = plan;
  const rows = incoming(plan);
  const open = undecided(intake);
  const stopped = intake.imports.filter(({ drift }) => (drift?.problems.length ?? 0) > 0);
  const own = state.program?.settings?.currency;
  const go = (): Promise<void> =>
    run({
      name: "bringIn",
      work: (watch, moment) => actions.bringIn(state.choices, moment, watch, plan.books),
      done: (result) => {
        dispatch({ type: "broughtIn", result });
        shelf.clear();
        return { say: bringIn.done(incoming(result.plan)) };
      },
    });
  return (
    <>
      {rows.length === 0 && stopped.length > 0 ? null : rows.length === 0 ? (
        <Note tone="info">
          <p>{bringIn.nothing}</p>
          <p>{bringIn.nothingNext}</p>
        </Note>
      ) : (
        <p className="lead">{bringIn.summary(rows)}</p>
      )}
      {state.planStale && (
        <Note
          tone="warning"
          action={
            <button type="button" className="textual" onClick={planning.lookAgain}>
              {bringIn.lookAgain}
            </button>
          }
        >
          {bringIn.planStale}
        </Note>
      )}
      {stopped.length > 0 && (
        <Note tone="warning">
          {bringIn.drift.sources(stopped.map(({ source }) => `${source.file}, ${source.sheet}`))}
        </Note>
      )}
      {plan.notices.map(({ file, kind, sentence }) => (
        <Note key={file} tone={kind === "older" ? "warning" : "info"}>
          {sentence}
        </Note>
      ))}
      {open > 0 && <Note tone="warning">{bringIn.decisions(open)}</Note>}
      {tooLarge.map(({ sheet, cells }) => (
        <Note key={sheet} tone="warning">
          {bringIn.tooLarge(sheet, cells)}
        </Note>
      ))}
      {currency !== undefined && own !== undefined && currency !== own && (
        <Note tone="warning">{bringIn.currencyDiffers(currency, own)}</Note>
      )}
      {rows.length > 0 && <Preview registers={plan.registers} />}
      <PlanGroups intake={intake} registers={registers} />
      <div className="panel__footer">
        {rows.length > 0 && (
          <Button
            appearance="primary"
            disabledFocusable={busy || isReading || planning.step !== undefined}
            onClick={() => void go()}
          >
            {bringIn.button(rows)}
          </Button>
        )}
        {rows.length === 0 && <Button onClick={planning.lookAgain}>{bringIn.lookAgain}</Button>}
        <span className="panel__working" role="status">
          {isReading ? bringIn.files.stillReading : planning.step?.sentence}
        </span>
      </div>
    </>
  );
}
