import { area as makeArea, sameArea } from "../../engine/area";
import type { Area } from "../../engine/area";
import { shiftFormula } from "../../engine/calc/rewrite";
import { copyCells } from "../../engine/copy";
import { autoFill } from "../../engine/fill";
import type { Sheet } from "../../engine/sheet";
import type { Workbook } from "../../engine/workbook";
import { clearContents, writeArea } from "../../engine/write";
import { moveCells } from "./move-cells";
import type { Session } from "./session";

/** A change of the workbook over an area. */
type Change = (workbook: Workbook, sheet: Sheet, area: Area) => void;

/** A block of cells of the open workbook. */
export interface Block {
  readonly sheetId: string;
  readonly area: Area;
}

/** What a person does to cells in the grid. Each answers false when the engine refused, and then nothing changed. */
export class Edits {
  constructor(
    private readonly session: Session,
    private readonly year: () => number,
  ) {}

  /** Enters a text into one cell, as typed. */
  enter(sheetId: string, row: number, column: number, text: string): boolean {
    const { session } = this;
    return session.editCells(sheetId, [makeArea(row, column)], () =>
      session.host.edit(sheetId, row, column, text),
    );
  }

  /** Enters the same text into every cell of some areas, as Ctrl+Enter does; formulas move along. */
  enterAll(sheetId: string, areas: readonly Area[], text: string): boolean {
    const [home] = areas;
    if (!home) return false;
    const source = (row: number, column: number): string =>
      text.startsWith("=") ? shiftFormula(text, home.row, home.column, row, column) : text;
    return this.change(sheetId, areas, (workbook, sheet, area) =>
      writeArea(
        workbook,
        sheet,
        area,
        (row, column) => source(area.row + row, area.column + column),
        this.year(),
      ),
    );
  }

  /** Enters a block of texts from a cell on; the block repeats to fill a larger area that it divides. */
  enterBlock(sheetId: string, target: Area, texts: readonly (readonly string[])[]): boolean {
    const columns = texts.reduce((most, row) => Math.max(most, row.length), 1);
    const within = tiled(target, Math.max(1, texts.length), columns);
    return this.change(sheetId, [within], (workbook, sheet, area) =>
      writeArea(
        workbook,
        sheet,
        area,
        (row, column) => texts[row % texts.length]?.[column % columns] ?? "",
        this.year(),
      ),
    );
  }

  /** Empties cells and keeps their looks. */
  clear(sheetId: string, areas: readonly Area[]): boolean {
    return this.change(sheetId, areas, clearContents);
  }

  /** Changes looks. */
  format(sheetId: string, areas: readonly Area[], act: Change): boolean {
    return this.change(sheetId, areas, act);
  }

  /** Puts a copy of a block, with formulas that move along, looks and rules, at a place. */
  paste(sheetId: string, target: Area, from: Block): boolean {
    const within = tiled(target, from.area.rows, from.area.columns);
    return this.change(sheetId, [within], (workbook, sheet, area) => {
      const source = { sheet: this.sheet(from.sheetId), area: from.area };
      copyCells(workbook, source, { sheet, area }, { type: "All", skipBlanks: false, transpose: false });
    });
  }

  /** Moves a block to a place on its sheet; formulas that name its cells follow. */
  move(sheetId: string, target: Area, from: Block): boolean {
    if (from.sheetId !== sheetId) {
      this.session.report(new Error("Cells can be moved within a sheet only. Copy them instead."));
      return false;
    }
    const { session } = this;
    session.history.clear();
    return session.attempt(() =>
      session.host.change((workbook) =>
        moveCells(workbook, this.sheet(sheetId), from.area, target.row, target.column),
      ),
    );
  }

  /** Fills from a block to a larger area around it, as dragging the fill handle does. */
  fill(sheetId: string, source: Area, target: Area): boolean {
    if (sameArea(source, target)) return true;
    return this.change(sheetId, [target], (workbook, sheet) =>
      autoFill(workbook, sheet, source, target, "FillDefault"),
    );
  }

  private change(sheetId: string, areas: readonly Area[], act: Change): boolean {
    return this.session.editCells(sheetId, areas, () =>
      this.session.host.change((workbook) => {
        for (const area of areas) act(workbook, this.sheet(sheetId), area);
      }),
    );
  }

  private sheet(id: string): Sheet {
    const sheet = this.session.workbook.sheetById(id);
    if (!sheet) throw new Error("That sheet is no longer in the workbook.");
    return sheet;
  }
}

/** A block from the target's first cell on, repeated when the target is a multiple of it. */
function tiled(target: Area, rows: number, columns: number): Area {
  const fits = target.rows % rows === 0 && target.columns % columns === 0;
  return fits ? target : makeArea(target.row, target.column, rows, columns);
}
