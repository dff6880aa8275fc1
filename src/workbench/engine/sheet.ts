import { MAX_COLUMNS, MAX_ROWS, area, bounding, lastColumn, lastRow } from "./area";
import type { Area } from "./area";
import type { AutoFilter } from "./filter";
import type { Cell } from "./cell";
import type { Chart } from "./chart";
import type { ConditionalFormat } from "./conditional-format";
import type { DefinedName } from "./name";
import type { PageLayout } from "./page-layout";
import type { SheetProtection } from "./protection";
import type { Scalar } from "./scalar";
import type { Style } from "./style";
import { DEFAULT_STYLE } from "./style";
import type { Table } from "./table";
import type { Validation } from "./validation";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** What a column or row has beyond its cells; `size` is in points (columns: Office.js `columnWidth`). */
export interface Band {
  size?: number;
  hidden?: boolean;
  style?: Style;
  outlineLevel?: number;
}

/** A hyperlink of a cell, as Office.js describes it. */
export interface Hyperlink {
  address?: string;
  documentReference?: string;
  screenTip?: string;
}

/** A sheet's cells and objects. It stores and looks up; what is allowed, moved or calculated is decided elsewhere. */
export class Sheet {
  visibility: Visibility = "Visible";
  tabColor = "";
  showGridlines = true;
  showHeadings = true;
  /** Points, and Office.js's width unit, of rows and columns that have no size of their own. */
  standardHeight = 15;
  standardWidth = 48;
  zoom: number | undefined;
  frozen: { rows: number; columns: number } = { rows: 0, columns: 0 };

  readonly columns = new Map<number, Band>();
  readonly rowBands = new Map<number, Band>();
  readonly tables: Table[] = [];
  readonly charts: Chart[] = [];
  readonly names: DefinedName[] = [];
  readonly conditionalFormats: ConditionalFormat[] = [];
  readonly validations: Validation[] = [];
  readonly hyperlinks = new Map<string, Hyperlink>();
  readonly customProperties = new Map<string, string>();
  merges: Area[] = [];
  autoFilter: AutoFilter | undefined;
  protection: SheetProtection | undefined;
  pageLayout: PageLayout = {};

  /** Holey on purpose: a row without cells takes no room. */
  private readonly rows: (Cell | undefined)[][] = [];

  constructor(
    /** Stable for the sheet's life, as Office.js's `worksheet.id`: `{00000000-…}`. */
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): Cell | undefined {
    return this.rows[row]?.[column];
  }

  value(row: number, column: number): Scalar {
    return this.rows[row]?.[column]?.value ?? null;
  }

  /** Puts a cell, or takes it away; cells that say nothing are dropped. */
  setCell(row: number, column: number, cell: Cell | undefined): void {
    const says =
      cell &&
      (cell.value !== null || cell.formula !== undefined || cell.style !== undefined || cell.spilledFrom);
    if (says) {
      const cells = (this.rows[row] ??= []);
      cells[column] = cell;
    } else {
      this.drop(row, column);
    }
  }

  private drop(row: number, column: number): void {
    const cells = this.rows[row];
    if (!cells) return;
    delete cells[column];
    if (!cells.some(() => true)) delete this.rows[row];
  }

  /** The look of a cell: its own, else its row's, else its column's. */
  style(row: number, column: number): Style {
    return (
      this.cell(row, column)?.style ??
      this.rowBands.get(row)?.style ??
      this.columns.get(column)?.style ??
      DEFAULT_STYLE
    );
  }

  /** Visits the stored cells within an area, row by row. */
  eachCell(within: Area, visit: (cell: Cell, row: number, column: number) => void): void {
    const bottom = Math.min(lastRow(within), this.rows.length - 1);
    const right = lastColumn(within);
    // `for…in` steps over the holes of an almost empty sheet whose used range has a million rows.
    const sparse = bottom - within.row > 4 * 65_536;
    const visitRow = (row: number): void => {
      const cells = this.rows[row];
      if (!cells) return;
      for (let column = within.column; column <= right && column < cells.length; column++) {
        const cell = cells[column];
        if (cell) visit(cell, row, column);
      }
    };
    if (sparse) {
      for (const key in this.rows) {
        const row = Number(key);
        if (row >= within.row && row <= bottom) visitRow(row);
      }
    } else {
      for (let row = within.row; row <= bottom; row++) visitRow(row);
    }
  }

  /** The smallest area with every stored cell that counts, or undefined on an empty sheet. */
  usedArea(valuesOnly = false): Area | undefined {
    let used: Area | undefined;
    this.eachCell(area(0, 0, MAX_ROWS, MAX_COLUMNS), (cell, row, column) => {
      if (valuesOnly && cell.value === null && cell.formula === undefined) return;
      const here = area(row, column);
      used = used ? bounding(used, here) : here;
    });
    return used;
  }

  /** For `structure.ts`, which moves rows and columns about. */
  rawRows(): (Cell | undefined)[][] {
    return this.rows;
  }
}
