import { containsArea } from "../../engine/area";
import type { Area } from "../../engine/area";
import type { Cell } from "../../engine/cell";
import type { ModelChange } from "../../engine/change";
import type { Workbook } from "../../engine/workbook";

/** The cells of an area at one time. */
interface Copy {
  readonly sheetId: string;
  readonly area: Area;
  readonly cells: readonly (Cell | undefined)[];
}

/** One edit by hand: the cells before and after it. */
interface Step {
  readonly before: readonly Copy[];
  readonly after: readonly Copy[];
}

const DEEPEST = 100;

/** Larger edits are not kept: a copy of a whole sheet for every keystroke would fill the memory. */
const MOST_CELLS = 200_000;

/** The edits made in the grid, to take back and do again. Anything else that changes cells clears it. */
export class History {
  private undone: Step[] = [];
  private done: Step[] = [];

  clear(): void {
    this.done = [];
    this.undone = [];
  }

  /** Copies the cells that an edit is about to change; undefined when they are too many. */
  static copy(workbook: Workbook, sheetId: string, areas: readonly Area[]): Copy[] | undefined {
    const sheet = workbook.sheetById(sheetId);
    const count = areas.reduce((total, { rows, columns }) => total + rows * columns, 0);
    if (!sheet || count > MOST_CELLS) return undefined;
    return areas.map((area) => {
      const cells: (Cell | undefined)[] = [];
      for (let index = 0; index < area.rows * area.columns; index++) {
        cells.push(
          sheet.cell(area.row + Math.floor(index / area.columns), area.column + (index % area.columns)),
        );
      }
      return { sheetId, area, cells: cells.map((cell) => cell && { ...cell }) };
    });
  }

  /** Keeps an edit, unless it changed more than the copied cells: a table that grew, or rows that moved. */
  keep(workbook: Workbook, before: readonly Copy[] | undefined, changes: readonly ModelChange[]): void {
    this.undone = [];
    if (!before || !changes.every((change) => isWithin(change, before))) return this.clear();
    const after = before.flatMap(({ sheetId, area }) => History.copy(workbook, sheetId, [area]) ?? []);
    this.done.push({ before, after });
    if (this.done.length > DEEPEST) this.done.shift();
  }

  /** Puts back the cells as they were before the last edit; false when there is none. */
  undo(workbook: Workbook): boolean {
    const step = this.done.pop();
    if (!step) return false;
    this.undone.push(step);
    return putBack(workbook, step.before);
  }

  redo(workbook: Workbook): boolean {
    const step = this.undone.pop();
    if (!step) return false;
    this.done.push(step);
    return putBack(workbook, step.after);
  }
}

function isWithin(change: ModelChange, copies: readonly Copy[]): boolean {
  if (change.kind === "calculated" || change.kind === "sheet") return true;
  if (change.kind !== "edited" && change.kind !== "formatted") return false;
  return copies.some(({ sheetId, area }) => sheetId === change.sheet && containsArea(area, change.area));
}

function putBack(workbook: Workbook, copies: readonly Copy[]): boolean {
  for (const { sheetId, area, cells } of copies) {
    const sheet = workbook.sheetById(sheetId);
    if (!sheet) continue;
    for (const [index, cell] of cells.entries()) {
      const row = area.row + Math.floor(index / area.columns);
      sheet.setCell(row, area.column + (index % area.columns), cell && { ...cell });
    }
    workbook.note({ kind: "edited", sheet: sheetId, area });
  }
  return true;
}
