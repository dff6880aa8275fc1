import type { NewProject } from "../../actions/new-project";
import { dateOfInput } from "../set-up/date-input";

/** The answers of the form, as text where a person types text. */
export interface ProjectDraft {
  readonly id: string;
  readonly name: string;
  readonly sponsor: string;
  readonly manager: string;
  readonly workstream: string;
  readonly department: string;
  readonly start: string;
  readonly finish: string;
  readonly stage: string;
  readonly status: string;
  readonly tier: string;
  readonly priority: string;
  readonly budget: string;
  readonly blueprint: string;
  readonly leftOut: ReadonlySet<string>;
}

export const EMPTY_DRAFT: ProjectDraft = {
  id: "",
  name: "",
  sponsor: "",
  manager: "",
  workstream: "",
  department: "",
  start: "",
  finish: "",
  stage: "",
  status: "",
  tier: "",
  priority: "",
  budget: "",
  blueprint: "",
  leftOut: new Set(),
};

/** What is missing or wrong in a form, by field. */
export type ProjectGaps = Partial<
  Record<"name" | "sponsor" | "manager" | "start" | "finish" | "budget", "missing" | "before" | "wrong">
>;

/** The form as the action takes it, or what it lacks. */
export function projectOf(
  draft: ProjectDraft,
): { readonly input: NewProject } | { readonly gaps: ProjectGaps } {
  const start = dateOfInput(draft.start);
  const finish = dateOfInput(draft.finish);
  const budget = draft.budget.trim() === "" ? undefined : Number(draft.budget.replace(/[\s,]/g, ""));
  const gaps: ProjectGaps = {
    ...(draft.name.trim() === "" ? { name: "missing" as const } : {}),
    ...(draft.sponsor.trim() === "" ? { sponsor: "missing" as const } : {}),
    ...(draft.manager.trim() === "" ? { manager: "missing" as const } : {}),
    ...(start === undefined ? { start: "missing" as const } : {}),
    ...(finish === undefined
      ? { finish: "missing" as const }
      : start !== undefined && finish < start
        ? { finish: "before" as const }
        : {}),
    ...(budget !== undefined && !(budget >= 0) ? { budget: "wrong" as const } : {}),
  };
  if (start === undefined || finish === undefined || Object.keys(gaps).length > 0) return { gaps };
  const { stage, status, blueprint } = draft;
  return {
    input: {
      profile: {
        name: draft.name.trim(),
        sponsor: draft.sponsor.trim(),
        manager: draft.manager.trim(),
        start,
        finish,
        stage,
        status,
        ...filled("id", draft.id),
        ...filled("workstream", draft.workstream),
        ...filled("department", draft.department),
        ...filled("tier", draft.tier),
        ...filled("priority", draft.priority),
        ...(budget === undefined ? {} : { budget }),
      },
      blueprint,
      leftOut: [...draft.leftOut],
    },
  };
}

const filled = <Key extends string>(key: Key, value: string): Partial<Record<Key, string>> =>
  (value.trim() === "" ? {} : { [key]: value.trim() }) as Partial<Record<Key, string>>;
