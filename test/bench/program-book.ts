import { templateOf } from "../../src/pmo/templates/standard";
import type { RegisterId } from "../../src/pmo/templates/template";
import { Workbook } from "../../src/workbench/engine/workbook";
import { milestoneRow, projectRow, riskRow } from "./program-rows";

/** How many rows each list of a program has. */
export interface ProgramSize {
  readonly projects: number;
  readonly risks: number;
  readonly milestones: number;
}

/** The program that the budget of a refresh is stated for. */
export const LARGE: ProgramSize = { projects: 1_000, risks: 10_000, milestones: 20_000 };

export const partOf = ({ projects, risks, milestones }: ProgramSize, share: number): ProgramSize => ({
  projects: projects * share,
  risks: risks * share,
  milestones: milestones * share,
});

type Row = ReturnType<typeof projectRow>;

/** A workbook with the lists of a program, one sheet each, as teams would send them: headers in row 1, no formulas. */
export function programBook({ projects, risks, milestones }: ProgramSize): Workbook {
  const workbook = new Workbook();
  workbook.name = "Program lists.xlsx";
  fill(workbook, "Project list", "projects", rows(projects, projectRow));
  fill(
    workbook,
    "Risk log",
    "risks",
    rows(risks, (index) => riskRow(index, projects)),
  );
  fill(
    workbook,
    "Milestone plan",
    "milestones",
    rows(milestones, (index) => milestoneRow(index, projects)),
  );
  return workbook;
}

const rows = (count: number, make: (index: number) => Row): Row[] =>
  Array.from({ length: count }, (_, index) => make(index));

function fill(workbook: Workbook, name: string, register: RegisterId, values: readonly Row[]): void {
  const sheet = workbook.addSheet(name);
  const fields = templateOf(register).fields.filter(({ id }) => values.some((row) => id in row));
  fields.forEach(({ header }, column) => sheet.setCell(0, column, { value: header }));
  values.forEach((row, index) =>
    fields.forEach(({ id, type }, column) => {
      const value = row[id] ?? null;
      const style = type === "date" ? { numberFormat: "yyyy-mm-dd" } : undefined;
      if (value !== null) sheet.setCell(index + 1, column, { value, ...(style && { style }) });
    }),
  );
}
