import { applyChangeSet } from "../excel/apply/change-set";
import { readProgram } from "../excel/read/program";
import type { Program } from "../excel/read/program";
import { withWorkbook } from "../excel/session";
import type { Session } from "../excel/session";
import { BLUEPRINTS } from "../pmo/blueprints/all";
import type { Blueprint, ProjectProfile } from "../pmo/blueprints/blueprint";
import { blueprintRows, projectRow } from "../pmo/blueprints/build";
import { nextId } from "../pmo/blueprints/next-id";
import type { Change } from "../pmo/changes/change";
import { nameKey, similarity } from "../pmo/checks/common/similar-names";
import { Problem } from "../pmo/problem";
import { appendRows } from "../pmo/registers/append-rows";
import type { NewRow } from "../pmo/registers/append-rows";
import type { Settings } from "../pmo/setup/settings";
import type { RegisterId, Template } from "../pmo/templates/template";
import type { CellValue, Serial } from "../pmo/values/cell";
import type { Moment } from "./clock";
import { missingLists } from "./list-tables";
import { newRegisterChanges } from "./new-register";
import { step } from "./progress";
import type { Watch } from "./progress";
import { requireTemplate, settingsOf } from "./ready";
import { appliedChanges } from "./register-index";
import type { AppliedRegister } from "./register-index";
import { surroundingOf } from "./surrounding";

/** A new project as a person describes it. Without an ID it gets the next free one. */
export interface NewProject {
  readonly profile: Omit<ProjectProfile, "id"> & { readonly id?: string };
  readonly blueprint: string;
  /** Parts of the blueprint that are left out, by id. */
  readonly leftOut: readonly string[];
}

/** What adding a project would write, or has written. */
export interface NewProjectPreview {
  readonly id: string;
  readonly name: string;
  readonly registers: readonly {
    readonly register: RegisterId;
    readonly name: string;
    readonly sheet: string;
    readonly isNew: boolean;
    readonly rows: number;
  }[];
  /** The rows that the blueprint brings, part by part, with their day where they have one. */
  readonly parts: readonly {
    readonly title: string;
    readonly rows: readonly { readonly label: string; readonly day: Serial | undefined }[];
  }[];
  /** Projects whose names are so alike that it may be one of them. */
  readonly alike: readonly string[];
  readonly lists: readonly string[];
  readonly roundTrips: number;
}

/** What a form for a new project offers, from the workbook's lists and registers. */
export interface NewProjectForm {
  readonly id: string;
  readonly stages: readonly string[];
  readonly statuses: readonly string[];
  readonly priorities: readonly string[];
  readonly workstreams: readonly string[];
  readonly departments: readonly string[];
  readonly people: readonly string[];
  readonly blueprints: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parts: readonly {
      readonly id: string;
      readonly title: string;
      readonly description: string;
      readonly rows: number;
      readonly optional: boolean;
    }[];
  }[];
}

/** Reads what a form for a new project offers. */
export function newProjectForm(): Promise<NewProjectForm> {
  return withWorkbook(async (session) => {
    const program = await readProgram(session);
    settingsOf(program);
    const { lists } = program;
    return {
      id: nextId(idsOf(program)),
      stages: lists["stage"] ?? [],
      statuses: lists["projectStatus"] ?? [],
      priorities: lists["priority"] ?? [],
      workstreams: distinct(program, "workstream"),
      departments: distinct(program, "department"),
      people: [...new Set([...distinct(program, "sponsor"), ...distinct(program, "manager")])].sort(),
      blueprints: BLUEPRINTS.map(({ id, name, description, parts }) => ({
        id,
        name,
        description,
        parts: parts
          .filter(({ register }) => program.standards.templates.some((template) => template.id === register))
          .map((part) => ({
            id: part.id,
            title: part.title,
            description: part.description,
            rows: part.rows.length,
            optional: part.optional,
          })),
      })),
    };
  });
}

/** Says what adding a project would write; nothing is written. */
export function planNewProject(input: NewProject, watch: Watch = {}): Promise<NewProjectPreview> {
  return withWorkbook(async (session) => (await prepare(session, input, watch)).preview);
}

/** Adds a project with everything that its blueprint holds; registers that are missing are made. */
export function addProject(input: NewProject, moment: Moment, watch: Watch = {}): Promise<NewProjectPreview> {
  return withWorkbook(async (session) => {
    const { program, preview, changes } = await prepare(session, input, watch);
    step(watch, `Adding ${preview.name}`, 0.6);
    const { structure, journal } = program;
    await applyChangeSet(
      session,
      { title: `Add the project ${preview.id}`, changes },
      { structure, journal, at: moment.iso },
    );
    return { ...preview, roundTrips: session.roundTrips };
  });
}

const columnOf = ({ registers }: Program, field: string): readonly CellValue[] =>
  registers["projects"]?.byField.get(field)?.values ?? [];

const distinct = (program: Program, field: string): string[] =>
  [...new Set(columnOf(program, field).flatMap((value) => (value === null ? [] : [String(value)])))].sort();

const idsOf = (program: Program): string[] =>
  columnOf(program, "projectId").flatMap((value) => (value === null ? [] : [String(value)]));

