import { useState } from "react";
import { Button } from "@fluentui/react-components";
import { Disclosure } from "../parts/disclosure";
import { GoTo } from "../parts/go-to";
import { Note } from "../parts/note";
import { Panel } from "../parts/panel";
import { Profiles } from "../profiles/profiles";
import { SetupUpdate } from "../set-up/setup-update";
import { useServices } from "../state/services";
import { useStore } from "../state/store";
import { useAction } from "../state/use-action";
import { useKeepFocus } from "../state/use-keep-focus";
import { useLoaded } from "../state/use-loaded";
import { Files } from "./files";
import { Hold } from "./hold";
import { RegisterForm } from "./register-form";
import { StandardItem } from "./standard-item";
import { ValueForm } from "./value-form";
import "../set-up/set-up.css";
import "./standards.css";

/** The templates that count in the workbook: how far registers follow them, and what the PMO adds to them. */
export default function Standards() {
  const { actions, words } = useServices();
  const { dispatch } = useStore();
  const { run, busy } = useAction();
  const { value: view, reload } = useLoaded(actions.readStandards);
  const heading = useKeepFocus<HTMLHeadingElement>(view !== undefined);
  const [adding, setAdding] = useState<"value" | "register">();
  const close = (done: boolean): void => {
    setAdding(undefined);
    if (done) reload();
  };
  const { standards } = words;

  if (!view)
    return (
      <Panel title={standards.title} headingRef={heading}>
        <p className="soft" role="status">
          {standards.reading}
        </p>
      </Panel>
    );
  const here = view.lines.filter(({ register }) => register);
  const others = view.lines.filter(({ register }) => !register);
  const list = () =>
    void run({
      name: "deviations",
      work: (watch, moment) => actions.writeDeviations(moment, watch),
      done: ({ deviations, sheet }) => {
        reload();
        return { show: standards.deviations.done(deviations.length, sheet) };
      },
    });
  return (
    <Panel
      title={standards.title}
      headingRef={heading}
      action={
        <Button size="small" onClick={() => dispatch({ type: "asideShown", aside: "newProject" })}>
          {standards.newProject}
        </Button>
      }
    >
      <p className="hint">{standards.intro}</p>
      {view.problems.length > 0 && (
        <Note tone="warning">
          {standards.problems(view.problems.length)}
          <ul className="bullets">
            {view.problems.map(({ at, text }) => (
              <li key={`${at}${text}`}>{standards.problem(at, text)}</li>
            ))}
          </ul>
        </Note>
      )}
      <SetupUpdate />
      <Hold pmoType={view.pmoType} onDone={reload} />
      <section aria-label={standards.here}>
        <h3>{standards.here}</h3>
        {here.length === 0 && <p className="soft">{standards.none}</p>}
        <ul className="plain">
          {here.map((line) => (
            <StandardItem key={line.id} line={line} view={view} onDone={reload} />
          ))}
        </ul>
      </section>
      <div className="row">
        <Button disabledFocusable={busy || here.length === 0} onClick={list}>
          {standards.deviations.write}
        </Button>
        {view.deviationsSheet !== undefined && (
          <GoTo to={{ sheet: view.deviationsSheet }}>{standards.sheet(view.deviationsSheet)}</GoTo>
        )}
        {view.templatesSheet !== undefined && (
          <GoTo to={{ sheet: view.templatesSheet }}>{standards.sheet(view.templatesSheet)}</GoTo>
        )}
      </div>
      <Disclosure title={standards.others(others.length)} defaultOpen={here.length === 0}>
        <ul className="plain">
          {others.map((line) => (
            <StandardItem key={line.id} line={line} view={view} onDone={reload} />
          ))}
        </ul>
      </Disclosure>
      {adding === "value" && <ValueForm lists={view.lists} onClose={close} />}
      {adding === "register" && <RegisterForm onClose={close} />}
      {adding === undefined && (
        <div className="row">
          <Button onClick={() => setAdding("register")}>{standards.register.open}</Button>
          <Button onClick={() => setAdding("value")}>{standards.value.open}</Button>
        </div>
      )}
      <Profiles />
      <Disclosure title={standards.files.title}>
        <Files onDone={reload} />
      </Disclosure>
      <div className="row">
        <Button appearance="subtle" onClick={() => dispatch({ type: "asideShown", aside: undefined })}>
          {standards.back}
        </Button>
      </div>
    </Panel>
  );
}
