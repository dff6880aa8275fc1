import type { CellValue } from "../../values/cell";
import type { FieldId } from "../../templates/template";
import type { Entry, Program, ProjectEntry } from "../program";

/** A fault as it is planted: what is wrong, and where the checks will find it. */
export interface Fault {
  /** A sentence: what somebody did. */
  readonly what: string;
  readonly plant: (program: Program) => readonly Expected[];
}

/** A finding that must come of a fault. */
export interface Expected {
  readonly check: string;
  /** The row that is at fault. */
  readonly entry: Entry;
  /** True where the finding is about the whole register and the row only the cause. */
  readonly whole?: true;
}

/** Findings of several checks in one row. */
export const findings = (entry: Entry, ...checks: readonly string[]): Expected[] =>
  checks.map((check) => ({ check, entry }));

/** Writes cells of an entry exactly as given. */
export function put(entry: Entry, cells: Readonly<Record<FieldId, CellValue>>): Entry {
  Object.assign(entry.cells, cells);
  for (const field of Object.keys(cells)) entry.asIs.add(field);
  return entry;
}

/** The project of an ID; throws when the story has none, which is a mistake of ours. */
export const projectIn = (program: Program, id: string): ProjectEntry =>
  found(program.projects, (project) => project.story?.id === id, id);

/** The risk of a title. */
export const riskIn = (program: Program, title: string): Entry =>
  found(program.risks, (risk) => risk.cells["title"] === title, title);

/** The milestone of a name. */
export const milestoneIn = (program: Program, name: string): Entry =>
  found(program.milestones, (milestone) => milestone.cells["name"] === name, name);

function found<Item>(items: readonly Item[], is: (item: Item) => boolean, name: string): Item {
  const item = items.find(is);
  if (!item) throw new Error(`The sample has no ${name}.`);
  return item;
}
