import type { SheetRole } from "../../pmo/changes/change";
import type { Place } from "../../pmo/changes/content";
import type { Session } from "../session";
import { placeOf } from "../place";

/** The sheet-scoped name that marks a sheet as ours and says what it is for. */
export const ROLE_NAME = "Steerbook_Role";
/** The sheet-scoped name that marks a sheet's protection as ours, which we may lift and set again. */
export const LOCK_NAME = "Steerbook_Lock";

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly role: SheetRole | undefined;
  /** Where it has values; undefined on an empty sheet. */
  readonly used: Place | undefined;
  readonly protected: boolean;
  /** Whether its protection is ours. */
  readonly ours: boolean;
}

export interface TableEntry {
  readonly name: string;
  readonly sheet: string;
  /** The whole table: header row, data and totals row. */
  readonly place: Place;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}

/** What a workbook consists of, without its cells. */
export interface Structure {
  readonly file: string;
  readonly sheets: readonly SheetEntry[];
  readonly tables: readonly TableEntry[];
  /** Workbook names with their formulas. */
  readonly names: ReadonlyMap<string, { readonly formula: string; readonly comment: string }>;
  readonly structureProtected: boolean;
}

/**
 * Reads what the workbook consists of, in two round trips whatever its size. `alongside` is told the tables after the first one, and
 * may queue what the second is to bring as well.
 */
export async function readStructure(
  session: Session,
  alongside: (tables: readonly string[]) => void = () => undefined,
): Promise<Structure> {
  const { workbook } = session;
  const { worksheets, tables, names, protection } = workbook;
  workbook.load("name");
  worksheets.load("items/name,items/visibility");
  tables.load("items/name,items/showHeaders,items/showTotals,items/worksheet/name");
  names.load("items/name,items/formula,items/comment");
  protection.load("protected");
  await session.sync();
  alongside(tables.items.map(({ name }) => name));

  const sheets = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    const role = sheet.names.getItemOrNullObject(ROLE_NAME);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    role.load("formula");
    const lock = sheet.names.getItemOrNullObject(LOCK_NAME);
    lock.load("name");
    sheet.protection.load("protected");
    return { sheet, used, role, lock };
  });
  const ranges = tables.items.map((table) => {
    const range = table.getRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { table, range };
  });
  await session.sync();

  return {
    file: workbook.name,
    sheets: sheets.map(({ sheet, used, role, lock }) => ({
      name: sheet.name,
      hidden: sheet.visibility !== "Visible",
      role: role.isNullObject ? undefined : roleOf(String(role.formula)),
      used: used.isNullObject ? undefined : placeOf(used),
      protected: sheet.protection.protected,
      ours: !lock.isNullObject,
    })),
    tables: ranges.map(({ table, range }) => ({
      name: table.name,
      sheet: table.worksheet.name,
      place: placeOf(range),
      hasHeaders: table.showHeaders,
      hasTotals: table.showTotals,
    })),
    names: new Map(
      names.items.map(({ name, formula, comment }) => [name, { formula: String(formula), comment }]),
    ),
    structureProtected: protection.protected,
  };
}

function roleOf(formula: string): SheetRole | undefined {
  const text = formula.replace(/^="?|"$/g, "");
  return text === "" ? undefined : text;
}

/** The sheet with a role. A copy that somebody made keeps the mark; the sheet whose name is the standard one goes first. */
export function sheetWithRole(
  structure: Structure,
  role: SheetRole,
  standardName: string,
): SheetEntry | undefined {
  const marked = structure.sheets.filter((sheet) => sheet.role === role);
  return marked.find(({ name }) => name === standardName) ?? marked[0];
}

/** The table on a sheet of ours that holds its register: the one that begins furthest up. */
export function tableOn(structure: Structure, sheet: string): TableEntry | undefined {
  return structure.tables
    .filter((table) => table.sheet === sheet)
    .sort((a, b) => a.place.row - b.place.row)[0];
}
