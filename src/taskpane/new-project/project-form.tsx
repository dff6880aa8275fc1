import { useId, useState } from "react";
import type { FormEvent, ReactNode } from "react";
import { Button, Checkbox, Field, Input, Select } from "@fluentui/react-components";
import type { NewProject, NewProjectForm } from "../../actions/new-project";
import { useServices } from "../state/services";
import { useAction } from "../state/use-action";
import { projectOf } from "./draft";
import type { ProjectDraft, ProjectGaps } from "./draft";
import "../set-up/set-up.css";

interface ProjectFormProps {
  readonly offers: NewProjectForm;
  readonly draft: ProjectDraft;
  readonly onChange: (draft: ProjectDraft) => void;
  readonly onPreview: (input: NewProject) => void;
}

/** The profile of a new project. */
export function ProjectForm({ offers, draft, onChange, onPreview }: ProjectFormProps) {
  const { words } = useServices();
  const { busy } = useAction();
  const { newProject } = words;
  const [gaps, setGaps] = useState<ProjectGaps>({});
  const lists = useId();
  const blueprint = offers.blueprints.find(({ id }) => id === draft.blueprint) ?? offers.blueprints[0];
  const whole: ProjectDraft = {
    ...draft,
    stage: draft.stage || (offers.stages[0] ?? ""),
    status: draft.status || (offers.statuses[0] ?? ""),
    blueprint: blueprint?.id ?? "",
  };
  const change = (part: Partial<ProjectDraft>): void => onChange({ ...draft, ...part });

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const read = projectOf(whole);
    if ("input" in read) {
      setGaps({});
      onPreview(read.input);
      return;
    }
    setGaps(read.gaps);
    const first = event.currentTarget.elements.namedItem(Object.keys(read.gaps)[0] ?? "");
    if (first instanceof HTMLElement) first.focus();
  };

  const said: Readonly<Record<keyof ProjectGaps, string>> = {
    name: newProject.nameMissing,
    sponsor: newProject.sponsorMissing,
    manager: newProject.managerMissing,
    start: newProject.dateMissing,
    finish: gaps.finish === "before" ? newProject.before : newProject.dateMissing,
    budget: newProject.budgetWrong,
  };
  const message = (field: keyof ProjectGaps): { validationMessage?: string } =>
    gaps[field] ? { validationMessage: said[field] } : {};

  return (
    <form className="form" onSubmit={submit} noValidate>
      <p className="hint">{newProject.intro}</p>
      <Field label={newProject.name} required {...message("name")}>
        <Input
          name="name"
          value={draft.name}
          maxLength={120}
          onChange={(_, { value }) => change({ name: value })}
        />
      </Field>
      <Field label={newProject.id} hint={newProject.idHint(offers.id)}>
        <Input name="id" value={draft.id} onChange={(_, { value }) => change({ id: value })} />
      </Field>
      <Field label={newProject.sponsor} required {...message("sponsor")}>
        <Input
          name="sponsor"
          list={`${lists}people`}
          value={draft.sponsor}
          onChange={(_, { value }) => change({ sponsor: value })}
        />
      </Field>
      <Field label={newProject.manager} required {...message("manager")}>
        <Input
          name="manager"
          list={`${lists}people`}
          value={draft.manager}
          onChange={(_, { value }) => change({ manager: value })}
        />
      </Field>
      <div className="form__pair">
        <Field label={newProject.start} required {...message("start")}>
          <Input
            name="start"
            type="date"
            value={draft.start}
            onChange={(_, { value }) => change({ start: value })}
          />
        </Field>
        <Field label={newProject.finish} required {...message("finish")}>
          <Input
            name="finish"
            type="date"
            value={draft.finish}
            onChange={(_, { value }) => change({ finish: value })}
          />
        </Field>
      </div>
      <div className="form__pair">
        <Field label={newProject.workstream}>
          <Input
            list={`${lists}workstreams`}
            value={draft.workstream}
            onChange={(_, { value }) => change({ workstream: value })}
          />
        </Field>
        <Field label={newProject.department}>
          <Input
            list={`${lists}departments`}
            value={draft.department}
            onChange={(_, { value }) => change({ department: value })}
          />
        </Field>
        {choice(newProject.stage, whole.stage, offers.stages, (stage) => change({ stage }))}
        {choice(newProject.status, whole.status, offers.statuses, (status) => change({ status }))}
        <Field label={newProject.tier}>
          <Input value={draft.tier} onChange={(_, { value }) => change({ tier: value })} />
        </Field>
        {choice(
          newProject.priority,
          draft.priority,
          offers.priorities,
          (priority) => change({ priority }),
          <option value="">{newProject.noPriority}</option>,
        )}
        <Field label={newProject.budget} {...message("budget")}>
          <Input
            name="budget"
            inputMode="decimal"
            value={draft.budget}
            onChange={(_, { value }) => change({ budget: value })}
          />
        </Field>
      </div>
      <Field label={newProject.blueprint} {...(blueprint ? { hint: blueprint.description } : {})}>
        <Select
          value={whole.blueprint}
          onChange={(_, { value }) => change({ blueprint: value, leftOut: new Set() })}
        >
          {offers.blueprints.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <div role="group" aria-label={newProject.parts}>
        {blueprint?.parts.map(({ id, title, rows, optional }) => (
          <div key={id}>
            <Checkbox
              label={newProject.part(title, rows)}
              checked={!draft.leftOut.has(id)}
              disabled={!optional}
              onChange={(_, { checked }) => {
                const leftOut = new Set(draft.leftOut);
                if (checked === true) leftOut.delete(id);
                else leftOut.add(id);
                change({ leftOut });
              }}
            />
          </div>
        ))}
      </div>
      <Known id={`${lists}people`} values={offers.people} />
      <Known id={`${lists}workstreams`} values={offers.workstreams} />
      <Known id={`${lists}departments`} values={offers.departments} />
      <div className="panel__footer">
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {newProject.preview}
        </Button>
      </div>
    </form>
  );
}

function choice(
  label: string,
  value: string,
  values: readonly string[],
  onChange: (value: string) => void,
  first?: ReactNode,
) {
  return (
    <Field label={label}>
      <Select value={value} onChange={(_, { value: chosen }) => onChange(chosen)}>
        {first}
        {values.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** What the registers have already, offered while typing. */
function Known({ id, values }: { readonly id: string; readonly values: readonly string[] }) {
  return (
    <datalist id={id}>
      {values.map((value) => (
        <option key={value} value={value} />
      ))}
    </datalist>
  );
}
