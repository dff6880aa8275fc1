import { FluentProvider } from "@fluentui/react-components";
import { readProblem } from "../../commands/ribbon-note";
import type { RibbonProblem } from "../../commands/ribbon-note";
import { TroubleView } from "../parts/trouble-view";
import { LIGHT } from "../theme/brand";
import type { Words } from "../words";
import "../base.css";
import "../parts/parts.css";

interface RibbonDialogProps {
  readonly problem: RibbonProblem;
  readonly words: Words;
}

/** The problem of a ribbon button, as the content of the dialog window that the button opens. */
export function RibbonDialog({ problem, words }: RibbonDialogProps) {
  return (
    <FluentProvider theme={LIGHT} className="app">
      <main className="alone">
        <h1>{words.shell.product}</h1>
        <TroubleView trouble={problem} words={words.shell.trouble} />
      </main>
    </FluentProvider>
  );
}

/** The problem that the address of the page carries, if it does. It is shown as text and nothing else. */
export function problemInAddress(search: string): RibbonProblem | undefined {
  const text = new URLSearchParams(search).get("problem");
  if (text === null) return undefined;
  try {
    return readProblem(JSON.parse(text));
  } catch {
    return undefined;
  }
}
