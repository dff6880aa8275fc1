import type { Anchor } from "./anchor";
import type { ModelChange } from "./change";
import type { DefinedName } from "./name";
import { Sheet } from "./sheet";
import type { Style } from "./style";
import type { Table } from "./table";

/** A workbook in memory: its sheets in tab order and what belongs to all of them. */
export class Workbook {
  name = "Book1.xlsx";
  readonly sheets: Sheet[] = [];
  readonly names: DefinedName[] = [];
  /** Document settings of add-ins, as JSON values. */
  readonly settings = new Map<string, unknown>();
  /** Cell styles of the workbook's own, by name; Excel's are in `cell-styles.ts`. */
  readonly cellStyles = new Map<string, Style>();
  readonly properties = new Map<string, string | number | boolean>();
  activeSheetId = "";
  /** The selection of each sheet, by sheet id, as an address without the sheet. */
  readonly selections = new Map<string, string>();
  structureProtected = false;
  /** Kept only to compare it. */
  structurePassword?: string;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  dateSystem: "1900" | "1904" = "1900";

  /** Cells that somebody is holding on to; `structure.ts` moves them along. */
  readonly anchors = new Set<Anchor>();

  private serial = 0;
  private changes: ModelChange[] = [];

  /** A new id, unique in this workbook, in the order asked for. */
  newId(): number {
    return ++this.serial;
  }

  addSheet(name: string, position = this.sheets.length): Sheet {
    const id = this.newId().toString(16).toUpperCase().padStart(12, "0");
    const sheet = new Sheet(`{00000000-0001-0000-0000-${id}}`, name);
    this.sheets.splice(position, 0, sheet);
    if (!this.activeSheetId) this.activeSheetId = sheet.id;
    return sheet;
  }

  sheetById(id: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  /** Sheet names compare without case, as in Excel. */
  sheetByName(name: string): Sheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  get activeSheet(): Sheet {
    const sheet = this.sheetById(this.activeSheetId) ?? this.sheets[0];
    if (!sheet) throw new Error("A workbook has at least one sheet.");
    return sheet;
  }

  tables(): { sheet: Sheet; table: Table }[] {
    return this.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  }

  tableByName(name: string): { sheet: Sheet; table: Table } | undefined {
    const wanted = name.toLowerCase();
    return this.tables().find(({ table }) => table.name.toLowerCase() === wanted);
  }

  /** Everything that changes the workbook notes it here; calculation, events and the page follow. */
  note(change: ModelChange): void {
    this.changes.push(change);
  }

  /** The changes noted since the last call. */
  takeChanges(): ModelChange[] {
    const taken = this.changes;
    this.changes = [];
    return taken;
  }
}
