import { useWords } from "../state/services";
import { useStore } from "../state/store";

/** What stands in the place of a screen until the workbook is read and the screen is loaded. */
export function Waiting() {
  const { shell } = useWords();
  const { trouble } = useStore().state;
  return trouble ? null : <p className="soft">{shell.reading}</p>;
}
