import type { CheckText } from "../../actions/check-texts";
import type { CheckResult } from "../../pmo/checks/check";
import { Disclosure } from "../parts/disclosure";
import { useWords } from "../state/services";

interface NotAssessableProps {
  readonly results: readonly CheckResult[];
  readonly texts: ReadonlyMap<string, CheckText>;
}

/** The checks that could not judge some rows, or any, and why. */
export function NotAssessable({ results, texts }: NotAssessableProps) {
  const { check } = useWords();
  const unsure = results
    .filter(({ notAssessable, notAssessableReasons }) => notAssessable > 0 || notAssessableReasons.size > 0)
    .sort((a, b) => b.notAssessable - a.notAssessable);
  if (unsure.length === 0) return null;
  return (
    <Disclosure quiet title={check.notAssessable(unsure.length)}>
      <p className="hint">{check.notAssessableHint}</p>
      <ul className="plain">
        {unsure.map(({ id, notAssessable, notAssessableReasons }) => (
          <li key={id} className="detail">
            <span>
              {texts.get(id)?.title ?? id} <span className="soft">{id}</span>
            </span>
            <ul className="bullets">
              {[...notAssessableReasons].map(([reason, rows]) => (
                <li key={reason}>{check.notAssessableReason(reason, rows)}</li>
              ))}
              {notAssessableReasons.size === 0 && <li>{check.notAssessableRows(notAssessable)}</li>}
            </ul>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
