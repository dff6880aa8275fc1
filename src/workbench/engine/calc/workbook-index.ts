import { containsCell } from "../area";
import type { DefinedName } from "../name";
import type { Sheet } from "../sheet";
import type { Table } from "../table";
import type { Workbook } from "../workbook";

/** A table and the sheet that it stands on. */
export interface PlacedTable {
  readonly sheet: Sheet;
  readonly table: Table;
}

/** Looks up sheets, tables, columns and names for formulas; remembers until told that the workbook changed. */
export class WorkbookIndex {
  private readonly sheets = new Map<string, Sheet | undefined>();
  private readonly tables = new Map<string, PlacedTable | undefined>();
  private readonly columns = new Map<Table, Map<string, number>>();
  private readonly names = new Map<Sheet | Workbook, Map<string, DefinedName>>();

  constructor(readonly workbook: Workbook) {}

  /** Forgets what it has found; called before each recalculation. */
  refresh(): void {
    this.sheets.clear();
    this.tables.clear();
    this.columns.clear();
    this.names.clear();
  }

  sheet(name: string): Sheet | undefined {
    return remembered(this.sheets, name, () => this.workbook.sheetByName(name));
  }

  /** The sheets from one to another in tab order, for 3-D references; undefined when either is missing. */
  sheetSpan(first: string, last: string): Sheet[] | undefined {
    const all = this.workbook.sheets;
    const ends = [first, last].map((name) => all.findIndex((sheet) => sheet === this.sheet(name)));
    const [from = -1, to = -1] = ends;
    return from < 0 || to < 0 ? undefined : all.slice(Math.min(from, to), Math.max(from, to) + 1);
  }

  table(name: string): PlacedTable | undefined {
    return remembered(this.tables, name, () => this.workbook.tableByName(name));
  }

  /** The table that a cell belongs to. */
  tableAt(sheet: Sheet, row: number, column: number): PlacedTable | undefined {
    const table = sheet.tables.find((one) => containsCell(one.area, row, column));
    return table && { sheet, table };
  }

  /** A column's place in its table, counted from 0. */
  column(table: Table, name: string): number | undefined {
    let places = this.columns.get(table);
    if (!places) {
      places = new Map(table.columns.map((column, index) => [column.name.toLowerCase(), index]));
      this.columns.set(table, places);
    }
    return places.get(name.toLowerCase());
  }

  /** A defined name as a formula on a sheet sees it: the sheet's own before the workbook's. */
  name(name: string, sheet: Sheet): DefinedName | undefined {
    const wanted = name.toLowerCase();
    return this.namesOf(sheet).get(wanted) ?? this.namesOf(this.workbook).get(wanted);
  }

  private namesOf(owner: Sheet | Workbook): ReadonlyMap<string, DefinedName> {
    let names = this.names.get(owner);
    if (!names) {
      names = new Map(owner.names.map((one) => [one.name.toLowerCase(), one]));
      this.names.set(owner, names);
    }
    return names;
  }
}

function remembered<T>(known: Map<string, T>, key: string, find: () => T): T {
  const found = known.get(key);
  if (found !== undefined || known.has(key)) return found as T;
  const value = find();
  known.set(key, value);
  return value;
}
