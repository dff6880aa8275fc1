import { useDeferredValue, useMemo, useState } from "react";
import { Button, Checkbox, Field, Input } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons/svg/search";
import { asksOf, chaseMessage, rowsAsked } from "../../../actions/chase-message";
import type { ChaseAsk, ChaseEntry } from "../../../pmo/chase/chase";
import { Disclosure } from "../../parts/disclosure";
import { GoTo } from "../../parts/go-to";
import { Note } from "../../parts/note";
import { ShowMore } from "../../parts/show-more";
import { dateOfInput } from "../../set-up/date-input";
import { useServices } from "../../state/services";
import { useStore } from "../../state/store";
import { useAction } from "../../state/use-action";
import { MessageView } from "./message-view";
import "./chase.css";

/** The owners who have something to put right, and the message to each. */
export default function Chase() {
  const { actions, words } = useServices();
  const { chase, shell } = words;
  const { state, dispatch } = useStore();
  const { run, busy } = useAction();
  const { chaseSearch: search, chaseWarnings: warnings } = state.findingsView;
  const [due, setDue] = useState("");
  const sought = useDeferredValue(search);
  const { chase: entries, program } = state;
  const asked = useMemo(
    () =>
      (entries ?? [])
        .map((entry) => ({ entry, asks: asksOf(entry, warnings) }))
        .filter(({ asks }) => asks.length > 0),
    [entries, warnings],
  );
  const shown = useMemo(() => asked.filter(({ entry, asks }) => fits(entry, asks, sought)), [asked, sought]);
  const named = shown.filter(({ entry }) => entry.key !== "").length;
  const settings = program?.settings;
  if (!entries || !settings) return <p className="hint">{chase.needsCheck}</p>;
  const sheet = program.checkSheets?.chase;
  const day = dateOfInput(due);
  const write = (): Promise<void> =>
    run({
      name: "chase",
      work: (watch, moment) => actions.writeChase({ warnings }, moment, watch),
      done: (written) => {
        dispatch({ type: "chased", entries: written.entries });
        return { show: chase.written(written.sheet) };
      },
    });
  return (
    <>
      <p className="hint">{chase.intro}</p>
      <Checkbox
        label={chase.warnings}
        checked={warnings}
        onChange={(_, { checked }) =>
          dispatch({ type: "arranged", view: { chaseWarnings: checked === true } })
        }
      />
      <Field label={chase.due}>
        <Input type="date" value={due} onChange={(_, { value }) => setDue(value)} />
      </Field>
      <Input
        className="wide"
        type="search"
        contentBefore={<Search16Regular aria-hidden="true" />}
        placeholder={chase.search}
        aria-label={chase.search}
        value={search}
        onChange={(_, { value }) => dispatch({ type: "arranged", view: { chaseSearch: value } })}
      />
      <div className="found">
        <span role="status">{chase.owners(named, named < shown.length)}</span>
        <Button size="small" disabledFocusable={busy} onClick={() => void write()}>
          {chase.write}
        </Button>
        {sheet !== undefined && <GoTo to={{ sheet }}>{shell.openSheet(sheet)}</GoTo>}
      </div>
      {shown.length === 0 && (
        <Note tone={asked.length === 0 ? "good" : "info"}>
          {asked.length === 0 ? chase.nobody : chase.noneShown}
        </Note>
      )}
      <ShowMore
        items={shown}
        render={({ entry, asks }) => (
          <li key={entry.key}>
            <Disclosure title={<OwnerTitle entry={entry} asks={asks} />}>
              <MessageView
                name={entry.name === "" ? chase.noOwner : entry.name}
                message={chaseMessage(entry, settings, {
                  warnings,
                  ...(day === undefined ? {} : { due: day }),
                  ...(sheet === undefined ? {} : { sheet }),
                })}
              />
            </Disclosure>
          </li>
        )}
      />
    </>
  );
}

function OwnerTitle({ entry, asks }: { readonly entry: ChaseEntry; readonly asks: readonly ChaseAsk[] }) {
  const { chase } = useServices().words;
  const projects = new Set(asks.map(({ project }) => project).filter((id) => id !== "")).size;
  return (
    <span className="owner">
      <span className="owner__name">{entry.name === "" ? chase.noOwner : entry.name}</span>{" "}
      <span className="owner__count">{chase.asked(rowsAsked(asks), projects)}</span>
    </span>
  );
}

/** A search looks at the owner's name and at the projects that are asked about. */
function fits({ name }: ChaseEntry, asks: readonly ChaseAsk[], search: string): boolean {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const text = [name, ...asks.flatMap(({ project, projectName }) => [project, projectName])]
    .join(" ")
    .toLowerCase();
  return words.every((word) => text.includes(word));
}
