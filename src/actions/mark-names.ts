import type { Program } from "../excel/read/program";
import { MARK_COLUMNS } from "../pmo/reports/marks";

/** The names of marks that the workbook has. */
export const markNames = ({ structure }: Pick<Program, "structure">): string[] =>
  Object.values(MARK_COLUMNS)
    .map(({ name }) => name)
    .filter((name) => structure.names.has(name));
