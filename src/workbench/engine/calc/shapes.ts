import type { Sheet } from "../sheet";
import type { Workbook } from "../workbook";
import { traitsOf } from "./dependencies";
import type { Leaf } from "./dependencies";
import type { FormulaNode } from "./formula-node";
import { ParseFailure } from "./parse";

/** What references by name go by, as it was at one moment: sheets in their order, tables and defined names. */
export interface Shapes {
  readonly sheets: string;
  readonly names: string;
  /** By the table's name in lower case. */
  readonly tables: ReadonlyMap<string, { readonly sheet: Sheet; readonly shape: string }>;
}

/** What of it has changed from one moment to another. */
export interface Stale {
  readonly sheets: boolean;
  readonly names: boolean;
  readonly tables: ReadonlySet<string>;
  /** Sheets on which a table has changed: `[@Budget]` does not name its table. */
  readonly homes: ReadonlySet<Sheet>;
}

export function shapesOf(workbook: Workbook): Shapes {
  const tables = workbook.sheets.flatMap((sheet) =>
    sheet.tables.map(({ name, area, showHeaders, showTotals, columns }) => {
      const shape = [sheet.id, area, showHeaders, showTotals, columns.map((column) => column.name)];
      return [name.toLowerCase(), { sheet, shape: JSON.stringify(shape) }] as const;
    }),
  );
  return {
    sheets: JSON.stringify(workbook.sheets.map(({ id, name }) => [id, name])),
    names: JSON.stringify(
      [workbook, ...workbook.sheets].map(({ names }) => names.map(({ name, formula }) => [name, formula])),
    ),
    tables: new Map(tables),
  };
}

export function staleBetween(before: Shapes, after: Shapes): Stale {
  const tables = new Set<string>();
  const homes = new Set<Sheet>();
  for (const [one, other] of [
    [before.tables, after.tables],
    [after.tables, before.tables],
  ] as const) {
    for (const [name, { sheet, shape }] of one) {
      if (other.get(name)?.shape === shape) continue;
      tables.add(name);
      homes.add(sheet);
    }
  }
  const sheets = before.sheets !== after.sheets;
  return { sheets, names: before.names !== after.names, tables, homes };
}

/** Whether a formula that stands where it stood, with the text that it had, may now name other cells. */
export function mayDiffer(node: FormulaNode, stale: Stale): boolean {
  if (node.expr instanceof ParseFailure) return false;
  return traitsOf(node.expr).leaves.some(({ expr }) => leafMayDiffer(expr, node, stale));
}

function leafMayDiffer(expr: Leaf["expr"], node: FormulaNode, stale: Stale): boolean {
  switch (expr.kind) {
    case "cells":
      return stale.sheets && expr.reference.sheetName !== undefined;
    case "structured": {
      const { table } = expr.reference;
      return table === undefined ? stale.homes.has(node.sheet) : stale.tables.has(table.toLowerCase());
    }
    case "name":
      return stale.names || stale.sheets || stale.tables.size > 0;
    case "join":
      return [expr.left, expr.right].some((end) => leafMayDiffer(end as Leaf["expr"], node, stale));
  }
}
