import { useState } from "react";
import type { FormEvent } from "react";
import { Button, Field, Input, Select, Textarea } from "@fluentui/react-components";
import type { StandardLine, StandardsView } from "../../actions/standards";
import { fieldId } from "../../actions/field-id";
import type { Condition, FieldType, Requirement } from "../../pmo/templates/template";
import { useServices } from "../state/services";
import { useAction } from "../state/use-action";
import { wordsOf } from "./words-of";

interface FieldFormProps {
  readonly line: StandardLine;
  readonly lists: StandardsView["lists"];
  readonly onClose: (done: boolean) => void;
}

/** Adds a field to a template. */
export function FieldForm({ line, lists, onClose }: FieldFormProps) {
  const { actions, words } = useServices();
  const { run, busy } = useAction();
  const { standards } = words;
  const { field } = standards;
  const [header, setHeader] = useState("");
  const [type, setType] = useState<keyof typeof field.types>("text");
  const [list, setList] = useState(lists[0]?.id ?? "");
  const [requirement, setRequirement] = useState<keyof typeof field.requirements>("optional");
  const [given, setGiven] = useState(line.conditions[0]?.field ?? "");
  const [givenValues, setGivenValues] = useState("");
  const [minimum, setMinimum] = useState("");
  const [maximum, setMaximum] = useState("");
  const [synonyms, setSynonyms] = useState("");
  const [description, setDescription] = useState("");
  const [missing, setMissing] = useState(false);

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const name = header.trim();
    if (name === "") {
      setMissing(true);
      const first = event.currentTarget.elements.namedItem("header");
      if (first instanceof HTMLElement) first.focus();
      return;
    }
    const others = wordsOf(synonyms);
    const values = wordsOf(givenValues);
    const when: Condition = values.length > 0 ? { field: given, is: values } : { field: given, filled: true };
    const bounded = isBounded(type);
    const meaning = description.trim();
    void run({
      name: "own",
      work: (watch, moment) =>
        actions.editOwn(
          {
            kind: "field",
            register: line.id,
            field: {
              id: fieldId(name),
              header: name,
              type: type satisfies FieldType,
              requirement: requirement satisfies Requirement,
              ...(requirement === "conditional" ? { requiredWhen: [when] } : {}),
              ...(bounded && minimum !== "" ? { minimum: Number(minimum) } : {}),
              ...(bounded && maximum !== "" ? { maximum: Number(maximum) } : {}),
              ...(type === "list" ? { list } : {}),
              ...(type === "flag" ? { list: "yesNo" } : {}),
              ...(others.length > 0 ? { synonyms: others } : {}),
              ...(meaning === "" ? {} : { description: meaning }),
            },
          },
          moment,
          watch,
        ),
      done: () => {
        onClose(true);
        return { show: field.done(name, line.name) };
      },
    });
  };

  return (
    <form className="card" aria-label={field.title(line.name)} onSubmit={submit} noValidate>
      <Field label={field.header} required {...(missing ? { validationMessage: field.headerMissing } : {})}>
        <Input name="header" value={header} maxLength={120} onChange={(_, { value }) => setHeader(value)} />
      </Field>
      <Field label={field.type}>
        <Select value={type} onChange={(_, { value }) => setType(value as typeof type)}>
          {Object.entries(field.types).map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {type === "list" && (
        <Field label={field.list}>
          <Select value={list} onChange={(_, { value }) => setList(value)}>
            {lists.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={field.requirement}>
        <Select value={requirement} onChange={(_, { value }) => setRequirement(value as typeof requirement)}>
          {Object.entries(field.requirements).map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {requirement === "conditional" && (
        <>
          <Field label={field.given}>
            <Select value={given} onChange={(_, { value }) => setGiven(value)}>
              {line.conditions.map((condition) => (
                <option key={condition.field} value={condition.field}>
                  {condition.header}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={field.givenValues} hint={field.givenValuesHint}>
            <Input value={givenValues} onChange={(_, { value }) => setGivenValues(value)} />
          </Field>
        </>
      )}
      {isBounded(type) && (
        <div className="row">
          <Field label={field.minimum} {...(type === "percent" ? { hint: field.share } : {})}>
            <Input type="number" value={minimum} onChange={(_, { value }) => setMinimum(value)} />
          </Field>
          <Field label={field.maximum}>
            <Input type="number" value={maximum} onChange={(_, { value }) => setMaximum(value)} />
          </Field>
        </div>
      )}
      <Field label={field.synonyms} hint={field.synonymsHint}>
        <Input value={synonyms} onChange={(_, { value }) => setSynonyms(value)} />
      </Field>
      <Field label={field.description} hint={field.descriptionHint}>
        <Textarea value={description} onChange={(_, { value }) => setDescription(value)} />
      </Field>
      <div className="row">
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {field.save}
        </Button>
        <Button onClick={() => onClose(false)}>{standards.cancel}</Button>
      </div>
    </form>
  );
}

/** The types whose values have bounds. */
const isBounded = (type: FieldType): boolean => type === "number" || type === "money" || type === "percent";
