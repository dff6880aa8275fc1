import { useState } from "react";
import { Button } from "@fluentui/react-components";
import type { HoldPreview } from "../../actions/standards";
import type { PmoType } from "../../pmo/setup/settings";
import { useServices } from "../state/services";
import { useAction } from "../state/use-action";

/** How hard the PMO's type holds registers to their templates, and making all of them hold to it. */
export function Hold({ pmoType, onDone }: { readonly pmoType: PmoType; readonly onDone: () => void }) {
  const { actions, words } = useServices();
  const { run, busy } = useAction();
  const [preview, setPreview] = useState<HoldPreview>();
  const { standards } = words;
  const { hold } = standards;
  const look = (): void =>
    void run({
      name: "hold",
      rereads: false,
      work: (watch) => actions.planHold(watch),
      done: (found) => {
        setPreview(found);
        return undefined;
      },
    });
  const apply = (): void =>
    void run({
      name: "hold",
      work: (watch, moment) => actions.holdToType(moment, watch),
      done: () => {
        setPreview(undefined);
        onDone();
        return { show: hold.done };
      },
    });
  const lines = preview ? linesOf(preview, hold) : [];
  return (
    <section className="card" aria-label={hold.title}>
      <p>{hold.types[pmoType]}</p>
      {preview && (
        <div role="status">
          {lines.length === 0 ? (
            <p>{hold.nothing}</p>
          ) : (
            <ul className="bullets">
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </div>
      )}
      <div className="row">
        {preview && lines.length > 0 ? (
          <Button size="small" appearance="primary" disabledFocusable={busy} onClick={apply}>
            {hold.apply}
          </Button>
        ) : (
          <Button size="small" disabledFocusable={busy} onClick={look}>
            {hold.look}
          </Button>
        )}
        {preview && (
          <Button size="small" onClick={() => setPreview(undefined)}>
            {standards.cancel}
          </Button>
        )}
      </div>
    </section>
  );
}

function linesOf(
  { registers, lists }: HoldPreview,
  hold: ReturnType<typeof useServices>["words"]["standards"]["hold"],
): string[] {
  return [
    ...registers.flatMap(({ name, columns, locks }) => [
      ...(columns > 0 ? [hold.register(name, columns)] : []),
      ...(locks ? [hold[locks](name)] : []),
    ]),
    ...(lists ? [hold.lists[lists]] : []),
  ];
}
