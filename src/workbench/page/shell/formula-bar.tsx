import { useState } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import { cellName } from "../../engine/address";
import { area } from "../../engine/area";
import { showText } from "../../engine/show";
import { editText } from "../session/edit-text";
import type { Edits } from "../session/edits";
import type { Navigator } from "../session/navigator";
import type { Session } from "../session/session";
import { useStore } from "../session/store";
import type { View } from "../session/view";
import { CheckIcon, CloseIcon } from "./icons";

/** Where the selection goes after an input. */
type Step = "down" | "right" | "none";

/** Name box and formula bar of the active cell. */
export function FormulaBar(props: {
  session: Session;
  edits: Edits;
  view: View;
  navigator: Navigator;
}): ReactNode {
  const { session, edits, view, navigator } = props;
  useStore(session.state);
  const selection = useStore(view.selection);
  const typing = useStore(view.typing);
  const sheet = session.activeSheet;
  const { row, column } = selection?.sheetId === sheet.id ? selection.active : { row: 0, column: 0 };
  const text = editText(
    sheet.cell(row, column),
    sheet.style(row, column).numberFormat,
    session.workbook.dateSystem,
  );
  const leave = (): void => view.grid.get()?.focus();
  const enter = (draft: string, step: Step): void => {
    if (draft !== text && !edits.enter(sheet.id, row, column, draft)) return;
    if (step === "down") view.grid.get()?.goTo(area(row + 1, column));
    if (step === "right") view.grid.get()?.goTo(area(row, column + 1));
  };
  const shown = showText(
    sheet.value(row, column),
    sheet.style(row, column).numberFormat,
    session.workbook.dateSystem,
  );
  return (
    <div className="formula-row">
      {/* The grid is a picture; this tells those who cannot see it where they are. */}
      <span className="unseen" role="status" aria-label="Active cell">
        {`${cellName(row, column)} ${shown || "empty"}${text.startsWith("=") ? ", formula" : ""}`}
      </span>
      <NameBox name={cellName(row, column)} goTo={(name) => navigator.goTo(name)} leave={leave} />
      <ContentBox
        key={`${sheet.id} ${row} ${column}`}
        text={text}
        typing={typing}
        enter={enter}
        leave={leave}
      />
    </div>
  );
}

interface NameBoxProps {
  readonly name: string;
  readonly goTo: (name: string) => boolean;
  readonly leave: () => void;
}

function NameBox({ name, goTo, leave }: NameBoxProps): ReactNode {
  const [draft, setDraft] = useState<string>();
  return (
    <input
      className="name-box"
      aria-label="Name box"
      spellCheck={false}
      value={draft ?? name}
      onFocus={(event) => {
        setDraft(name);
        event.target.select();
      }}
      onBlur={() => setDraft(undefined)}
      onChange={(event) => setDraft(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === "Escape" || (event.key === "Enter" && goTo((draft ?? "").trim()))) {
          setDraft(undefined);
          leave();
        }
      }}
    />
  );
}

interface ContentBoxProps {
  /** The active cell's content as it is edited. */
  readonly text: string;
  /** What is being typed in the cell itself. */
  readonly typing: string | undefined;
  readonly enter: (text: string, step: Step) => void;
  readonly leave: () => void;
}

function ContentBox({ text, typing, enter, leave }: ContentBoxProps): ReactNode {
  const [draft, setDraft] = useState<string>();
  const open = draft !== undefined;
  const shown = draft ?? typing ?? text;
  const finish = (step: Step): void => {
    enter(shown, step);
    setDraft(undefined);
    leave();
  };
  const cancel = (): void => {
    setDraft(undefined);
    leave();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === "Escape") return cancel();
    const step = event.key === "Enter" && !event.altKey ? "down" : event.key === "Tab" ? "right" : undefined;
    if (!step) return;
    event.preventDefault();
    finish(step);
  };
  return (
    <div className={open ? "content-box open" : "content-box"}>
      <button
        type="button"
        aria-label="Cancel"
        tabIndex={-1}
        disabled={!open}
        onMouseDown={keepFocus}
        onClick={cancel}
      >
        <CloseIcon />
      </button>
      <button
        type="button"
        aria-label="Enter"
        tabIndex={-1}
        disabled={!open}
        onMouseDown={keepFocus}
        onClick={() => finish("none")}
      >
        <CheckIcon />
      </button>
      <span className="fx" aria-hidden>
        fx
      </span>
      <textarea
        aria-label="Formula bar"
        rows={open && shown.length > 120 ? 3 : 1}
        spellCheck={false}
        value={shown}
        onFocus={() => setDraft(text)}
        onBlur={() => setDraft(undefined)}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={onKey}
      />
    </div>
  );
}

/** A click on a button must not end the editing that the button is about. */
const keepFocus = (event: { preventDefault: () => void }): void => event.preventDefault();
