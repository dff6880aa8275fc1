import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useServices } from "../state/services";
import { SEVERITIES } from "./arrange";
import type { GroupLine } from "./arrange";
import { SeverityMark } from "./severity-mark";

interface GroupHeadProps {
  readonly group: GroupLine;
  readonly tabbable: boolean;
  readonly onToggle: () => void;
  readonly onFocus: () => void;
}

/** The head of a group of findings: its name, how many of each severity, open or closed. */
export function GroupHead({ group, tabbable, onToggle, onFocus }: GroupHeadProps) {
  const { words, formats } = useServices();
  const { title, total, open, severities } = group;
  return (
    <button
      type="button"
      className="group"
      data-line=""
      tabIndex={tabbable ? 0 : -1}
      aria-expanded={open}
      aria-label={words.check.groupName(title, total)}
      onClick={onToggle}
      onFocus={onFocus}
    >
      <ChevronRight16Regular className="disclosure__mark" aria-hidden="true" />
      <span className="group__title" title={title}>
        {title}
      </span>
      {SEVERITIES.filter((severity) => severities[severity] > 0).map((severity) => (
        <span key={severity} className="group__count">
          <SeverityMark severity={severity} />
          {formats.number(severities[severity])}
        </span>
      ))}
    </button>
  );
}
