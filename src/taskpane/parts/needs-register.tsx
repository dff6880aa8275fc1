import { Button } from "@fluentui/react-components";
import { useStore } from "../state/store";
import { Note } from "./note";
import { Panel } from "./panel";

interface NeedsRegisterProps {
  readonly title: string;
  readonly text: string;
  readonly button: string;
}

/** A step that has nothing to work on yet, with the way to the one that comes before. */
export function NeedsRegister({ title, text, button }: NeedsRegisterProps) {
  const { dispatch } = useStore();
  return (
    <Panel title={title}>
      <Note
        tone="info"
        action={
          <Button size="small" onClick={() => dispatch({ type: "shown", view: "bringIn" })}>
            {button}
          </Button>
        }
      >
        {text}
      </Note>
    </Panel>
  );
}
