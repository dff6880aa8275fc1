import {
  MAX_COLUMNS,
  MAX_ROWS,
  area,
  cellCount,
  containsCell,
  intersect,
  lastColumn,
  lastRow,
} from "../../../../src/workbench/engine/area";
import type { Area } from "../../../../src/workbench/engine/area";
import { ParseFailure, parseFormula } from "../../../../src/workbench/engine/calc/parse";
import { formulaTokens } from "../../../../src/workbench/engine/calc/tokens";
import { CellError } from "../../../../src/workbench/engine/scalar";
import type { Sheet } from "../../../../src/workbench/engine/sheet";
import { sheetNameFault } from "../../../../src/workbench/engine/sheet-names";
import type { Workbook } from "../../../../src/workbench/engine/workbook";

/** What is wrong with a model, whatever was done to it; an empty list for a sound one. */
export function modelFaults(workbook: Workbook): string[] {
  return [
    ...sheetsFaults(workbook),
    ...workbook.sheets.flatMap((sheet) => [
      ...tableFaults(workbook, sheet),
      ...mergeFaults(sheet),
      ...cellFaults(workbook, sheet),
      ...ruleFaults(sheet),
    ]),
    ...[workbook.names, ...workbook.sheets.map((sheet) => sheet.names)].flatMap((names) =>
      names.flatMap((name) => formulaFaults(workbook, name.formula, `name ${name.name}`)),
    ),
  ];
}

const repeated = (texts: readonly string[]): string[] => {
  const lower = texts.map((text) => text.toLowerCase());
  return lower.filter((text, index) => lower.indexOf(text) !== index);
};

const inside = (one: Area): boolean =>
  one.row >= 0 &&
  one.column >= 0 &&
  one.rows > 0 &&
  one.columns > 0 &&
  lastRow(one) < MAX_ROWS &&
  lastColumn(one) < MAX_COLUMNS;

function overlaps(areas: readonly Area[]): boolean {
  return areas.some((one, index) => areas.slice(index + 1).some((other) => intersect(one, other)));
}

function sheetsFaults({ sheets, activeSheetId }: Workbook): string[] {
  const faults = repeated(sheets.map((sheet) => sheet.name)).map((name) => `two sheets '${name}'`);
  for (const { name } of sheets) if (sheetNameFault(name)) faults.push(`sheet name '${name}'`);
  const active = sheets.find((sheet) => sheet.id === activeSheetId);
  if (active?.visibility !== "Visible") faults.push("no visible sheet is active");
  return faults;
}

function tableFaults(workbook: Workbook, sheet: Sheet): string[] {
  const faults: string[] = [];
  const { tables } = sheet;
  if (overlaps(tables.map((table) => table.area))) faults.push("tables overlap");
  const all = workbook.sheets.flatMap((one) => one.tables.map((table) => table.name));
  for (const name of repeated(all)) faults.push(`two tables '${name}'`);
  for (const { name, area: place, columns, showHeaders, showTotals } of tables) {
    if (!inside(place)) faults.push(`${name} is not on the sheet`);
    if (columns.length !== place.columns)
      faults.push(`${name} has ${columns.length} columns on ${place.columns}`);
    if (place.rows < 1 + Number(showHeaders) + Number(showTotals)) faults.push(`${name} has no data row`);
    if (repeated(columns.map((column) => column.name)).length > 0) faults.push(`${name} has a column twice`);
    if (sheet.merges.some((merge) => intersect(merge, place))) faults.push(`${name} has merged cells`);
    if (!showHeaders) continue;
    for (const [index, column] of columns.entries()) {
      const header = sheet.value(place.row, place.column + index);
      if (header !== column.name) faults.push(`${name}: header ${String(header)} of column ${column.name}`);
    }
  }
  return faults;
}

function mergeFaults({ merges }: Sheet): string[] {
  const faults: string[] = [];
  if (overlaps(merges)) faults.push("merges overlap");
  for (const merge of merges) if (!inside(merge) || cellCount(merge) < 2) faults.push("a merge of nothing");
  return faults;
}

function ruleFaults({ conditionalFormats, validations, autoFilter, charts }: Sheet): string[] {
  const faults: string[] = [];
  for (const { areas } of conditionalFormats) {
    if (areas.length === 0 || !areas.every(inside)) faults.push("a conditional format of no cells");
    if (overlaps(areas)) faults.push("a conditional format twice on a cell");
  }
  if (overlaps(validations.flatMap((rule) => rule.areas))) faults.push("two validations of a cell");
  if (autoFilter && !inside(autoFilter.area)) faults.push("a filter off the sheet");
  for (const { width, height } of charts) if (width < 0 || height < 0) faults.push("a chart inside out");
  return faults;
}

function cellFaults(workbook: Workbook, sheet: Sheet): string[] {
  const faults: string[] = [];
  sheet.eachCell(area(0, 0, MAX_ROWS, MAX_COLUMNS), (cell, row, column) => {
    const where = `${sheet.name} R${row + 1}C${column + 1}`;
    if (cell.formula !== undefined) faults.push(...formulaFaults(workbook, cell.formula, where));
    if (typeof cell.value === "number" && !Number.isFinite(cell.value))
      faults.push(`${where} holds no number`);
    if (!cell.spilledFrom) return;
    const { row: top, column: left } = cell.spilledFrom;
    const array = sheet.cell(top, left)?.arrayFormula;
    if (!array || !containsCell(area(top, left, array.rows, array.columns), row, column)) {
      faults.push(`${where} is spilled from nowhere`);
    }
    if (cell.formula !== undefined) faults.push(`${where} is spilled and has a formula`);
  });
  return faults;
}

/** Formulas must parse, and the tables that they name must be there. */
function formulaFaults(workbook: Workbook, formula: string, where: string): string[] {
  if (parseFormula(formula) instanceof ParseFailure) return [`${where}: ${formula} does not parse`];
  const faults: string[] = [];
  for (const token of formulaTokens(formula)) {
    const table = /^([\p{L}_][\p{L}\p{N}_.]*)\[/u.exec(token.value)?.[1];
    const known = workbook.sheets.some((sheet) =>
      sheet.tables.some((one) => one.name.toLowerCase() === table?.toLowerCase()),
    );
    if (table !== undefined && !known) faults.push(`${where}: ${formula} names no table`);
  }
  return faults;
}

/** All values and formulas of a workbook, to compare two states of it. */
export function contentOf(workbook: Workbook): Record<string, string> {
  const content: Record<string, string> = {};
  for (const sheet of workbook.sheets) {
    sheet.eachCell(area(0, 0, MAX_ROWS, MAX_COLUMNS), ({ value, formula }, row, column) => {
      const shown = value instanceof CellError ? value.code : value;
      if (shown === null && formula === undefined) return;
      content[`${sheet.name}!R${row + 1}C${column + 1}`] = `${formula ?? ""} ${JSON.stringify(shown)}`;
    });
  }
  return content;
}
