import { FluentProvider } from "@fluentui/react-components";
import { Logo } from "../parts/logo";
import { LIGHT } from "../theme/brand";
import type { Words } from "../words";
import "../base.css";

interface OutsideProps {
  readonly reason: "notExcel" | "tooOld" | "noOffice";
  readonly words: Words;
}

/** What stands in the pane where Steerbook cannot work: why, and what to do. */
export function Outside({ reason, words }: OutsideProps) {
  const { outside } = words.shell;
  return (
    <FluentProvider theme={LIGHT} className="app">
      <main className="alone">
        <Logo size={40} />
        <h1>{outside[reason]}</h1>
        <p>{outside[`${reason}Next`]}</p>
      </main>
    </FluentProvider>
  );
}
