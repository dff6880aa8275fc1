import { useState } from "react";
import type { FormEvent } from "react";
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  Textarea,
} from "@fluentui/react-components";
import { isoDate } from "../../actions/calendar";
import { momentOf } from "../../actions/clock";
import type { Finding } from "../../pmo/checks/check";
import { ShowMore } from "../parts/show-more";
import { dateOfInput } from "../set-up/date-input";
import { placeOf } from "../state/place-of";
import { useServices } from "../state/services";
import { useStore } from "../state/store";
import { useAction } from "../state/use-action";
import { useOpener } from "../state/use-opener";

interface WaiveDialogProps {
  readonly findings: readonly Finding[];
  readonly onClose: () => void;
}

/** How long a waiver is meant to last unless something else is said. */
const USUAL_DAYS = 90;

/** Why findings are accepted, by whom and until when; for those that are waived already, granting it again. */
export default function WaiveDialog({ findings, onClose }: WaiveDialogProps) {
  const { actions, words, environment } = useServices();
  const { state, dispatch } = useStore();
  const { run } = useAction();
  useOpener();
  const { waive, check, shell } = words;
  const settings = state.program?.settings;
  const known = findings.find(({ waiver }) => waiver)?.waiver;
  const [reason, setReason] = useState(known?.reason ?? "");
  const [approver, setApprover] = useState(
    known?.approver ?? settings?.waiverApprover?.split(";")[0]?.trim() ?? "",
  );
  const first = Math.max(momentOf(environment.now()).today, settings?.dataDate ?? 0);
  const [until, setUntil] = useState(isoDate(first + USUAL_DAYS));
  const [tried, setTried] = useState(false);
  const expiresOn = dateOfInput(until);
  const soonest = settings?.dataDate ?? 0;
  const gaps = {
    reason: reason.trim() === "",
    approver: approver.trim() === "",
    until: expiresOn === undefined || expiresOn < soonest,
  };

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const gap = (["reason", "approver", "until"] as const).find((name) => gaps[name]);
    if (gap !== undefined || expiresOn === undefined) {
      setTried(true);
      const field = event.currentTarget.elements.namedItem(gap ?? "until");
      if (field instanceof HTMLElement) field.focus();
      return;
    }
    const terms = { reason: reason.trim(), approver: approver.trim(), expiresOn };
    onClose();
    void run({
      name: "waive",
      work: (watch, moment) => actions.waive(findings, terms, moment, watch),
      done: ({ done, left }) => {
        dispatch({ type: "waived", findings: new Set(done), waiver: terms });
        return {
          show: waive.done(
            done.length,
            left.map(({ address }) => shell.place(placeOf(address).sheet, placeOf(address).cell)),
          ),
        };
      },
    });
  };
  const fault = (isGap: boolean, text: string) => (tried && isGap ? { validationMessage: text } : {});
  return (
    <Dialog open modalType="modal" onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className="dialog">
        <form onSubmit={submit} noValidate>
          <DialogBody>
            <DialogTitle>{known ? waive.renewTitle : waive.title(findings.length)}</DialogTitle>
            <DialogContent className="form">
              <p className="hint">{waive.intro}</p>
              <Field label={waive.reason} required {...fault(gaps.reason, waive.reasonMissing)}>
                <Textarea
                  name="reason"
                  resize="vertical"
                  value={reason}
                  onChange={(_, { value }) => setReason(value)}
                />
              </Field>
              <Field label={waive.approver} required {...fault(gaps.approver, waive.approverMissing)}>
                <Input name="approver" value={approver} onChange={(_, { value }) => setApprover(value)} />
              </Field>
              <Field
                label={waive.until}
                required
                hint={waive.untilHint}
                {...fault(gaps.until, waive.untilMissing)}
              >
                <Input
                  name="until"
                  type="date"
                  min={isoDate(soonest)}
                  max="9999-12-31"
                  value={until}
                  onChange={(_, { value }) => setUntil(value)}
                />
              </Field>
              <ShowMore
                items={findings}
                step={20}
                render={({ message, label, key, address }) => (
                  <li className="fix">
                    <span className="fix__name">{label || key || check.noProject}</span>
                    <span className="soft">{shell.place(placeOf(address).sheet, placeOf(address).cell)}</span>
                    <span>{message}</span>
                  </li>
                )}
              />
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{check.fixCancel}</Button>
              <Button type="submit" appearance="primary">
                {known ? waive.renewApply : waive.apply(findings.length)}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
