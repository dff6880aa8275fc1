import { bounding, containsCell, intersect, lastColumn, lastRow } from "./area";
import type { Area } from "./area";
import { intersectAll, joinCells } from "./area-sets";
import type { Cell } from "./cell";
import { CellError } from "./scalar";
import type { Sheet } from "./sheet";

/** Kinds of cells that getSpecialCells finds, in the words of Excel.SpecialCellType. */
export const SPECIAL_TYPES = [
  "ConditionalFormats",
  "DataValidations",
  "Blanks",
  "Constants",
  "Formulas",
  "SameConditionalFormat",
  "SameDataValidation",
  "Visible",
] as const;

export type SpecialType = (typeof SPECIAL_TYPES)[number];

/** Cells of one kind within areas, as few rectangles as may be. `valueTypes` is a word of Excel.SpecialCellValueType. */
export function specialCells(
  sheet: Sheet,
  areas: readonly Area[],
  type: SpecialType,
  valueTypes: string,
): Area[] {
  const first = areas[0];
  switch (type) {
    case "ConditionalFormats":
      return distinct(
        areas,
        sheet.conditionalFormats.flatMap((rule) => rule.areas),
      );
    case "DataValidations":
      return distinct(
        areas,
        sheet.validations.flatMap((rule) => rule.areas),
      );
    case "SameConditionalFormat":
      return distinct(areas, first ? coveringAreas(sheet.conditionalFormats, first) : []);
    case "SameDataValidation":
      return distinct(areas, first ? coveringAreas(sheet.validations, first) : []);
    case "Visible":
      return areas.flatMap((area) => visibleParts(sheet, area));
    case "Blanks":
      return areas.flatMap((area) => blankCells(sheet, area));
    default:
      return areas.flatMap((area) => filledCells(sheet, area, type === "Formulas", valueTypes));
  }
}

function coveringAreas(rules: readonly { areas: Area[] }[], first: Area): Area[] {
  return rules
    .filter((rule) => rule.areas.some((area) => containsCell(area, first.row, first.column)))
    .flatMap((rule) => rule.areas);
}

/** The shared cells of two lists, each once. */
function distinct(areas: readonly Area[], of: readonly Area[]): Area[] {
  const shared = intersectAll(areas, of);
  if (shared.length < 2) return shared;
  const box = shared.reduce(bounding);
  const cells: [number, number][] = [];
  for (let row = box.row; row <= lastRow(box); row++) {
    for (let column = box.column; column <= lastColumn(box); column++) {
      if (shared.some((one) => containsCell(one, row, column))) cells.push([row, column]);
    }
  }
  return joinCells(cells);
}

/** Blank cells count only where the sheet is used, as in Excel. */
function blankCells(sheet: Sheet, area: Area): Area[] {
  const used = sheet.usedArea();
  const within = used && intersect(used, area);
  if (!within) return [];
  const cells: [number, number][] = [];
  for (let row = within.row; row <= lastRow(within); row++) {
    for (let column = within.column; column <= lastColumn(within); column++) {
      const cell = sheet.cell(row, column);
      if (!cell || (cell.value === null && cell.formula === undefined)) cells.push([row, column]);
    }
  }
  return joinCells(cells);
}

function filledCells(sheet: Sheet, area: Area, formulas: boolean, valueTypes: string): Area[] {
  const cells: [number, number][] = [];
  sheet.eachCell(area, (cell, row, column) => {
    const isFormula = cell.formula !== undefined;
    if (isFormula !== formulas || (!isFormula && cell.value === null)) return;
    if (valueTypes === "All" || valueTypes.includes(valueWord(cell))) cells.push([row, column]);
  });
  return joinCells(cells);
}

/** The part of `ErrorsLogicalNumbersText` that a cell's value stands for. */
function valueWord(cell: Cell): string {
  if (cell.value instanceof CellError) return "Error";
  switch (typeof cell.value) {
    case "boolean":
      return "Logical";
    case "number":
      return "Number";
    default:
      return "Text";
  }
}

function visibleParts(sheet: Sheet, area: Area): Area[] {
  const rows = spans(
    area.row,
    lastRow(area),
    (row) => sheet.rowBands.get(row)?.hidden === true,
    sheet.rowBands,
  );
  const columns = spans(
    area.column,
    lastColumn(area),
    (column) => sheet.columns.get(column)?.hidden === true,
    sheet.columns,
  );
  return rows.flatMap(([row, rowCount]) =>
    columns.map(([column, columnCount]) => ({ row, column, rows: rowCount, columns: columnCount })),
  );
}

/** The stretches between hidden lines: first line and count. */
function spans(
  first: number,
  last: number,
  hidden: (index: number) => boolean,
  bands: ReadonlyMap<number, unknown>,
): [number, number][] {
  const stops = [...bands.keys()]
    .filter((index) => index >= first && index <= last && hidden(index))
    .sort((a, b) => a - b);
  const found: [number, number][] = [];
  let from = first;
  for (const stop of [...stops, last + 1]) {
    if (stop > from) found.push([from, stop - from]);
    from = stop + 1;
  }
  return found;
}
