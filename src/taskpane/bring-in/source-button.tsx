import { Button } from "@fluentui/react-components";
import { useServices } from "../state/services";
import { useStore } from "../state/store";
import { troubleOf } from "../state/trouble";

/** Leads from the selected register row to the row that it came from. */
export function SourceButton() {
  const { actions, words, environment } = useServices();
  const { dispatch } = useStore();
  const show = async (): Promise<void> => {
    try {
      const { source, row } = await actions.goToSource();
      dispatch({ type: "noticed", notice: { tone: "info", text: words.bringIn.source.shown(source, row) } });
    } catch (error) {
      dispatch({ type: "failed", trouble: troubleOf(error, words, environment.host) });
    }
  };
  return (
    <Button size="small" appearance="subtle" title={words.bringIn.source.hint} onClick={() => void show()}>
      {words.bringIn.source.button}
    </Button>
  );
}
