import { useId, useState } from "react";
import { CheckmarkCircle12Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Edit12Regular } from "@fluentui/react-icons/svg/edit";
import { QuestionCircle12Filled } from "@fluentui/react-icons/svg/question-circle";
import { Subtract12Regular } from "@fluentui/react-icons/svg/subtract";
import type { FieldChoice } from "../../actions/templates";
import type { ColumnMatch } from "../../pmo/intake/plan";
import type { FieldId } from "../../pmo/templates/template";
import { useWords } from "../state/services";
import { FieldPicker } from "./field-picker";

const MARKS = {
  certain: CheckmarkCircle12Filled,
  confident: CheckmarkCircle12Filled,
  review: QuestionCircle12Filled,
  none: Subtract12Regular,
};

interface ColumnRowProps {
  readonly match: ColumnMatch;
  readonly fields: readonly FieldChoice[];
  readonly takenBy: ReadonlyMap<FieldId, string>;
  /** What the analyst chose in this pane: a field, or null for none. A choice remembered from earlier is the plan's. */
  readonly choice: FieldId | null | undefined;
  /** On Tab's way. */
  readonly isCurrent: boolean;
  /** The focus has come into the row. */
  readonly onEnter: () => void;
  /** Undefined takes a choice back. */
  readonly onChoose: (field: FieldId | null | undefined) => void;
}

/** One source column: its header, samples of its content, the field that it feeds, and how sure that is. */
export function ColumnRow({ match, fields, takenBy, choice, isCurrent, onEnter, onChoose }: ColumnRowProps) {
  const { bringIn } = useWords();
  const reasonId = useId();
  const [asked, setAsked] = useState(false);
  const { header, samples, level, chosen, reason } = match;
  const Mark = chosen ? Edit12Regular : MARKS[level];
  const isOpen = asked || (level === "review" && !chosen);
  return (
    <li className="column" data-row onFocus={onEnter}>
      <div className="column__line">
        <span className="column__header" title={header}>
          {header}
        </span>
        <button
          type="button"
          className={`level level--${chosen ? "chosen" : level}`}
          tabIndex={isCurrent ? 0 : -1}
          aria-expanded={isOpen}
          aria-controls={isOpen ? reasonId : undefined}
          title={bringIn.why}
          aria-label={`${chosen ? bringIn.chosen : bringIn.level[level]}. ${bringIn.whyFor(header)}`}
          onClick={() => setAsked(!asked)}
        >
          <Mark aria-hidden="true" />
          {chosen ? bringIn.chosen : bringIn.level[level]}
        </button>
      </div>
      <p className="column__samples">{samples.length > 0 ? bringIn.samples(samples) : bringIn.noSamples}</p>
      <FieldPicker
        match={match}
        field={choice === undefined ? match.field : (choice ?? undefined)}
        fields={fields}
        takenBy={takenBy}
        tabIndex={isCurrent ? 0 : -1}
        onChoose={onChoose}
      />
      {isOpen && (
        <p className="column__reason" id={reasonId}>
          {reason}
        </p>
      )}
      {choice !== undefined && (
        <button
          type="button"
          className="textual"
          tabIndex={isCurrent ? 0 : -1}
          aria-label={bringIn.resetFor(header)}
          onClick={() => onChoose(undefined)}
        >
          {bringIn.reset}
        </button>
      )}
    </li>
  );
}
