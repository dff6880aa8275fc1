import { useState } from "react";
import { Combobox, Option, OptionGroup } from "@fluentui/react-components";
import type { FieldChoice } from "../../actions/templates";
import type { ColumnMatch } from "../../pmo/intake/plan";
import type { FieldId } from "../../pmo/templates/template";
import { useWords } from "../state/services";
import { fieldOptions } from "./field-options";

/** Stands for the choice of no field; no field has an empty id. */
const KEEP = "";

interface FieldPickerProps {
  readonly match: ColumnMatch;
  /** What it feeds by the latest choice, which the plan may not know yet. */
  readonly field: FieldId | undefined;
  readonly fields: readonly FieldChoice[];
  readonly takenBy: ReadonlyMap<FieldId, string>;
  readonly tabIndex?: number;
  readonly onChoose: (field: FieldId | null) => void;
}

/** The drop-down of the field that a column feeds; typing searches it. */
export function FieldPicker({ match, field, fields, takenBy, tabIndex, onChoose }: FieldPickerProps) {
  const { bringIn } = useWords();
  const [typed, setTyped] = useState<string>();
  const [open, setOpen] = useState(false);
  const shown = fields.find(({ id }) => id === field)?.header ?? bringIn.keep;
  const groups = open ? fieldOptions(fields, match, takenBy, bringIn, typed ?? "") : [];
  return (
    <Combobox
      className="picker"
      size="small"
      tabIndex={tabIndex}
      aria-label={bringIn.fieldFor(match.header)}
      value={typed ?? shown}
      selectedOptions={[field ?? KEEP]}
      open={open}
      onOpenChange={(_, data) => {
        setOpen(data.open);
        if (!data.open) setTyped(undefined);
      }}
      onChange={(event) => {
        setTyped(event.target.value);
        setOpen(true);
      }}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={() => setTyped(undefined)}
      onOptionSelect={(_, { optionValue }) => {
        // Typing clears Fluent's own selection first, which is no choice of the person.
        if (optionValue === undefined) return;
        setTyped(undefined);
        if (optionValue !== (field ?? KEEP)) onChoose(optionValue === KEEP ? null : optionValue);
      }}
      expandIcon={{ "aria-label": bringIn.openFields(match.header) }}
      listbox={{ className: "picker__list" }}
    >
      {open && (
        <>
          {(typed ?? "") === "" && (
            <Option value={KEEP} text={bringIn.keep}>
              {bringIn.keep}
            </Option>
          )}
          {groups.map(({ title, options }) => (
            <OptionGroup key={title} label={title}>
              {options.map(({ id, header, takenBy: taker }) => (
                <Option key={id} value={id} text={header}>
                  <span className="picker__option">
                    {header}
                    {taker !== undefined && <span className="soft">{bringIn.takenBy(taker)}</span>}
                  </span>
                </Option>
              ))}
            </OptionGroup>
          ))}
          {groups.length === 0 && (
            <Option value="none" text="" disabled>
              {bringIn.noField}
            </Option>
          )}
        </>
      )}
    </Combobox>
  );
}
