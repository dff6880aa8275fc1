import { Problem } from "../../pmo/problem";
import { registerFrom } from "../../pmo/registers/register";
import type { Register, Registers } from "../../pmo/registers/register";
import { namesLimits } from "../../pmo/registers/limits";
import type { ProjectsTable } from "../../pmo/registers/limits";
import { registerSheetName } from "../../pmo/setup/sheet-names";
import { templateIn } from "../../pmo/templates/standards";
import type { Standards } from "../../pmo/templates/standards";
import type { Template } from "../../pmo/templates/template";
import type { CellValue } from "../../pmo/values/cell";
import type { Payload } from "../payload";
import type { Session } from "../session";
import { sheetWithRole, tableOn } from "./structure";
import type { Structure, TableEntry } from "./structure";
import { requestCells } from "./table-cells";

/** A register's table with the cells that are asked for. */
export interface RequestedRegister {
  readonly template: Template;
  readonly sheet: string;
  readonly table: TableEntry;
  readonly cells: () => CellValue[][];
  /** The first data row as formulas, of registers whose calculated columns may go by limits. */
  readonly first: Excel.Range | undefined;
}

/** Queues the loading of every register that the workbook has. */
export async function requestRegisters(
  session: Session,
  structure: Structure,
  { templates }: Standards,
  payload: Payload,
): Promise<RequestedRegister[]> {
  const found: RequestedRegister[] = [];
  for (const template of templates) {
    const sheet = sheetWithRole(structure, template.id, registerSheetName(template));
    if (!sheet) continue;
    const table = tableOn(structure, sheet.name);
    if (!table) {
      throw new Problem(
        "no-register",
        `The sheet ${sheet.name} no longer holds its table.`,
        "Undo the last change to it, or delete the sheet and bring the data in again.",
      );
    }
    const cells = await requestCells(session, sheet.name, table.place, payload);
    const first = table.place.rows > 1 && namesLimits(template) ? requestFirst(session, table) : undefined;
    found.push({ template, sheet: sheet.name, table, cells, first });
  }
  return found;
}

function requestFirst(session: Session, { sheet, place }: TableEntry): Excel.Range {
  const range = session.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(place.row + 1, place.column, 1, place.columns);
  range.load("formulas");
  return range;
}

/** The registers from loaded cells, with their templates as they count now. */
export function registersFrom(requested: readonly RequestedRegister[], standards: Standards): Registers {
  return Object.fromEntries(
    requested.map((request) => {
      const template = templateIn(standards, request.template.id) ?? request.template;
      return [template.id, read({ ...request, template })];
    }),
  );
}

/** The Projects register's table and headers, where there is one. */
export function projectsTableFrom(requested: readonly RequestedRegister[]): ProjectsTable | undefined {
  const found = requested.find(({ template }) => template.id === "projects");
  return found && { table: found.table.name, headers: (found.cells()[0] ?? []).map(String) };
}

/** The first data row of registers as formulas, by the register's id. */
export const firstFormulasFrom = (
  requested: readonly RequestedRegister[],
): ReadonlyMap<string, readonly string[]> =>
  new Map(
    requested.flatMap(({ template, first }) =>
      first ? [[template.id, ((first.formulas[0] ?? []) as unknown[]).map(String)] as const] : [],
    ),
  );

function read({ template, sheet, table, cells }: RequestedRegister): Register {
  const [headers = [], ...rows] = cells();
  const body = table.hasTotals ? rows.slice(0, -1) : rows;
  refuseDoubled(sheet, headers.map(String));
  return registerFrom(
    template,
    { sheet, table: table.name, firstRow: table.place.row + 1, firstColumn: table.place.column },
    headers.map(String),
    isEmpty(template, headers.map(String), body) ? [] : body,
  );
}

/** Whether a table holds nothing but the one row that Excel keeps in it; formulas of calculated columns do not count. */
function isEmpty(
  template: Template,
  headers: readonly string[],
  body: readonly (readonly CellValue[])[],
): boolean {
  const [only, ...more] = body;
  if (!only || more.length > 0) return false;
  const calculated = new Set(
    template.fields.filter(({ type }) => type === "calculated").map(({ header }) => header.toLowerCase()),
  );
  return headers.every(
    (header, column) => calculated.has(header.trim().toLowerCase()) || only[column] === "",
  );
}

/** Excel keeps a table's headers apart, but only to the letter: two that differ in blanks alone would feed one field. */
function refuseDoubled(sheet: string, headers: readonly string[]): void {
  const seen = new Set<string>();
  for (const header of headers) {
    const name = header.trim().toLowerCase();
    if (seen.has(name)) {
      throw new Problem(
        "column-doubled",
        `${sheet} has two columns named ${header.trim()}.`,
        "Rename one of them, then try again.",
      );
    }
    seen.add(name);
  }
}
