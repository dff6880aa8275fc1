import type {
  CellBlock,
  CellInput,
  ChartContent,
  ConditionalLook,
  FormulaRun,
  Look,
  PageContent,
  Place,
  SheetContent,
  TableContent,
  Validation,
} from "../changes/content";

/** Collects a sheet's content as it is laid out. Rows and columns are zero-based. */
export class ContentBuilder {
  private readonly cells = new Map<number, Map<number, CellInput>>();
  private readonly areas: CellBlock[] = [];
  private readonly runs: FormulaRun[] = [];
  private readonly looks: (Place & { look: Look })[] = [];
  private readonly conditional: ConditionalLook[] = [];
  private readonly validations: Validation[] = [];
  private readonly tables: TableContent[] = [];
  private readonly charts: ChartContent[] = [];
  private readonly merges: Place[] = [];
  private readonly rowHeights: { row: number; rows: number; points: number }[] = [];

  put(row: number, column: number, value: CellInput, look?: Look): void {
    const cells = this.cells.get(row) ?? new Map<number, CellInput>();
    cells.set(column, value);
    this.cells.set(row, cells);
    if (look) this.look({ row, column, rows: 1, columns: 1 }, look);
  }

  putRow(row: number, column: number, values: readonly CellInput[], look?: Look): void {
    values.forEach((value, offset) => this.put(row, column + offset, value));
    if (look) this.look({ row, column, rows: 1, columns: values.length }, look);
  }

  /** Rows of equal length below each other, where nothing else is put: many at once, for what would be put cell by cell. */
  area(row: number, column: number, cells: readonly (readonly CellInput[])[]): void {
    if (cells.length > 0) this.areas.push({ row, column, cells });
  }

  look(place: Place, look: Look): void {
    this.looks.push({ ...place, look });
  }

  height(row: number, points: number, rows = 1): void {
    this.rowHeights.push({ row, rows, points });
  }

  dress(rule: ConditionalLook): void {
    this.conditional.push(rule);
  }

  validate(rule: Validation): void {
    this.validations.push(rule);
  }

  table(table: TableContent): void {
    this.tables.push(table);
  }

  chart(chart: ChartContent): void {
    this.charts.push(chart);
  }

  merge(place: Place): void {
    this.merges.push(place);
  }

  /** Puts a block of rows of formulas that differ in their row numbers only; the caller adds the figures. */
  run(run: FormulaRun): void {
    this.runs.push(run);
  }

  build(options: {
    columnWidths: readonly (number | undefined)[];
    tabColor: string;
    frozen?: { rows: number; columns: number };
    page?: PageContent;
    hiddenColumns?: readonly number[];
    /** All rows are so high that nothing else says; fonts alone would make every program print its own pages. */
    rowHeight?: { readonly rows: number; readonly points: number };
  }): SheetContent {
    return {
      blocks: [...this.blocks(), ...this.areas],
      runs: this.runs,
      looks: this.looks,
      conditional: this.conditional,
      validations: this.validations,
      tables: this.tables,
      charts: this.charts,
      columnWidths: options.columnWidths,
      rowHeights: [...(options.rowHeight ? [{ row: 0, ...options.rowHeight }] : []), ...this.rowHeights],
      ...(this.merges.length > 0 ? { merges: this.merges } : {}),
      hiddenColumns: options.hiddenColumns ?? [],
      ...(options.frozen ? { frozen: options.frozen } : {}),
      tabColor: options.tabColor,
      gridlines: false,
      ...(options.page ? { page: options.page } : {}),
    };
  }

  /** Cells of one row that touch make a block, and equal blocks of following rows join it: few writes, no cell between them. */
  private blocks(): CellBlock[] {
    const blocks: { row: number; column: number; cells: CellInput[][] }[] = [];
    const open = new Map<string, { row: number; column: number; cells: CellInput[][] }>();
    for (const row of [...this.cells.keys()].sort((a, b) => a - b)) {
      const continued = new Map<string, { row: number; column: number; cells: CellInput[][] }>();
      for (const { column, cells } of spans(this.cells.get(row) ?? new Map<number, CellInput>())) {
        const key = `${column}:${cells.length}`;
        const above = open.get(key);
        if (above && above.row + above.cells.length === row) {
          above.cells.push(cells);
          continued.set(key, above);
        } else {
          const block = { row, column, cells: [cells] };
          blocks.push(block);
          continued.set(key, block);
        }
      }
      open.clear();
      for (const [key, block] of continued) open.set(key, block);
    }
    return blocks;
  }
}

function spans(cells: ReadonlyMap<number, CellInput>): { column: number; cells: CellInput[] }[] {
  const found: { column: number; cells: CellInput[] }[] = [];
  for (const column of [...cells.keys()].sort((a, b) => a - b)) {
    const last = found.at(-1);
    const value = cells.get(column) ?? null;
    if (last && last.column + last.cells.length === column) last.cells.push(value);
    else found.push({ column, cells: [value] });
  }
  return found;
}
