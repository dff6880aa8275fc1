import { Button } from "@fluentui/react-components";
import { GoTo } from "../parts/go-to";
import { NeedsRegister } from "../parts/needs-register";
import { Note } from "../parts/note";
import { Panel } from "../parts/panel";
import { useServices } from "../state/services";
import { useStore } from "../state/store";
import { useAction } from "../state/use-action";
import { usePath } from "../state/use-path";
import { Reconciliation } from "./reconciliation";
import "./refresh.css";

/** The fourth step: the reports anew, and whether both calculations of every figure agree. */
export default function Refresh() {
  const { actions, words, formats, environment } = useServices();
  const { state, dispatch } = useStore();
  const { run, busy } = useAction();
  const path = usePath();
  const { refresh, shell } = words;
  const { program, refreshed, edits } = state;

  const start = (): Promise<void> =>
    run({
      name: "refresh",
      work: (watch, moment) => actions.refresh(moment, watch),
      done: (result) => {
        dispatch({ type: "refreshed", result, edits });
        const agreeing = result.figures.filter(({ reconciled }) => reconciled).length;
        return { say: refresh.reconciled(agreeing, result.figures.length) };
      },
    });

  if (!program || program.registers.length === 0)
    return <NeedsRegister title={refresh.title} text={refresh.needsRegister} button={refresh.toBringIn} />;
  const { reportSheets, refreshedAt } = program;
  const isStale = path.some(({ id, state: step }) => id === "refresh" && step === "stale");
  const hasReports = reportSheets.length > 0;
  return (
    <Panel
      title={refresh.title}
      action={
        <Button
          appearance={hasReports && !isStale ? "secondary" : "primary"}
          disabledFocusable={busy}
          onClick={() => void start()}
        >
          {hasReports ? refresh.again : refresh.run}
        </Button>
      }
    >
      <p className="hint">
        {refreshedAt === undefined
          ? refresh.intro
          : refresh.earlier(formats.when(refreshedAt, environment.now()))}
      </p>
      {isStale && <Note tone="warning">{refresh.stale}</Note>}
      {refreshed && <Reconciliation figures={refreshed.figures} />}
      {hasReports && (
        <section className="card" aria-label={refresh.sheets}>
          <h3>{refresh.sheets}</h3>
          <ul className="plain">
            {reportSheets.map((sheet) => (
              <li key={sheet} className="preview">
                <GoTo to={{ sheet }} label={shell.goTo(sheet)}>
                  {sheet}
                </GoTo>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Panel>
  );
}
