import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import { CircleHalfFill16Filled } from "@fluentui/react-icons/svg/circle-half-fill";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import { useServices } from "../state/services";
import { useStore } from "../state/store";
import type { StepState, StepStatus } from "../state/path";
import { usePath } from "../state/use-path";
import "./steps.css";

const MARKS: Readonly<Record<StepState, typeof Circle16Regular>> = {
  done: CheckmarkCircle16Filled,
  stale: Warning16Filled,
  next: CircleHalfFill16Filled,
  later: Circle16Regular,
};

/** The way through the pane: four steps, how far each one is, and which one is shown. */
export function Steps() {
  const { words, formats, environment } = useServices();
  const { state, dispatch } = useStore();
  const { shell } = words;
  const path = usePath();
  const now = environment.now();

  /** What stands below a step's name: when or how many where that is known, else its state. */
  const below = ({ state: step, at, rows }: StepStatus): string => {
    if (step !== "done") return shell.status[step];
    if (at !== undefined) return formats.whenShort(at, now);
    const total = rows?.reduce((sum, { rows: number }) => sum + number, 0) ?? 0;
    return total > 0 ? shell.stepTotal(total) : shell.status.done;
  };
  const spoken = ({ at, rows, state: step }: StepStatus): string => {
    if (rows && rows.length > 0) return shell.stepRows(rows);
    return at === undefined ? shell.status[step] : formats.when(at, now);
  };

  return (
    <nav aria-label={shell.steps}>
      <ol className="steps">
        {path.map((step) => {
          const Mark = MARKS[step.state];
          const name = shell.step[step.id];
          const spokenName = shell.stepName(name, shell.status[step.state], spoken(step));
          return (
            <li key={step.id} className="steps__item">
              <button
                type="button"
                className={`step step--${step.state}`}
                aria-current={state.view === step.id && !state.about && !state.aside ? "step" : undefined}
                aria-label={spokenName}
                title={spokenName}
                onClick={() => {
                  if (step.id !== "setUp") dispatch({ type: "begun" });
                  dispatch({ type: "shown", view: step.id });
                }}
              >
                <Mark className="step__mark" aria-hidden="true" />
                <span className="step__name">{name}</span>
                <span className="step__below">{below(step)}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
