import { useState } from "react";
import type { FormEvent } from "react";
import { Button, Field, Input } from "@fluentui/react-components";
import { fieldId } from "../../actions/field-id";
import { useServices } from "../state/services";
import { useAction } from "../state/use-action";

/** The longest name that leaves room for the rest of its sheet's name. */
const LONGEST = 22;

/** Adds a register of the PMO's own, with the two fields that each one needs; others are added to it afterwards. */
export function RegisterForm({ onClose }: { readonly onClose: (done: boolean) => void }) {
  const { actions, words } = useServices();
  const { run, busy } = useAction();
  const { standards } = words;
  const { register } = standards;
  const [answers, setAnswers] = useState({ name: "", singular: "", key: "", label: "" });
  const [asked, setAsked] = useState(false);
  const gap = (["name", "singular", "key", "label"] as const).find((part) => answers[part].trim() === "");

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setAsked(true);
    if (gap) {
      const first = event.currentTarget.elements.namedItem(gap);
      if (first instanceof HTMLElement) first.focus();
      return;
    }
    const name = answers.name.trim();
    const [key, label] = [answers.key.trim(), answers.label.trim()];
    void run({
      name: "own",
      work: (watch, moment) =>
        actions.editOwn(
          {
            kind: "register",
            template: {
              id: fieldId(name),
              name,
              singular: answers.singular.trim(),
              key: fieldId(key),
              label: fieldId(label),
              fields: [
                { id: fieldId(key), at: "", header: key, type: "id", requirement: "required" },
                { id: fieldId(label), at: "", header: label, type: "text", requirement: "required" },
              ],
            },
          },
          moment,
          watch,
        ),
      done: () => {
        onClose(true);
        return { show: register.done(name) };
      },
    });
  };
  const input = (part: keyof typeof answers, label: string, hint: string, maxLength = 60) => (
    <Field
      label={label}
      hint={hint}
      required
      {...(asked && answers[part].trim() === "" ? { validationMessage: register.missing } : {})}
    >
      <Input
        name={part}
        value={answers[part]}
        maxLength={maxLength}
        onChange={(_, { value }) => setAnswers({ ...answers, [part]: value })}
      />
    </Field>
  );
  return (
    <form className="card" aria-label={register.title} onSubmit={submit} noValidate>
      {input("name", register.name, register.nameHint, LONGEST)}
      {input("singular", register.singular, register.singularHint)}
      {input("key", register.key, register.keyHint)}
      {input("label", register.label, register.labelHint)}
      <div className="row">
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {register.save}
        </Button>
        <Button onClick={() => onClose(false)}>{standards.cancel}</Button>
      </div>
    </form>
  );
}
