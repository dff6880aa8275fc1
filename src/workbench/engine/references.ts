import { referenceArea } from "./calc/a1-reference";
import { parseFormula, ParseFailure } from "./calc/parse";
import { resolveCells, resolveStructured } from "./calc/resolve";
import { Reference } from "./calc/values";
import type { CellRange } from "./calc/values";
import { WorkbookIndex } from "./calc/workbook-index";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/** How many names may lead to names. */
const DEEPEST = 16;

/**
 * The cells that a formula names without any calculation: `=Sheet1!$A$1:$B$9`, `=Projects[Budget]`, `=Lists` where
 * Lists is a name for such. Undefined for everything else, also for OFFSET and its like.
 */
export function cellsOfFormula(
  workbook: Workbook,
  sheet: Sheet,
  formula: string,
  depth = 0,
): CellRange | undefined {
  if (!formula.startsWith("=") || depth > DEEPEST) return undefined;
  const parsed = parseFormula(formula);
  if (parsed instanceof ParseFailure) return undefined;
  const index = new WorkbookIndex(workbook);
  const home = { sheet, row: 0, column: 0 };
  switch (parsed.kind) {
    case "cells": {
      const found = resolveCells(parsed.reference, referenceArea(parsed.reference), home, index, false);
      return found instanceof Reference ? found.only : undefined;
    }
    case "structured": {
      const found = resolveStructured(parsed.reference, home, index);
      return found instanceof Reference ? found.only : undefined;
    }
    case "name": {
      const on = parsed.sheetName === undefined ? sheet : index.sheet(parsed.sheetName);
      return on && cellsOfName(workbook, on, parsed.name, depth + 1);
    }
    default:
      return undefined;
  }
}

/** The cells that a defined name or a table's name stands for, as seen from a sheet. */
export function cellsOfName(
  workbook: Workbook,
  sheet: Sheet,
  name: string,
  depth = 0,
): CellRange | undefined {
  const index = new WorkbookIndex(workbook);
  const defined = index.name(name, sheet);
  if (defined) return cellsOfFormula(workbook, sheet, defined.formula, depth + 1);
  const placed = index.table(name);
  return placed && cellsOfFormula(workbook, sheet, `=${placed.table.name}[]`, depth + 1);
}
