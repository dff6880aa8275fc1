import { useState } from "react";
import type { FormEvent } from "react";
import { Button, Field, Input, Select, Textarea } from "@fluentui/react-components";
import type { ProfileLine, ProfilesView } from "../../actions/profiles";
import type { ProfileLevel } from "../../pmo/setup/profiles";
import { useServices } from "../state/services";
import { useAction } from "../state/use-action";
import { draftOf, profileOf } from "./draft";
import type { ProfileDraft, ProfileGaps } from "./draft";
import { useThresholdValue } from "./use-threshold-value";

interface ProfileFormProps {
  readonly view: ProfilesView;
  /** The profile that is changed; absent, a new one. */
  readonly line: ProfileLine | undefined;
  readonly onClose: (done: boolean) => void;
}

const LEVELS: readonly ProfileLevel[] = ["Project", "Stage", "Tier"];

/** Lets a threshold differ for a project, a stage or a tier. */
export function ProfileForm({ view, line, onClose }: ProfileFormProps) {
  const { actions, words } = useServices();
  const { run, busy } = useAction();
  const { profiles } = words;
  const shown = useThresholdValue();
  const [draft, setDraft] = useState<ProfileDraft>(() => draftOf(view, line));
  const [gaps, setGaps] = useState<ProfileGaps>({});
  const change = (part: Partial<ProfileDraft>): void => setDraft({ ...draft, ...part });
  const choice = view.thresholds.find(({ id }) => id === draft.threshold);
  const names = view.names[draft.level];

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const read = profileOf(view, draft);
    if ("gaps" in read) {
      setGaps(read.gaps);
      const gap = (["name", "value", "reason"] as const).find((field) => read.gaps[field]);
      const first = gap && event.currentTarget.elements.namedItem(gap);
      if (first instanceof HTMLElement) first.focus();
      return;
    }
    const { profile } = read;
    void run({
      name: "profile",
      work: (watch, moment) => actions.editProfile({ kind: "set", profile }, moment, watch),
      done: ({ columns }) => {
        onClose(true);
        return { show: profiles.saved(choice?.title ?? "", profile.level, profile.name, columns) };
      },
    });
  };

  return (
    <form className="card" aria-label={profiles.form} onSubmit={submit} noValidate>
      <Field label={profiles.threshold} {...(choice ? { hint: choice.meaning } : {})}>
        <Select
          value={draft.threshold}
          disabled={line !== undefined}
          onChange={(_, { value }) => change({ threshold: value })}
        >
          {view.thresholds.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={profiles.level}>
        <Select
          value={draft.level}
          disabled={line !== undefined}
          onChange={(_, { value }) =>
            change({ level: LEVELS.find((level) => level === value) ?? "Project", name: "" })
          }
        >
          {LEVELS.map((level) => (
            <option key={level} value={level}>
              {profiles.levels[level]}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={profiles.name[draft.level]}
        required
        {...(names.length === 0 ? { hint: profiles.noNames[draft.level] } : {})}
        {...(gaps.name ? { validationMessage: profiles.nameMissing } : {})}
      >
        <Select
          name="name"
          value={draft.name}
          disabled={line !== undefined}
          onChange={(_, { value }) => change({ name: value })}
        >
          <option value="" />
          {line && !names.some(({ name }) => name === line.name) && (
            <option value={line.name}>{line.name}</option>
          )}
          {names.map(({ name, label }) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={profiles.value(profiles.units[choice?.unit ?? ""] ?? "")}
        required
        {...(choice ? { hint: profiles.program(shown(choice.unit, choice.value)) } : {})}
        {...(gaps.value ? { validationMessage: profiles.valueMissing } : {})}
      >
        <Input
          name="value"
          inputMode="decimal"
          value={draft.value}
          onChange={(_, { value }) => change({ value })}
        />
      </Field>
      <Field
        label={profiles.reason}
        required
        hint={profiles.reasonHint}
        {...(gaps.reason ? { validationMessage: profiles.reasonMissing } : {})}
      >
        <Textarea name="reason" value={draft.reason} onChange={(_, { value }) => change({ reason: value })} />
      </Field>
      <div className="row">
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {profiles.save}
        </Button>
        <Button onClick={() => onClose(false)}>{profiles.cancel}</Button>
      </div>
    </form>
  );
}
