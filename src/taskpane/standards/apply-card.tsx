import { useState } from "react";
import { Button, Checkbox, Field, Select } from "@fluentui/react-components";
import type { ApplyChoice, ApplyPreview } from "../../actions/apply-template";
import type { StandardLine, StandardsView } from "../../actions/standards";
import { useServices } from "../state/services";
import { useAction } from "../state/use-action";
import { ApplyChanges } from "./apply-changes";

interface ApplyCardProps {
  readonly line: StandardLine;
  readonly tables: StandardsView["tables"];
  /** Called with whether something was written. */
  readonly onClose: (done: boolean) => void;
}

/** Applies a template: where to, what would change, and then doing it. */
export function ApplyCard({ line, tables, onClose }: ApplyCardProps) {
  const { actions, words } = useServices();
  const { run, busy } = useAction();
  const { standards } = words;
  const [table, setTable] = useState("");
  const [layout, setLayout] = useState(true);
  const [onCopy, setOnCopy] = useState(false);
  const [preview, setPreview] = useState<ApplyPreview>();
  const target = line.register !== undefined || table !== "";
  const choice: ApplyChoice = {
    register: line.id,
    layout,
    ...(table === "" ? {} : { table }),
    ...(onCopy && target ? { onCopy } : {}),
  };
  const change = (set: () => void): void => {
    set();
    setPreview(undefined);
  };
  const look = (): void =>
    void run({
      name: "template",
      rereads: false,
      work: (watch) => actions.planApply(choice, watch),
      done: (found) => {
        setPreview(found);
        return undefined;
      },
    });
  const apply = (): void =>
    void run({
      name: "template",
      work: (watch, moment) => actions.applyTemplate(choice, moment, watch),
      done: ({ sheet }) => {
        onClose(true);
        return { show: choice.onCopy ? standards.tried(sheet) : standards.applied(line.name, sheet) };
      },
    });
  return (
    <div className="card" role="group" aria-label={`${standards.apply}: ${line.name}`}>
      {!line.register && (
        <Field label={standards.target}>
          <Select value={table} onChange={(_, { value }) => change(() => setTable(value))}>
            <option value="">{standards.newSheet}</option>
            {tables.map((one) => (
              <option key={one.table} value={one.table}>
                {standards.table(one.table, one.sheet)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {target && (
        <>
          <Checkbox
            label={standards.layout}
            checked={layout}
            onChange={(_, { checked }) => change(() => setLayout(checked === true))}
          />
          <Checkbox
            label={standards.onCopy}
            checked={onCopy}
            onChange={(_, { checked }) => change(() => setOnCopy(checked === true))}
          />
        </>
      )}
      {preview && <ApplyChanges preview={preview} onCopy={choice.onCopy === true} />}
      <div className="row">
        {preview ? (
          <Button appearance="primary" disabledFocusable={busy} onClick={apply}>
            {target ? standards.apply : standards.make}
          </Button>
        ) : (
          <Button appearance="primary" disabledFocusable={busy} onClick={look}>
            {standards.preview}
          </Button>
        )}
        <Button onClick={() => onClose(false)}>{standards.cancel}</Button>
      </div>
    </div>
  );
}
