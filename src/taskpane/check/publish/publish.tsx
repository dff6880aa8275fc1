import { useState } from "react";
import { Button, Field, Input } from "@fluentui/react-components";
import type { PublishPlan } from "../../../actions/publish";
import { Note } from "../../parts/note";
import { useServices } from "../../state/services";
import { useStore } from "../../state/store";
import { useAction } from "../../state/use-action";
import { PublishPreview } from "./publish-preview";

/** Publishes a period: what it would be, what is in its way, and then doing it. */
export default function Publish() {
  const { actions, words, formats } = useServices();
  const { state, dispatch } = useStore();
  const { run, busy } = useAction();
  const [period, setPeriod] = useState("");
  const [planned, setPlanned] = useState<{ plan: PublishPlan; edits: number }>();
  const { publish } = words;
  const { program, edits } = state;
  const choice = period.trim() === "" ? {} : { period: period.trim() };
  const isStale = planned !== undefined && planned.edits !== edits;

  const look = (): void =>
    void run({
      name: "publish",
      rereads: false,
      work: (watch) => actions.planPublish(choice, watch),
      done: (plan) => {
        setPlanned({ plan, edits });
        // The findings list shows what the preview counts.
        dispatch({ type: "checked", outcome: plan.outcome, edits });
        return {
          say: plan.readiness.ready ? publish.ready : publish.inTheWay(plan.readiness.inTheWay.length),
        };
      },
    });
  const apply = ({ period: label, published }: PublishPlan): void =>
    void run({
      name: "publish",
      work: (watch, moment) =>
        actions.publish({ period: label, ...(published ? { again: true } : {}) }, moment, watch),
      done: () => {
        setPlanned(undefined);
        setPeriod("");
        return { show: publish.done(label) };
      },
    });

  return (
    <section className="publish" aria-label={words.check.tab.publish}>
      <p className="hint">{publish.intro}</p>
      {program?.settings && <p>{publish.types[program.settings.pmoType]}</p>}
      <form
        className="publish__form"
        onSubmit={(event) => {
          event.preventDefault();
          look();
        }}
      >
        <Field label={publish.period} hint={publish.periodHint}>
          <Input value={period} maxLength={20} onChange={(_, { value }) => setPeriod(value)} />
        </Field>
        <Button
          type="submit"
          appearance={planned && !isStale ? "secondary" : "primary"}
          disabledFocusable={busy}
        >
          {planned ? publish.lookAgain : publish.look}
        </Button>
      </form>
      {isStale && <Note tone="warning">{publish.stale}</Note>}
      {planned && (
        <>
          <PublishPreview plan={planned.plan} />
          {planned.plan.published && (
            <Note tone="info">
              {publish.published(
                planned.plan.period,
                planned.plan.published.on === undefined ? undefined : formats.day(planned.plan.published.on),
              )}
            </Note>
          )}
          {planned.plan.readiness.ready && (
            <Button
              appearance={isStale ? "secondary" : "primary"}
              disabledFocusable={busy || isStale}
              onClick={() => apply(planned.plan)}
            >
              {(planned.plan.published ? publish.again : publish.publish)(planned.plan.period)}
            </Button>
          )}
        </>
      )}
    </section>
  );
}
