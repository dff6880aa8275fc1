import { useEffect, useId, useRef, useState } from "react";
import type { DragEvent } from "react";
import { Button } from "@fluentui/react-components";
import { FolderOpen20Regular } from "@fluentui/react-icons/svg/folder-open";
import { useServices } from "../../state/services";
import { useStore } from "../../state/store";
import { FileList } from "./file-list";
import { useShelf } from "./use-shelf";
import "./files.css";

/** What the reader knows; it goes by a file's content, so that this only sorts the dialog. */
const ACCEPT = ".xlsx,.xlsm,.csv,.tsv,.zip";

/** Chooses other workbooks, by a button or by dropping them, and shows how far each of them is. */
export function ChooseFiles() {
  const { words } = useServices();
  const { files: text } = words.bringIn;
  const { state, dispatch } = useStore();
  const { shelf, files, isReading } = useShelf();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const hint = useId();
  const wasReading = useRef(isReading);
  useEffect(() => {
    if (wasReading.current && !isReading && files.length > 0)
      dispatch({ type: "said", text: text.allRead(countOf(files, "read"), countOf(files, "failed")) });
    wasReading.current = isReading;
  }, [isReading, files, dispatch, text]);

  const take = (chosen: globalThis.FileList | null): void =>
    shelf.add(Array.from(chosen ?? []), state.program?.file ?? "");
  const isFile = (event: DragEvent): boolean => event.dataTransfer.types.includes("Files");
  return (
    // Dropping is a shortcut of the button for those who use a pointer.
    <section
      className={over ? "card files files--over" : "card files"}
      aria-label={text.title}
      onDragOver={(event) => {
        if (!isFile(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        if (!isFile(event)) return;
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <h3>{text.title}</h3>
      <p className="hint" id={hint}>
        {text.hint}
      </p>
      <div>
        <Button
          size="small"
          icon={<FolderOpen20Regular />}
          aria-describedby={hint}
          onClick={() => input.current?.click()}
        >
          {files.length === 0 ? text.choose : text.chooseMore}
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={ACCEPT}
        aria-label={text.dialog}
        onChange={(event) => {
          take(event.target.files);
          // The same file chosen again is a change again.
          event.target.value = "";
        }}
      />
      {files.length > 0 && <FileList files={files} shelf={shelf} />}
    </section>
  );
}

const countOf = (files: readonly { readonly state: string }[], state: string): number =>
  files.filter((file) => file.state === state).length;
