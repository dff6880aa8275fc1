import { Checkbox } from "@fluentui/react-components";
import { Disclosure } from "../parts/disclosure";
import { isAsYouType, ROWS_AT_ONCE } from "../state/as-you-type";
import { useWords } from "../state/services";
import { useStore } from "../state/store";

/** How the findings are kept up to date; for this session. */
export function Options() {
  const { check } = useWords();
  const { state, dispatch } = useStore();
  return (
    <Disclosure quiet title={check.options}>
      <Checkbox
        label={check.asYouType}
        checked={isAsYouType(state)}
        onChange={(_, { checked }) => dispatch({ type: "asYouTypeChosen", on: checked === true })}
      />
      <p className="hint">{check.asYouTypeHint(ROWS_AT_ONCE)}</p>
    </Disclosure>
  );
}
