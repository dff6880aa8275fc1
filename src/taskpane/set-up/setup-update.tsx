import { Button } from "@fluentui/react-components";
import { Disclosure } from "../parts/disclosure";
import { Note } from "../parts/note";
import { useServices } from "../state/services";
import { useStore } from "../state/store";
import { useAction } from "../state/use-action";

/** What a PMO Setup of an earlier version lacks, and adding it; nothing where it lacks nothing. */
export function SetupUpdate() {
  const { actions, words } = useServices();
  const { state } = useStore();
  const { run, busy } = useAction();
  const { profiles } = words;
  const lacks = state.program?.setupLacks ?? [];
  if (lacks.length === 0) return null;
  const update = (): void =>
    void run({
      name: "updateSetup",
      work: (watch, moment) => actions.updateSetup(moment, watch),
      done: ({ added, sheet }) => ({ show: profiles.updated(added.length, sheet) }),
    });
  return (
    <Note
      tone="info"
      action={
        <Button size="small" disabledFocusable={busy} onClick={update}>
          {profiles.update}
        </Button>
      }
    >
      {profiles.lacks(lacks.length)}
      <Disclosure title={profiles.lacking} quiet>
        <ul className="bullets">
          {lacks.map((title) => (
            <li key={title}>{title}</li>
          ))}
        </ul>
      </Disclosure>
    </Note>
  );
}
