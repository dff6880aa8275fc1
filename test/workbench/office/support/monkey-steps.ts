import fc from "fast-check";

/** One thing to do, with numbers that choose among what is there at that time. */
export interface Step {
  readonly what: keyof typeof STEPS;
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly pick: number;
}

export interface Chosen {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  readonly sheetName: string;
  readonly cells: Excel.Range;
  /** A table of the sheet, or null when it has none. */
  readonly table: Excel.Table | null;
  readonly tableName: string;
  readonly step: Step;
  /** One of several, by the step's number. */
  readonly one: <T>(choices: readonly T[]) => T;
}

type Act = (chosen: Chosen) => void;

const matrix = <T>({ rows, columns }: Step, value: (index: number) => T): T[][] =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => value(row * 7 + column)),
  );

/** Formulas with relative, absolute and mixed references, names, tables, other sheets, spills, whole columns. */
function formulas({ tableName, sheetName, table }: Chosen): string[] {
  return [
    "=A1+1",
    "=SUM($A$1:C4)",
    "=B$2&$C3",
    "=IFERROR(1/A1,0)",
    `='${sheetName}'!B3*2`,
    "=UNIQUE(A1:A5)",
    "=SEQUENCE(2,2)",
    "=COUNTA(A:A)",
    "=SUM(2:3)",
    "=Some_name",
    "=SUM(A1:A3,'Sheet1'!C2:D5)",
    ...(table ? [`=ROWS(${tableName})`, `=COUNTA(${tableName}[#Headers])`] : []),
  ];
}

