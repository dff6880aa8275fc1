import { applyChangeSet } from "../excel/apply/change-set";
import { breathe } from "../excel/breathe";
import { pastOf, readProgram } from "../excel/read/program";
import { withWorkbook } from "../excel/session";
import { checkOf } from "../pmo/checks/catalogue";
import type { Finding } from "../pmo/checks/check";
import { findingAddress } from "../pmo/checks/engine/address";
import { checkRunner } from "../pmo/checks/engine/run";
import { suggestionsFor } from "../pmo/checks/suggestions";
import { Problem } from "../pmo/problem";
import { withRows } from "../pmo/registers/edited";
import type { Register } from "../pmo/registers/register";
import type { CellValue } from "../pmo/values/cell";
import { textOf } from "../pmo/values/text";
import type { Standing } from "./check";
import type { Moment } from "./clock";
import { step } from "./progress";
import type { Watch } from "./progress";

/** The values that a finding's cell may have been meant to hold, of those with which the check finds nothing there any more. */
export async function suggest(finding: Finding, standing: Standing): Promise<readonly CellValue[]> {
  const { program, settings } = standing;
  const check = checkOf(finding.check);
  const register = program.registers[finding.register];
  if (!check || !register || finding.row === undefined || finding.fix !== undefined) return [];
  const pause = breathe();
  const helpful: CellValue[] = [];
  for (const value of suggestionsFor(finding, program)) {
    await pause();
    const registers = { ...program.registers, [finding.register]: withValue(register, finding, value) };
    const run = checkRunner(registers, settings, program.lists, program.standards, pastOf(program));
    const stays = run(check).findings.some(
      ({ row, field }) => row === finding.row && field === finding.field,
    );
    if (!stays) helpful.push(value);
  }
  return helpful;
}

function withValue(register: Register, { row = 0, field }: Finding, value: CellValue): Register {
  const cells = register.columns.map((column) =>
    column.field?.id === field ? value : (column.values[row] ?? null),
  );
  return withRows(register, [{ from: row, cells: [cells] }]);
}

/**
 * Writes a suggested value into a finding's cell, if the cell still holds what the check saw; else it refuses (`changed-since`).
 * Undone like every action.
 */
export function applySuggestion(
  finding: Finding,
  value: CellValue,
  moment: Moment,
  watch: Watch = {},
): Promise<{ readonly roundTrips: number }> {
  return withWorkbook(async (session) => {
    step(watch, "Reading the registers", 0.1);
    const { registers, structure, journal } = await readProgram(session);
    const register = registers[finding.register];
    const column = register?.byField.get(finding.field ?? "");
    const row = finding.row ?? -1;
    const now = column?.values[row] ?? null;
    const key = textOf(register?.byField.get(register.template.key)?.values[row] ?? null);
    const address = register && column && addressOf(register, row, column.index);
    const isSame = address === finding.address && key === finding.key && now === finding.value;
    if (!register || !column || !isSame) {
      throw new Problem(
        "changed-since",
        "The cell has changed since it was checked.",
        "Check again, then choose the value.",
      );
    }
    step(watch, "Writing the value", 0.6);
    await applyChangeSet(
      session,
      {
        title: `Correct ${finding.address}`,
        changes: [
          {
            kind: "write cells",
            sheet: register.sheet,
            row: register.firstRow + row,
            column: register.firstColumn + column.index,
            cells: [[value]],
          },
        ],
      },
      { structure, journal, at: moment.iso },
    );
    return { roundTrips: session.roundTrips };
  });
}

const addressOf = (register: Register, row: number, column: number): string =>
  findingAddress(register.sheet, register.firstRow + row, register.firstColumn + column);
