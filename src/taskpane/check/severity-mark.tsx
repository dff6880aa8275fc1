import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Flag16Filled } from "@fluentui/react-icons/svg/flag";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../../pmo/checks/check";

const MARKS = { error: ErrorCircle16Filled, warning: Warning16Filled, alert: Flag16Filled };

/** A shape and a colour for each severity; the word stands beside it or is spoken. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const Mark = MARKS[severity];
  return <Mark className={`severity severity--${severity}`} aria-hidden="true" />;
}
