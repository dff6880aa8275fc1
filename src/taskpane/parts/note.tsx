import type { ReactNode } from "react";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";

const MARKS = { good: CheckmarkCircle16Filled, info: Info16Regular, warning: Warning16Filled };

interface NoteProps {
  readonly tone: keyof typeof MARKS;
  readonly children: ReactNode;
  /** A button or a link that belongs to it. */
  readonly action?: ReactNode;
}

/** A sentence that stands out: good news, something to know, or something to look at. */
export function Note({ tone, children, action }: NoteProps) {
  const Mark = MARKS[tone];
  return (
    <div className={`note note--${tone}`}>
      <Mark className="note__mark" aria-hidden="true" />
      <div className="note__text">
        {children}
        {action && <div className="note__action">{action}</div>}
      </div>
    </div>
  );
}
