import { Button, Spinner } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Clock16Regular } from "@fluentui/react-icons/svg/clock";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { SubtractCircle16Regular } from "@fluentui/react-icons/svg/subtract-circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { RefusedFile } from "../../../sources/read-source";
import { Disclosure } from "../../parts/disclosure";
import { ShowMore } from "../../parts/show-more";
import { useWords } from "../../state/services";
import type { ChosenFile, FileShelf } from "./shelf";

const MARKS = {
  waiting: <Clock16Regular aria-hidden="true" />,
  reading: <Spinner size="extra-tiny" aria-hidden="true" role="presentation" />,
  read: <CheckmarkCircle16Filled aria-hidden="true" />,
  failed: <Warning16Filled aria-hidden="true" />,
  cancelled: <SubtractCircle16Regular aria-hidden="true" />,
};

/** So many files are shown at once; of hundreds the rest waits. */
const SHOWN = 20;

interface FileListProps {
  readonly files: readonly ChosenFile[];
  readonly shelf: FileShelf;
}

/** The chosen files, each with its state, what was noticed, and the ways to stop it or to take it off the list. */
export function FileList({ files, shelf }: FileListProps) {
  const { files: text } = useWords().bringIn;
  return (
    <div role="group" aria-label={text.list}>
      <ShowMore
        items={files}
        step={SHOWN}
        render={(file) => <FileRow key={file.id} file={file} shelf={shelf} />}
      />
    </div>
  );
}

function FileRow({ file, shelf }: { readonly file: ChosenFile; readonly shelf: FileShelf }) {
  const { files: text } = useWords().bringIn;
  const { id, name, state, progress, books, refused } = file;
  const runs = state === "waiting" || state === "reading";
  const notes = books.flatMap((book) =>
    book.notes.map((note) => (books.length > 1 ? `${book.file}: ${note}` : note)),
  );
  const sheets = books.reduce((sum, book) => sum + book.sheets.length, 0);
  const said = {
    waiting: text.waiting,
    reading: progress ? text.readingOf(progress.done + 1, progress.total) : text.reading,
    read: text.read(books.length, sheets),
    failed: text.failed,
    cancelled: text.cancelled,
  }[state];
  return (
    <li className={`file file--${state}`}>
      <div className="file__line">
        <span className="file__mark">{MARKS[state]}</span>
        <span className="file__name" title={name}>
          {name}
        </span>
        <Button
          size="small"
          appearance="subtle"
          icon={<Dismiss16Regular />}
          title={runs ? text.cancel : text.remove}
          aria-label={runs ? text.cancelFor(name) : text.removeFor(name)}
          onClick={() => (runs ? shelf.cancel(id) : shelf.remove(id))}
        />
      </div>
      <p className="hint file__state">{said}</p>
      {state === "failed" && refused.length === 1 && <Reasons refused={refused} name={name} />}
      {(state === "read" ? refused.length > 0 : refused.length > 1) && (
        <Disclosure quiet title={text.notUsed(refused.length)}>
          <Reasons refused={refused} name={name} />
        </Disclosure>
      )}
      {notes.length > 0 && (
        <Disclosure quiet title={text.notes(notes.length)}>
          <ul className="bullets">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </li>
  );
}

/** Why files cannot be used and what can be done about it; a file within an archive is named by its path there. */
function Reasons({ refused, name }: { readonly refused: readonly RefusedFile[]; readonly name: string }) {
  return (
    <ul className="plain file__reasons">
      {refused.map(({ file, code, message, next }) => (
        <li key={file} title={code}>
          {file !== name && <strong>{file.slice(name.length + 1)} </strong>}
          {message} {next}
        </li>
      ))}
    </ul>
  );
}
