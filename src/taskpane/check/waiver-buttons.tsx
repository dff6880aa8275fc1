import { Button } from "@fluentui/react-components";
import type { Finding } from "../../pmo/checks/check";
import { placeOf } from "../state/place-of";
import { useServices } from "../state/services";
import { useStore } from "../state/store";
import { useAction } from "../state/use-action";

interface WaiverButtonsProps {
  readonly finding: Finding;
  /** The findings of its check that are shown and not waived, itself among them. */
  readonly alike: readonly Finding[];
  readonly onWaive: (findings: readonly Finding[]) => void;
}

/** Accepting a finding, or all that are shown of its check; of an accepted one, granting it again or taking it back. */
export function WaiverButtons({ finding, alike, onWaive }: WaiverButtonsProps) {
  const { actions, words } = useServices();
  const { state, dispatch } = useStore();
  const { run } = useAction();
  const { waive, shell } = words;
  const disabledFocusable = state.running !== undefined;
  const withdraw = (): void =>
    void run({
      name: "waive",
      work: (watch, moment) => actions.withdrawWaivers([finding], moment, watch),
      done: ({ done, left }) => {
        dispatch({ type: "waived", findings: new Set(done) });
        const places = left.map(({ address }) => shell.place(placeOf(address).sheet, placeOf(address).cell));
        return { show: waive.withdrawn(places) };
      },
    });
  if (finding.waiver)
    return (
      <>
        <Button size="small" disabledFocusable={disabledFocusable} onClick={() => onWaive([finding])}>
          {waive.renew}
        </Button>
        <Button size="small" disabledFocusable={disabledFocusable} onClick={withdraw}>
          {waive.withdraw}
        </Button>
      </>
    );
  return (
    <>
      <Button size="small" disabledFocusable={disabledFocusable} onClick={() => onWaive([finding])}>
        {waive.one}
      </Button>
      {alike.length > 1 && (
        <Button size="small" disabledFocusable={disabledFocusable} onClick={() => onWaive(alike)}>
          {waive.all(finding.check, alike.length)}
        </Button>
      )}
    </>
  );
}
