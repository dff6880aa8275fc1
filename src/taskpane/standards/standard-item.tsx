import { useState } from "react";
import { Button } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { StandardLine, StandardsView } from "../../actions/standards";
import { GoTo } from "../parts/go-to";
import { useWords } from "../state/services";
import { ApplyCard } from "./apply-card";
import { FieldForm } from "./field-form";

interface StandardItemProps {
  readonly line: StandardLine;
  readonly view: StandardsView;
  readonly onDone: () => void;
}

/** One template: its version, how the workbook follows it, and what can be done about that. */
export function StandardItem({ line, view, onDone }: StandardItemProps) {
  const { standards } = useWords();
  const [open, setOpen] = useState<"apply" | "field">();
  const { name, description, version, fields, own, register, difference } = line;
  const close = (done: boolean): void => {
    setOpen(undefined);
    if (done) onDone();
  };
  return (
    <li className="standard" aria-label={name}>
      <div className="standard__name">
        <strong>{name}</strong>
        <span className="hint">
          {[standards.version(version), standards.fields(fields), ...(own ? [standards.own] : [])].join(", ")}
        </span>
      </div>
      <State line={line} />
      {register ? (
        <GoTo to={{ sheet: register.sheet }}>{standards.where(register.sheet, register.rows)}</GoTo>
      ) : (
        <p className="hint">{description}</p>
      )}
      {difference && <Difference difference={difference} />}
      {open === "apply" && <ApplyCard line={line} tables={view.tables} onClose={close} />}
      {open === "field" && <FieldForm line={line} lists={view.lists} onClose={close} />}
      {open === undefined && (
        <div className="row">
          <Button
            size="small"
            aria-label={`${register ? standards.apply : standards.make}: ${name}`}
            onClick={() => setOpen("apply")}
          >
            {register ? standards.apply : standards.make}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            aria-label={`${standards.addField}: ${name}`}
            onClick={() => setOpen("field")}
          >
            {standards.addField}
          </Button>
        </div>
      )}
    </li>
  );
}

/** What the PMO has made of the standard. */
function Difference({ difference }: { readonly difference: NonNullable<StandardLine["difference"]> }) {
  const { standards } = useWords();
  const { added, changed } = difference;
  return (
    <p className="hint">
      {[
        ...(added.length > 0 ? [standards.difference.added(added)] : []),
        ...changed.map(({ header }) => standards.difference.changed(header)),
      ].join(" ")}
    </p>
  );
}

function State({ line: { register, version } }: { readonly line: StandardLine }) {
  const { standards } = useWords();
  const { state } = standards;
  if (!register)
    return (
      <span className="standard__state soft">
        <Circle16Regular aria-hidden="true" />
        {state.absent}
      </span>
    );
  const { deviations, appliedVersion } = register;
  if (deviations === 0)
    return (
      <span className="standard__state standard__state--good">
        <CheckmarkCircle16Filled aria-hidden="true" />
        {state.asTemplate}
      </span>
    );
  const isOlder = appliedVersion !== undefined && appliedVersion < version;
  return (
    <span className="standard__state standard__state--warning">
      <Warning16Filled aria-hidden="true" />
      {isOlder
        ? `${state.older(appliedVersion, version)}; ${state.deviates(deviations)}`
        : state.deviates(deviations)}
    </span>
  );
}
