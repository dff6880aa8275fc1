import { Input } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons/svg/search";
import type { Severity } from "../../pmo/checks/check";
import { useServices } from "../state/services";
import { useStore } from "../state/store";
import type { FindingsView, Grouping } from "../state/pane-state";
import { SEVERITIES } from "./arrange";
import { Segments } from "./segments";
import { SeverityMark } from "./severity-mark";

const GROUPINGS: readonly Grouping[] = ["severity", "project", "owner", "check"];

/** How many findings of each severity there are; each number shows or hides its findings. */
export function Filters({ counts }: { readonly counts: Readonly<Record<Severity, number>> }) {
  const { words, formats } = useServices();
  const { check } = words;
  const { state, dispatch } = useStore();
  const { grouping, search, hidden } = state.findingsView;
  const arranged = (view: Partial<FindingsView>): void => dispatch({ type: "arranged", view });
  const toggle = (severity: Severity): void => {
    const next = new Set(hidden);
    if (!next.delete(severity)) next.add(severity);
    arranged({ hidden: next });
  };
  return (
    <div className="filters">
      <div className="filters__severities" role="group" aria-label={check.severityFilter}>
        {SEVERITIES.map((severity) => (
          <button
            key={severity}
            type="button"
            className="tally"
            aria-pressed={!hidden.has(severity)}
            aria-label={check.severityCount(severity, counts[severity])}
            onClick={() => toggle(severity)}
          >
            <SeverityMark severity={severity} />
            <span className="tally__number">{formats.number(counts[severity])}</span>
            <span className="tally__word">{check.severityPlural[severity]}</span>
          </button>
        ))}
      </div>
      <Input
        className="wide"
        type="search"
        contentBefore={<Search16Regular aria-hidden="true" />}
        placeholder={check.search}
        aria-label={check.search}
        value={search}
        onChange={(_, { value }) => arranged({ search: value })}
      />
      <Segments
        label={check.groupBy}
        options={GROUPINGS.map((value) => ({ value, title: check.group[value] }))}
        value={grouping}
        onChange={(value) => arranged({ grouping: value })}
      />
    </div>
  );
}
