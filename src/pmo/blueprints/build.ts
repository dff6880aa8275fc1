import type { NewRow } from "../registers/append-rows";
import type { RegisterId, Template } from "../templates/template";
import type { CellValue, Serial } from "../values/cell";
import { plusWorkdays, workdayAfter, workdayBefore } from "../values/workdays";
import type { Blueprint, BlueprintCell, BlueprintPart, ProjectProfile } from "./blueprint";

/** The rows that a new project begins with, by register; the project's own row is the one of `projects`. */
export interface ProjectRows {
  readonly register: RegisterId;
  readonly part: string;
  readonly title: string;
  readonly rows: readonly NewRow[];
}

/** Where of the profile each field of the Projects register comes from. */
const PROFILE_FIELDS: Readonly<Record<string, keyof ProjectProfile>> = {
  projectId: "id",
  name: "name",
  workstream: "workstream",
  department: "department",
  category: "category",
  tier: "tier",
  priority: "priority",
  stage: "stage",
  status: "status",
  sponsor: "sponsor",
  manager: "manager",
  baselineStart: "start",
  baselineFinish: "finish",
  forecastStart: "start",
  forecastFinish: "finish",
  budget: "budget",
};

/** The project's row: what its profile says, and the data date as the day of its last update. */
export function projectRow(profile: ProjectProfile, projects: Template, dataDate: Serial): NewRow {
  const row: Record<string, CellValue> = {};
  for (const { id } of projects.fields) {
    const part = PROFILE_FIELDS[id];
    const value = part && profile[part];
    if (value !== undefined && value !== "") row[id] = value;
  }
  if (projects.fields.some(({ id }) => id === "lastUpdated")) row["lastUpdated"] = dataDate;
  return row;
}

/** The rows of a blueprint's parts for a project, without the parts that are left out. */
export function blueprintRows(
  blueprint: Blueprint,
  profile: ProjectProfile,
  dataDate: Serial,
  templates: readonly Template[],
  leftOut: ReadonlySet<string>,
): ProjectRows[] {
  return blueprint.parts.flatMap((part) => {
    const template = templates.find(({ id }) => id === part.register);
    if (!template || (part.optional && leftOut.has(part.id))) return [];
    const rows = part.rows.map((cells, index) => rowOf(part, cells, index, profile, dataDate, template));
    return [{ register: part.register, part: part.id, title: part.title, rows }];
  });
}

function rowOf(
  part: BlueprintPart,
  cells: BlueprintPart["rows"][number],
  index: number,
  profile: ProjectProfile,
  dataDate: Serial,
  template: Template,
): NewRow {
  const row: Record<string, CellValue> = {
    [template.key]: `${profile.id}-${part.letter}${String(index + 1).padStart(2, "0")}`,
  };
  const owner = template.fields.find(({ references }) => references === "projects");
  if (owner) row[owner.id] = profile.id;
  for (const [field, cell] of Object.entries(cells)) row[field] = cellOf(cell, profile, dataDate);
  return row;
}

function cellOf(cell: BlueprintCell, profile: ProjectProfile, dataDate: Serial): CellValue {
  if ("value" in cell) return cell.value;
  if ("of" in cell) return profile[cell.of] ?? null;
  const { start, finish } = profile;
  if ("share" in cell) return within(start + Math.round((finish - start) * cell.share), profile);
  const base = cell.from === "start" ? start : cell.from === "finish" ? finish : dataDate;
  return cell.from === "dataDate"
    ? plusWorkdays(base, cell.days)
    : within(plusWorkdays(base, cell.days), profile);
}

/** A working day, between start and finish where one is there; a finish on a weekend counts as the Friday before. */
function within(day: Serial, { start, finish }: ProjectProfile): Serial {
  const first = workdayAfter(start);
  const last = Math.max(first, workdayBefore(finish));
  return Math.min(last, Math.max(first, workdayAfter(day)));
}