async function prepare(
  session: Session,
  input: NewProject,
  watch: Watch,
): Promise<{ program: Program; preview: NewProjectPreview; changes: Change[] }> {
  step(watch, "Reading the workbook", 0.1);
  const program = await readProgram(session);
  const settings = settingsOf(program);
  const blueprint = BLUEPRINTS.find(({ id }) => id === input.blueprint);
  if (!blueprint)
    throw new Problem("no-template", `There is no blueprint ${input.blueprint}.`, "Choose another one.");
  const profile = profileOf(input, program);
  const rows = rowsOf(blueprint, profile, program, settings, new Set(input.leftOut));
  const templates = rows.map(({ template }) => template);
  const lists = missingLists(program, templates);
  const written = rows.map(({ template, rows: fresh }) => writeRows(program, template, fresh, settings));
  const applied = written.flatMap(({ made }) => made ?? []);
  const projects = columnOf(program, "name").flatMap((name) => (name === null ? [] : [String(name)]));
  return {
    program,
    changes: [
      ...lists.changes,
      ...written.flatMap(({ changes }) => changes),
      ...(applied.length > 0 ? appliedChanges(program, applied) : []),
    ],
    preview: {
      id: profile.id,
      name: profile.name,
      registers: rows.map(({ template, rows: fresh }, index) => ({
        register: template.id,
        name: template.name,
        sheet: written[index]?.sheet ?? "",
        isNew: written[index]?.made !== undefined,
        rows: fresh.length,
      })),
      parts: blueprintRows(
        blueprint,
        profile,
        settings.dataDate,
        program.standards.templates,
        new Set(input.leftOut),
      ).map(({ title, register, rows: fresh }) => ({
        title,
        rows: fresh.map((row) => labelled(row, requireTemplate(program, register))),
      })),
      alike: projects.filter(
        (name) => similarity(nameKey(name), nameKey(profile.name)) >= settings.thresholds.nameSimilarity,
      ),
      lists: lists.titles,
      roundTrips: session.roundTrips,
    },
  };
}

/** A row by its label, and the day that it is due: the first date that its template has and the row fills. */
function labelled(row: NewRow, template: Template): { label: string; day: Serial | undefined } {
  const dated = template.fields.find(({ id, type }) => type === "date" && typeof row[id] === "number");
  const day = dated && row[dated.id];
  return {
    label: String(row[template.label] ?? row[template.key] ?? ""),
    day: typeof day === "number" ? day : undefined,
  };
}

/** The profile with its ID; refuses what could not stand in the Projects register. */
function profileOf({ profile }: NewProject, program: Program): ProjectProfile {
  const ids = idsOf(program);
  const near = ids.filter((_, row) => columnOf(program, "workstream")[row] === profile.workstream);
  const id = profile.id?.trim() || nextId(ids, profile.workstream ? near : []);
  const wrong: string[] = [];
  if (profile.name.trim() === "") wrong.push("The project needs a name.");
  if (profile.sponsor.trim() === "") wrong.push("It needs a sponsor.");
  if (profile.manager.trim() === "") wrong.push("It needs a project manager.");
  if (profile.finish < profile.start) wrong.push("Its finish is before its start.");
  if (ids.some((other) => other.toLowerCase() === id.toLowerCase()))
    wrong.push(`The ID ${id} is taken; ${nextId(ids, near)} is free.`);
  const pattern = requireTemplate(program, "projects").fields.find(({ type }) => type === "id")?.pattern;
  if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`).test(id))
    wrong.push(`The ID ${id} does not follow the PMO's pattern ${pattern}.`);
  if (wrong.length > 0)
    throw new Problem("profile-unfit", wrong.join(" "), "Correct the form, then try again.");
  return { ...profile, id };
}

interface RegisterRows {
  readonly template: Template;
  readonly rows: readonly NewRow[];
}

/** All rows by register, the project's own first. */
function rowsOf(
  blueprint: Blueprint,
  profile: ProjectProfile,
  program: Program,
  { dataDate }: Settings,
  leftOut: ReadonlySet<string>,
): RegisterRows[] {
  const projects = requireTemplate(program, "projects");
  const byRegister = new Map<RegisterId, NewRow[]>([
    [projects.id, [projectRow(profile, projects, dataDate)]],
  ]);
  const parts = blueprintRows(blueprint, profile, dataDate, program.standards.templates, leftOut);
  for (const { register, rows } of parts)
    byRegister.set(register, [...(byRegister.get(register) ?? []), ...rows]);
  return [...byRegister].map(([register, rows]) => ({ template: requireTemplate(program, register), rows }));
}

function writeRows(
  program: Program,
  template: Template,
  rows: readonly NewRow[],
  settings: Settings,
): { sheet: string; changes: Change[]; made?: AppliedRegister } {
  const register = program.registers[template.id];
  if (register) {
    const around = surroundingOf(program, register.sheet);
    return { sheet: register.sheet, changes: appendRows(register, rows, around, settings) };
  }
  const cells = rows.map((row) => template.fields.map(({ id }) => row[id] ?? null));
  const { sheet, table, changes } = newRegisterChanges(program, template, cells, settings);
  return { sheet, changes, made: { template, sheet, table } };
}
