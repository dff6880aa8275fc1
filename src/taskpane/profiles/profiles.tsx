import { useState } from "react";
import { Button } from "@fluentui/react-components";
import type { ProfileLine } from "../../actions/profiles";
import { Note } from "../parts/note";
import { useServices } from "../state/services";
import { useAction } from "../state/use-action";
import { useKeepFocus } from "../state/use-keep-focus";
import { useLoaded } from "../state/use-loaded";
import { ProfileForm } from "./profile-form";
import { useThresholdValue } from "./use-threshold-value";

/** The thresholds that differ for a project, a stage or a tier: what they are, and changing them. */
export function Profiles() {
  const { actions, words } = useServices();
  const { run, busy } = useAction();
  const { value: view, reload } = useLoaded(actions.readProfiles);
  const { profiles } = words;
  const shown = useThresholdValue();
  /** The profile in the form; "new" for one to come. */
  const [editing, setEditing] = useState<ProfileLine | "new">();
  const heading = useKeepFocus<HTMLHeadingElement>(editing !== undefined);
  const close = (done: boolean): void => {
    setEditing(undefined);
    if (done) reload();
  };
  const remove = (line: ProfileLine): void =>
    void run({
      name: "profile",
      work: (watch, moment) => actions.editProfile({ kind: "remove", profile: line }, moment, watch),
      done: () => {
        reload();
        return { show: profiles.removed(line.title, line.level, line.name) };
      },
    });
  return (
    <section className="profiles" aria-label={profiles.title(view?.lines.length ?? 0)}>
      <h3 tabIndex={-1} ref={heading}>
        {profiles.title(view?.lines.length ?? 0)}
      </h3>
      <p className="hint">{profiles.intro}</p>
      {!view && (
        <p className="soft" role="status">
          {profiles.reading}
        </p>
      )}
      {view && view.problems.length > 0 && (
        <Note tone="warning">
          {profiles.problems(view.problems.length)}
          <ul className="bullets">
            {view.problems.map(({ at, text }) => (
              <li key={`${at}${text}`}>{profiles.problem(at, text)}</li>
            ))}
          </ul>
        </Note>
      )}
      {view?.lines.length === 0 && <p className="soft">{profiles.none}</p>}
      <ul className="plain">
        {view?.lines.map((line) => {
          const { threshold, level, name, title, unit, value, reason, projects } = line;
          return (
            <li key={`${threshold}${level}${name}`} className="standard" aria-label={`${title}, ${name}`}>
              <div className="standard__name">
                <strong>{title}</strong>
                <span>{profiles.line(level, name, shown(unit, value))}</span>
              </div>
              <span className="hint">{[profiles.counts(projects), reason].filter(Boolean).join(". ")}</span>
              <div className="row">
                <Button
                  size="small"
                  aria-label={profiles.about(profiles.change, title, level, name)}
                  onClick={() => setEditing(line)}
                >
                  {profiles.change}
                </Button>
                <Button
                  size="small"
                  disabledFocusable={busy}
                  aria-label={profiles.about(profiles.remove, title, level, name)}
                  onClick={() => remove(line)}
                >
                  {profiles.remove}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      {view && editing !== undefined && (
        <ProfileForm
          key={editing === "new" ? "new" : `${editing.threshold}${editing.level}${editing.name}`}
          view={view}
          line={editing === "new" ? undefined : editing}
          onClose={close}
        />
      )}
      {view && editing === undefined && (
        <div className="row">
          <Button onClick={() => setEditing("new")}>{profiles.add}</Button>
        </div>
      )}
    </section>
  );
}
