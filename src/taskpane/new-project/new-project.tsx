import { useState } from "react";
import { Button } from "@fluentui/react-components";
import type { NewProject as Input, NewProjectPreview } from "../../actions/new-project";
import { Panel } from "../parts/panel";
import { useServices } from "../state/services";
import { useStore } from "../state/store";
import { useAction } from "../state/use-action";
import { useKeepFocus } from "../state/use-keep-focus";
import { useLoaded } from "../state/use-loaded";
import { EMPTY_DRAFT } from "./draft";
import type { ProjectDraft } from "./draft";
import { ProjectForm } from "./project-form";
import { ProjectPreview } from "./project-preview";

/** Adds a project: its profile as a form, what would be written, and then doing it. */
export default function NewProject() {
  const { actions, words } = useServices();
  const { dispatch } = useStore();
  const { run, busy } = useAction();
  const { value: offers, reload } = useLoaded(actions.newProjectForm);
  const [draft, setDraft] = useState<ProjectDraft>(EMPTY_DRAFT);
  const [planned, setPlanned] = useState<{ input: Input; preview: NewProjectPreview }>();
  const heading = useKeepFocus<HTMLHeadingElement>(planned !== undefined);
  const { newProject, standards } = words;

  const look = (input: Input): void =>
    void run({
      name: "newProject",
      rereads: false,
      work: (watch) => actions.planNewProject(input, watch),
      done: (preview) => {
        setPlanned({ input, preview });
        return undefined;
      },
    });
  const add = (input: Input): void =>
    void run({
      name: "newProject",
      work: (watch, moment) => actions.addProject(input, moment, watch),
      done: ({ id, name }) => {
        setPlanned(undefined);
        setDraft(EMPTY_DRAFT);
        reload();
        return { show: newProject.done(id, name) };
      },
    });

  return (
    <Panel
      title={newProject.title}
      headingRef={heading}
      action={
        <Button size="small" onClick={() => dispatch({ type: "asideShown", aside: "standards" })}>
          {standards.title}
        </Button>
      }
      footer={
        planned && (
          <>
            <Button appearance="primary" disabledFocusable={busy} onClick={() => add(planned.input)}>
              {newProject.add}
            </Button>
            <Button onClick={() => setPlanned(undefined)}>{newProject.change}</Button>
          </>
        )
      }
    >
      {!offers ? (
        <p className="soft" role="status">
          {newProject.reading}
        </p>
      ) : planned ? (
        <ProjectPreview preview={planned.preview} />
      ) : (
        <ProjectForm offers={offers} draft={draft} onChange={setDraft} onPreview={look} />
      )}
    </Panel>
  );
}
