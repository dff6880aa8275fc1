import { readProgram } from "../excel/read/program";
import { withWorkbook } from "../excel/session";
import { Problem } from "../pmo/problem";
import { PROVENANCE_HEADERS } from "../pmo/registers/register";
import type { Register } from "../pmo/registers/register";
import type { CellValue } from "../pmo/values/cell";
import { textOf } from "../pmo/values/text";

/** Where a row of a register came from, and where that is shown. */
export interface SourceShown {
  /** `returns.xlsx, Sheet1` */
  readonly source: string;
  readonly row: number;
  readonly roundTrips: number;
}

/**
 * Shows the source row of the register row in which the selected cell is. When its workbook is not the open one, a problem names
 * file, sheet and row.
 */
export function goToSource(): Promise<SourceShown> {
  return withWorkbook(async (session) => {
    const cell = session.workbook.getActiveCell();
    cell.load("rowIndex");
    cell.worksheet.load("name");
    const { registers, structure } = await readProgram(session);
    const register = Object.values(registers).find(({ sheet }) => sheet === cell.worksheet.name);
    const at = register ? cell.rowIndex - register.firstRow : -1;
    if (!register || at < 0 || at >= register.length)
      throw new Problem(
        "no-register",
        "The selected cell is in no row of a register.",
        "Select a cell of a register's row, then ask for its source again.",
      );
    const source = textOf(valueOf(register, PROVENANCE_HEADERS.source, at));
    const row = valueOf(register, PROVENANCE_HEADERS.row, at);
    if (source === "" || typeof row !== "number")
      throw new Problem(
        "source-elsewhere",
        `Row ${cell.rowIndex + 1} of ${register.sheet} was entered here; it has no source.`,
        "Choose a row that was brought in.",
      );
    const own = `${structure.file}, `;
    const name = source.startsWith(own) ? source.slice(own.length) : source;
    if (!structure.sheets.some((sheet) => sheet.name === name))
      throw new Problem(
        "source-elsewhere",
        `The row came from ${source}, row ${row}, which is not in this workbook.`,
        `Open that file and go to row ${row} of its sheet.`,
      );
    const sheet = session.workbook.worksheets.getItem(name);
    sheet.activate();
    sheet.getRange(`${row}:${row}`).select();
    await session.sync();
    return { source, row, roundTrips: session.roundTrips };
  });
}

const valueOf = ({ columns }: Register, header: string, row: number): CellValue =>
  columns.find((column) => column.header === header)?.values[row] ?? null;
