import { useDeferredValue, useMemo, useState } from "react";
import { Button } from "@fluentui/react-components";
import type { CheckText } from "../../actions/check-texts";
import type { Finding } from "../../pmo/checks/check";
import { GoTo } from "../parts/go-to";
import { Note } from "../parts/note";
import { useWords } from "../state/services";
import { useStore } from "../state/store";
import { useFieldType } from "../state/use-field-type";
import type { Listed } from "../state/pane-state";
import { arrange, SEVERITIES, shownFindings } from "./arrange";
import { Filters } from "./filters";
import { FixDialog } from "./later-fix-dialog";
import { WaiveDialog } from "./later-waive-dialog";
import { FindingList } from "./finding-list";
import { NotAssessable } from "./not-assessable";
import { Options } from "./options";

interface FindingsProps {
  readonly findings: readonly Listed[];
  readonly texts: ReadonlyMap<string, CheckText>;
  /** The sheet that lists them as well. */
  readonly sheet: string | undefined;
}

/** The findings of the last check: how many of each severity, the filter, the safe fixes, and the list. */
export function Findings({ findings, texts, sheet }: FindingsProps) {
  const { check, shell, waive } = useWords();
  const { state, dispatch } = useStore();
  const typeOf = useFieldType();
  const [fixing, setFixing] = useState<readonly Finding[]>();
  const [waiving, setWaiving] = useState<readonly Finding[]>();
  // Typing stays quick while thousands of findings are sifted.
  const view = useDeferredValue(state.findingsView);
  const { search, hidden, waived } = view;
  const shown = useMemo(
    () => shownFindings(findings, { search, hidden, waived }),
    [findings, search, hidden, waived],
  );
  const waivedCount = useMemo(() => findings.filter(({ finding }) => finding.waiver).length, [findings]);
  const waivers = useMemo(
    () => ({
      shownOf: (id: string) =>
        shown.flatMap(({ finding }) => (finding.check === id && !finding.waiver ? [finding] : [])),
      onWaive: setWaiving,
    }),
    [shown],
  );
  const lines = useMemo(
    () =>
      arrange(shown, view, {
        severity: check.severityGroup,
        noProject: check.noProject,
        noOwner: check.noOwner,
        check: (id) => check.checkGroup(id, texts.get(id)?.title),
      }),
    [shown, view, check, texts],
  );
  const counts = useMemo(() => {
    const of = (severity: string): number =>
      findings.filter(({ finding }) => finding.severity === severity && !finding.waiver).length;
    return {
      error: of(SEVERITIES[0] ?? ""),
      warning: of(SEVERITIES[1] ?? ""),
      alert: of(SEVERITIES[2] ?? ""),
    };
  }, [findings]);
  const fixable = useMemo(
    () => shown.map(({ finding }) => finding).filter(({ fix }) => fix !== undefined),
    [shown],
  );
  const fixableCells = new Set(fixable.map(({ address }) => address)).size;

  if (findings.length === 0)
    return (
      <>
        <Note tone="good">
          <p>{check.clean}</p>
          <p className="soft">{check.cleanHint}</p>
        </Note>
        <NotAssessable results={state.results} texts={texts} />
        <Options />
      </>
    );
  return (
    <>
      <Filters counts={counts} />
      <div className="found">
        <span>
          <span role="status">
            {check.shown(shown.length, waived ? findings.length : findings.length - waivedCount)}
          </span>{" "}
          {sheet !== undefined && (
            <GoTo to={{ sheet }} label={shell.openSheet(sheet)}>
              {check.onSheet}
            </GoTo>
          )}
        </span>
        {fixableCells > 0 && (
          <Button
            size="small"
            disabledFocusable={state.running !== undefined}
            onClick={() => setFixing(fixable)}
          >
            {check.fixAll(fixableCells)}
          </Button>
        )}
      </div>
      <NotAssessable results={state.results} texts={texts} />
      {waivedCount > 0 && (
        <div className="row">
          <Button
            size="small"
            appearance="subtle"
            onClick={() => dispatch({ type: "arranged", view: { waived: !waived } })}
          >
            {waived ? waive.hide(waivedCount) : waive.show(waivedCount)}
          </Button>
        </div>
      )}
      <Options />
      {lines.length > 0 ? (
        <FindingList
          lines={lines}
          texts={texts}
          typeOf={typeOf}
          onFix={(finding) => setFixing([finding])}
          waivers={waivers}
        />
      ) : waivedCount === findings.length ? (
        <Note tone="good">{waive.allWaived(waivedCount)}</Note>
      ) : (
        <Note
          tone="info"
          action={
            <button
              type="button"
              className="textual"
              onClick={() => dispatch({ type: "arranged", view: { search: "", hidden: new Set() } })}
            >
              {check.clear}
            </button>
          }
        >
          {check.noneShown}
        </Note>
      )}
      {waiving && <WaiveDialog findings={waiving} onClose={() => setWaiving(undefined)} />}
      {fixing && <FixDialog findings={fixing} typeOf={typeOf} onClose={() => setFixing(undefined)} />}
    </>
  );
}