/** What a monkey does with a workbook through Office.js. */
export const STEPS = {
  values: ({ cells, step }: Chosen) => {
    const choices = [5, "text", "", true, 46112, "3/4", "12%", "O'Neil", -2.5];
    cells.values = matrix(step, (index) => choices[(index + step.pick) % choices.length] ?? "");
  },
  formulas: (chosen: Chosen) => {
    const choices = formulas(chosen);
    chosen.cells.formulas = matrix(
      chosen.step,
      (index) => choices[(index + chosen.step.pick) % choices.length] ?? "",
    );
  },
  insertRows: ({ cells }: Chosen) => void cells.getEntireRow().insert("Down"),
  insertColumns: ({ cells }: Chosen) => void cells.getEntireColumn().insert("Right"),
  insertCells: ({ cells, one }: Chosen) => void cells.insert(one(["Down", "Right"] as const)),
  deleteRows: ({ cells }: Chosen) => cells.getEntireRow().delete("Up"),
  deleteColumns: ({ cells }: Chosen) => cells.getEntireColumn().delete("Left"),
  deleteCells: ({ cells, one }: Chosen) => cells.delete(one(["Up", "Left"] as const)),
  clear: ({ cells, one }: Chosen) => cells.clear(one(["All", "Contents", "Formats"] as const)),
  merge: ({ cells, one }: Chosen) => cells.merge(one([true, false])),
  unmerge: ({ cells }: Chosen) => cells.unmerge(),
  copy: ({ cells, sheet, step, one }: Chosen) => {
    const to = sheet.getRangeByIndexes(step.pick % 9, step.row % 7, 1, 1);
    to.copyFrom(
      cells,
      one(["All", "Formulas", "Values", "Formats"] as const),
      one([true, false, false]),
      step.row % 3 === 0,
    );
  },
  fill: ({ cells, step }: Chosen) => cells.autoFill(cells.getResizedRange(step.pick % 4, 0), "FillDefault"),
  sort: ({ cells, one }: Chosen) => cells.sort.apply([{ key: 0, ascending: one([true, false]) }]),
  removeDuplicates: ({ cells }: Chosen) => void cells.removeDuplicates([0], false),
  replace: ({ cells }: Chosen) => void cells.replaceAll("e", "EE", {}),
  hide: ({ cells, one }: Chosen) => {
    cells.rowHidden = one([true, false]);
  },
  addTable: ({ sheet, cells, one }: Chosen) => void sheet.tables.add(cells, one([true, false])),
  deleteTable: ({ table }: Chosen) => table?.delete(),
  convertTable: ({ table }: Chosen) => void table?.convertToRange(),
  renameTable: ({ table, step }: Chosen) => void (table && (table.name = `Named${step.pick}`)),
  resizeTable: ({ table, step }: Chosen) => {
    const range = table?.getRange();
    if (range) table?.resize(range.getResizedRange((step.pick % 5) - 2, (step.row % 3) - 1));
  },
  tableRow: ({ table, one }: Chosen) =>
    void table?.rows.add(one([0, undefined]), undefined, one([true, false])),
  tableColumn: ({ table, one }: Chosen) => void table?.columns.add(one([0, 1, undefined])),
  deleteTableRow: ({ table }: Chosen) => table?.rows.deleteRowsAt(0, 1),
  deleteTableColumn: ({ table }: Chosen) => table?.columns.getItemAt(0).delete(),
  renameColumn: ({ table, one }: Chosen) => {
    if (table) table.columns.getItemAt(0).name = one(["Id", "Score", "a [b]", "it's"]);
  },
  calculatedColumn: ({ table }: Chosen) => {
    if (table)
      table.columns.getItemAt(0).getDataBodyRange().formulas = "=1+COUNTA($A$1)" as unknown as string[][];
  },
  totals: ({ table, one }: Chosen) => void (table && (table.showTotals = one([true, false]))),
  headers: ({ table, one }: Chosen) => void (table && (table.showHeaders = one([true, false]))),
  filter: ({ table, one }: Chosen) =>
    table?.columns.getItemAt(0).filter.applyCustomFilter(one([">1", "=text", "<>"])),
  clearFilters: ({ table }: Chosen) => table?.clearFilters(),
  sheetFilter: ({ sheet, cells }: Chosen) => sheet.autoFilter.apply(cells),
  addSheet: ({ context, step }: Chosen) =>
    void context.workbook.worksheets.add(step.pick % 2 ? undefined : `It's ${step.pick}`),
  renameSheet: ({ sheet, step }: Chosen) =>
    void (sheet.name = step.pick % 2 ? `S ${step.pick}` : `Plan${step.pick}`),
  deleteSheet: ({ sheet }: Chosen) => sheet.delete(),
  copySheet: ({ sheet, one }: Chosen) => void sheet.copy(one(["End", "Beginning"] as const)),
  moveSheet: ({ sheet }: Chosen) => void (sheet.position = 0),
  showSheet: ({ sheet, one }: Chosen) => void (sheet.visibility = one(["Visible", "Hidden"] as const)),
  name: ({ context, cells, one }: Chosen) =>
    void context.workbook.names.add(one(["Some_name", "Other"]), cells),
  deleteName: ({ context }: Chosen) => context.workbook.names.getItem("Some_name").delete(),
  conditional: ({ cells }: Chosen) => {
    cells.conditionalFormats.add("Custom").custom.rule.formula = "=A1>$B$2";
  },
  validation: ({ cells }: Chosen) => void (cells.dataValidation.rule = { custom: { formula: "=A1<>$C$3" } }),
  format: ({ cells, one }: Chosen) => void (cells.format.fill.color = one(["red", "#00FF00"])),
  numberFormat: ({ cells, one }: Chosen) =>
    void (cells.numberFormat = one(["@", "0.00", "General"]) as unknown as string[][]),
  chart: ({ sheet, cells }: Chosen) => void sheet.charts.add("ColumnClustered", cells),
  protect: ({ sheet, one }: Chosen) =>
    one([true, false, false]) ? sheet.protection.protect() : sheet.protection.unprotect(),
} as const satisfies Readonly<Record<string, Act>>;

const number = (most: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: most });

export const anyStep: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom(...(Object.keys(STEPS) as (keyof typeof STEPS)[])),
  sheet: number(3),
  row: number(8),
  column: number(6),
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 1, max: 3 }),
  pick: number(20),
});
