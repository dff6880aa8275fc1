import { useEffect, useState } from "react";
import { Button } from "@fluentui/react-components";
import { useWords } from "../state/services";
import { useStore } from "../state/store";
import type { Running } from "../state/pane-state";
import "./progress-strip.css";

/** After so long without a word from Excel a person may stop waiting. */
const SLOW_MILLISECONDS = 10_000;

/** What is going on, how far it is, and how to stop it. */
export function ProgressStrip() {
  const { running } = useStore().state;
  return running ? <Strip running={running} /> : null;
}

function Strip({ running }: { readonly running: Running }) {
  const words = useWords().shell.progress;
  const stage = `${running.name} ${running.step} ${running.share}`;
  const [slowStage, setSlowStage] = useState<string>();
  // Every word from Excel starts the patience anew.
  useEffect(() => {
    const timer = setTimeout(() => setSlowStage(stage), SLOW_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [stage]);
  const percent = Math.round(running.share * 100);
  return (
    <div className="progress">
      <div className="progress__line">
        <span className="progress__step">{running.cancelling ? words.cancelling : running.step}</span>
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={running.cancelling}
          onClick={running.cancel}
        >
          {words.cancel}
        </Button>
      </div>
      <div
        className="progress__track"
        role="progressbar"
        aria-label={words.label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={running.step}
      >
        <div className="progress__bar" style={{ width: `${Math.max(4, percent)}%` }} />
      </div>
      {slowStage === stage && (
        <p className="progress__slow" role="status">
          {words.slow}{" "}
          <button type="button" className="textual" onClick={running.abandon}>
            {words.stopWaiting}
          </button>
        </p>
      )}
    </div>
  );
}
