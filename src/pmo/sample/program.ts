import type { CellValue, Serial } from "../values/cell";
import type { FieldId, RegisterId } from "../templates/template";
import type { ProjectStory } from "./story/story";

/** One row of a sheet to be: plain values by the field that they feed. Faults are planted by changing them. */
export interface Entry {
  readonly register: RegisterId;
  /** Dates are serials, money thousands of pounds, percentages shares; text that is planted stays as it is. */
  readonly cells: Record<FieldId, CellValue>;
  /** Columns of the team's own, by their header. */
  readonly own: Record<string, CellValue>;
  /** Fields whose cell is written as it stands, in none of the forms that teams write such values in. */
  readonly asIs: Set<FieldId>;
}

/** A project with the story behind it. */
export interface ProjectEntry extends Entry {
  readonly workstream: string;
  readonly story?: ProjectStory;
}

/** The program before it is written into sheets. */
export interface Program {
  readonly dataDate: Serial;
  readonly projects: ProjectEntry[];
  readonly risks: Entry[];
  readonly milestones: Entry[];
}

/** The cell of an entry as text, for keys and names. */
export const wordOf = (entry: Entry, field: FieldId): string => String(entry.cells[field] ?? "");
