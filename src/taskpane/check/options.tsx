import { Checkbox } from "@fluentui/react-components";
import { Disclosure } from "../parts/disclosure";
import { isAsYouType, ROWS_AT_ONCE } from "../state/as-you-type";
import { useServices } from "../state/services";
import { useStore } from "../state/store";
import { useAction } from "../state/use-action";

/** How the findings are kept up to date, for this session, and whether the sheets show them. */
export function Options() {
  const { actions, words } = useServices();
  const { check } = words;
  const { state, dispatch } = useStore();
  const { run, busy } = useAction();
  const mark = (): Promise<void> =>
    run({
      name: "mark",
      work: (watch, moment) => actions.markSheets(moment, watch),
      done: ({ cells, unmarked }) => ({ show: check.marked(cells, unmarked) }),
    });
  const unmark = (): Promise<void> =>
    run({
      name: "mark",
      work: (watch, moment) => actions.unmarkSheets(moment, watch),
      done: () => ({ show: check.unmarked }),
    });
  return (
    <Disclosure quiet title={check.options}>
      <Checkbox
        label={check.asYouType}
        checked={isAsYouType(state)}
        onChange={(_, { checked }) => dispatch({ type: "asYouTypeChosen", on: checked === true })}
      />
      <p className="hint">{check.asYouTypeHint(ROWS_AT_ONCE)}</p>
      <Checkbox
        label={check.mark}
        checked={state.program?.marked === true}
        disabled={busy}
        onChange={(_, { checked }) => void (checked === true ? mark() : unmark())}
      />
      <p className="hint">{check.markHint}</p>
    </Disclosure>
  );
}
