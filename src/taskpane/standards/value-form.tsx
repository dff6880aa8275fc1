import { useState } from "react";
import type { FormEvent } from "react";
import { Button, Field, Input, Select } from "@fluentui/react-components";
import type { StandardsView } from "../../actions/standards";
import { useServices } from "../state/services";
import { useAction } from "../state/use-action";
import { wordsOf } from "./words-of";

interface ValueFormProps {
  readonly lists: StandardsView["lists"];
  readonly onClose: (done: boolean) => void;
}

/** Adds a value to a list of allowed values. */
export function ValueForm({ lists, onClose }: ValueFormProps) {
  const { actions, words } = useServices();
  const { run, busy } = useAction();
  const { standards } = words;
  const [list, setList] = useState(lists[0]?.id ?? "");
  const [value, setValue] = useState("");
  const [others, setOthers] = useState("");
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const name = value.trim();
    if (name === "") {
      setMissing(true);
      const first = event.currentTarget.elements.namedItem("value");
      if (first instanceof HTMLElement) first.focus();
      return;
    }
    const synonyms = wordsOf(others);
    void run({
      name: "own",
      work: (watch, moment) => actions.editOwn({ kind: "value", list, value: name, synonyms }, moment, watch),
      done: () => {
        onClose(true);
        return { show: standards.value.done(name, lists.find(({ id }) => id === list)?.title ?? list) };
      },
    });
  };
  return (
    <form className="card" aria-label={standards.value.title} onSubmit={submit} noValidate>
      <Field label={standards.value.list}>
        <Select value={list} onChange={(_, { value: chosen }) => setList(chosen)}>
          {lists.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={standards.value.value}
        required
        {...(missing ? { validationMessage: standards.value.valueMissing } : {})}
      >
        <Input name="value" value={value} onChange={(_, { value: typed }) => setValue(typed)} />
      </Field>
      <Field label={standards.value.words} hint={standards.field.synonymsHint}>
        <Input value={others} onChange={(_, { value: typed }) => setOthers(typed)} />
      </Field>
      <div className="row">
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {standards.value.save}
        </Button>
        <Button onClick={() => onClose(false)}>{standards.cancel}</Button>
      </div>
    </form>
  );
}
