import { useEffect, useState } from "react";
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { ArrowRight12Regular } from "@fluentui/react-icons/svg/arrow-right";
import type { PlannedFix } from "../../actions/fix";
import type { Finding } from "../../pmo/checks/check";
import { ShowMore } from "../parts/show-more";
import { placeOf } from "../state/place-of";
import { useServices } from "../state/services";
import { useStore } from "../state/store";
import type { FieldTypeOf } from "../state/use-field-type";
import { troubleOf } from "../state/trouble";
import { useOpener } from "../state/use-opener";
import { useAction } from "../state/use-action";

interface FixDialogProps {
  readonly findings: readonly Finding[];
  readonly typeOf: FieldTypeOf;
  readonly onClose: () => void;
}

/** The cells that safe fixes would write, from what to what, and the question whether to do it. */
export default function FixDialog({ findings, typeOf, onClose }: FixDialogProps) {
  const { actions, words, formats, environment } = useServices();
  const { dispatch } = useStore();
  const { run } = useAction();
  useOpener();
  const [fixes, setFixes] = useState<readonly PlannedFix[]>();
  const { check, shell } = words;
  const types = new Map(findings.map(({ address, register, field }) => [address, typeOf(register, field)]));

  useEffect(() => {
    let gone = false;
    actions.planFixes(findings).then(
      (planned) => {
        if (!gone) setFixes(planned);
      },
      (error: unknown) => {
        if (gone) return;
        dispatch({ type: "failed", trouble: troubleOf(error, words, environment.host) });
        onClose();
      },
    );
    return () => {
      gone = true;
    };
    // The list is of the findings with which the dialog opened.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, []);

  const apply = (planned: readonly PlannedFix[]): void => {
    onClose();
    void run({
      name: "fix",
      work: (watch, moment) => actions.applyFixes(planned, moment, watch),
      done: ({ fixed, skipped }) => {
        const left = new Set(skipped);
        const addresses = planned.map(({ address }) => address).filter((address) => !left.has(address));
        dispatch({ type: "fixed", addresses: new Set(addresses) });
        return {
          show: check.fixed(
            fixed,
            skipped.map((address) => shell.place(placeOf(address).sheet, placeOf(address).cell)),
          ),
        };
      },
    });
  };
  return (
    <Dialog open modalType="modal" onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className="dialog">
        <DialogBody>
          <DialogTitle>{fixes ? check.fixTitle(fixes.length) : check.fixReading}</DialogTitle>
          <DialogContent>
            <p className="hint">{check.fixIntro}</p>
            {fixes && (
              <ShowMore
                items={fixes}
                render={({ address, header, label, from, to }) => (
                  <li className="fix">
                    <span className="fix__name">{check.fixRow(header, label)}</span>
                    <span className="soft">{shell.place(placeOf(address).sheet, placeOf(address).cell)}</span>
                    <span className="fix__values">
                      <span className="unseen">{check.fixFrom} </span>
                      <del>{from === null ? check.blank : formats.cell(from, types.get(address))}</del>
                      <ArrowRight12Regular aria-hidden="true" />
                      <span className="unseen"> {check.fixTo} </span>
                      <ins>{formats.cell(to, types.get(address))}</ins>
                    </span>
                  </li>
                )}
              />
            )}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{check.fixCancel}</Button>
            <Button appearance="primary" disabledFocusable={!fixes} onClick={() => fixes && apply(fixes)}>
              {check.fixApply(fixes?.length ?? 0)}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
