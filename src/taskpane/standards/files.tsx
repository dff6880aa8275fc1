import { useRef, useState } from "react";
import { Button, Field, Textarea } from "@fluentui/react-components";
import { useServices } from "../state/services";
import { useAction } from "../state/use-action";

/** The PMO's templates as JSON, out of this workbook and into it. A file cannot be saved from every pane, so that its text is shown. */
export function Files({ onDone }: { readonly onDone: () => void }) {
  const { actions, words } = useServices();
  const { run, busy } = useAction();
  const { files } = words.standards;
  const [exported, setExported] = useState<string>();
  const [pasted, setPasted] = useState("");
  const [missing, setMissing] = useState(false);
  const [told, setTold] = useState("");
  const area = useRef<HTMLTextAreaElement>(null);
  const file = useRef<HTMLInputElement>(null);

  const show = (): void =>
    void run({
      name: "own",
      rereads: false,
      work: () => actions.exportOwn(),
      done: ({ json }) => {
        setExported(json);
        return undefined;
      },
    });
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(exported ?? "");
      setTold(files.copied);
    } catch {
      // Excel on the web gives the pane's frame no right to the clipboard: the person copies what is selected.
      area.current?.focus();
      area.current?.select();
      setTold(files.select);
    }
  };
  const bringIn = (): void => {
    if (pasted.trim() === "") {
      setMissing(true);
      return;
    }
    void run({
      name: "own",
      work: (watch, moment) => actions.editOwn({ kind: "file", json: pasted }, moment, watch),
      done: ({ registers }) => {
        setPasted("");
        onDone();
        return { show: files.done(registers.length) };
      },
    });
  };
  return (
    <div className="form">
      <div className="row">
        <Button disabledFocusable={busy} onClick={show}>
          {files.export}
        </Button>
      </div>
      {exported !== undefined && (
        <>
          <textarea
            ref={area}
            className="wide"
            readOnly
            rows={8}
            value={exported}
            aria-label={files.exported}
          />
          <div className="row">
            <Button size="small" onClick={() => void copy()}>
              {files.copy}
            </Button>
            <span role="status">{told}</span>
          </div>
        </>
      )}
      <Field label={files.paste} {...(missing ? { validationMessage: files.empty } : {})}>
        <Textarea rows={5} value={pasted} onChange={(_, { value }) => setPasted(value)} />
      </Field>
      <div className="row">
        <Button onClick={() => file.current?.click()}>{files.choose}</Button>
        <input
          ref={file}
          className="unseen"
          type="file"
          accept=".json,application/json"
          tabIndex={-1}
          aria-label={files.choose}
          onChange={(event) => void event.target.files?.[0]?.text().then(setPasted)}
        />
        <Button appearance="primary" disabledFocusable={busy} onClick={bringIn}>
          {files.save}
        </Button>
      </div>
    </div>
  );
}
