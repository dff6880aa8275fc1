import type { CheckText } from "../../actions/check-texts";
import type { Finding } from "../../pmo/checks/check";
import { useServices } from "../state/services";
import type { Listed } from "../state/pane-state";
import type { FieldTypeOf } from "../state/use-field-type";
import { FindingDetails } from "./finding-details";
import type { WaiverProps } from "./finding-details";
import { SeverityMark } from "./severity-mark";

interface FindingItemProps {
  readonly listed: Listed;
  readonly text: CheckText | undefined;
  readonly open: boolean;
  readonly tabbable: boolean;
  readonly onChoose: () => void;
  readonly onFocus: () => void;
  readonly typeOf: FieldTypeOf;
  readonly onFix: (finding: Finding) => void;
  readonly waivers: WaiverProps;
}

/** A finding in the list; choosing it goes to its cell and explains it. */
export function FindingItem({
  listed,
  text,
  open,
  tabbable,
  typeOf,
  onChoose,
  onFocus,
  onFix,
  waivers,
}: FindingItemProps) {
  const { check, waive } = useServices().words;
  const { finding } = listed;
  const { severity, message, project, label, key, fix, waiver } = finding;
  const place = [...new Set([project, label === "" ? key : label])].filter((word) => word !== "");
  return (
    <div className={open ? "finding finding--open" : "finding"}>
      <button
        type="button"
        className="finding__head"
        data-line=""
        tabIndex={tabbable ? 0 : -1}
        aria-expanded={open}
        onClick={onChoose}
        onFocus={onFocus}
      >
        <SeverityMark severity={severity} />
        <span className="finding__text">
          <span className="unseen">{check.severity[severity]}: </span>
          <span className="finding__message">{message}</span>
          <span className="finding__place">
            <span className="finding__names">{place.join(" · ")}</span>
            {waiver && <span className="tag tag--waived">{waive.tag}</span>}
            {fix !== undefined && <span className="tag">{check.fixable}</span>}
            <span className="finding__check">{finding.check}</span>
          </span>
        </span>
      </button>
      {open && (
        <FindingDetails finding={finding} text={text} typeOf={typeOf} onFix={onFix} waivers={waivers} />
      )}
    </div>
  );
}
