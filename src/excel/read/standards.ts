import { mergeOwn } from "../../pmo/standards/merge";
import { NOTHING_OWN } from "../../pmo/standards/own";
import type { OwnProblem, OwnStandards } from "../../pmo/standards/own";
import { OWN_TABLES, ownFromTables } from "../../pmo/standards/own-tables";
import type { OwnCells, OwnRows } from "../../pmo/standards/own-tables";
import { STANDARD } from "../../pmo/templates/standards";
import type { Standards } from "../../pmo/templates/standards";
import type { CellValue } from "../../pmo/values/cell";
import type { Session } from "../session";
import type { Structure } from "./structure";

/** The loaded cells of `PMO Templates`, by table. */
export type RequestedStandards = ReadonlyMap<string, Excel.Range>;

/** What counts in a workbook, what of it is the PMO's own, and what of that could not be used. */
export interface WorkbookStandards {
  readonly standards: Standards;
  readonly own: OwnStandards;
  readonly problems: readonly OwnProblem[];
  /** The rows of its tables as they stand, readable or not. */
  readonly rows: OwnCells;
}

const NO_ROWS: OwnCells = { registers: undefined, fields: undefined, values: undefined };

/** Queues the loading of the PMO's own templates, where the workbook has their tables. */
export function requestStandards(session: Session, tables: readonly string[]): RequestedStandards {
  return new Map(
    Object.values(OWN_TABLES)
      .filter((name) => tables.includes(name))
      .map((name) => {
        const range = session.workbook.tables.getItem(name).getDataBodyRange();
        range.load("values");
        return [name, range];
      }),
  );
}

/** The standards of a workbook from loaded cells; the standard ones where it has none of its own. */
export function standardsFrom(requested: RequestedStandards, structure: Structure): WorkbookStandards {
  if (requested.size === 0) return { standards: STANDARD, own: NOTHING_OWN, problems: [], rows: NO_ROWS };
  const rowsOf = (name: string): OwnRows | undefined => {
    const range = requested.get(name);
    const table = structure.tables.find((entry) => entry.name === name);
    if (!range || !table) return undefined;
    return { sheet: table.sheet, place: table.place, rows: range.values as CellValue[][] };
  };
  const cells: OwnCells = {
    registers: rowsOf(OWN_TABLES.registers),
    fields: rowsOf(OWN_TABLES.fields),
    values: rowsOf(OWN_TABLES.values),
  };
  const read = ownFromTables(cells, STANDARD);
  const merged = mergeOwn(STANDARD, read.own);
  const problems = [...read.problems, ...merged.problems];
  return { standards: merged.standards, own: read.own, problems, rows: cells };
}
