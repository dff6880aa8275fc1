import { isGenerated } from "../../pmo/changes/change";
import type { ChangeSet } from "../../pmo/changes/change";
import { each, finish } from "../../pmo/work";
import type { Work } from "../../pmo/work";
import type { CellInput, Place } from "../../pmo/changes/content";

/** A short sum of the plain values that an action wrote to a sheet, to tell later whether somebody has changed them. */
export interface Print {
  readonly sheet: string;
  readonly print: string;
  readonly blocks: readonly PrintedBlock[];
}

/** A block of cells that a print was taken of. An empty mask: all of them. */
export interface PrintedBlock extends Place {
  readonly mask: string;
}

/** Marks of a mask: a cell that was written, and one that was left alone. */
const WRITTEN = "1";
const LEFT = "0";

/** Prints of what a change set writes into sheets that people edit. */
export function* printsOf(set: ChangeSet): Work<Print[]> {
  const blocks = set.changes.flatMap((change) => {
    if (change.kind === "write cells") {
      const { sheet, row, column, cells } = change;
      return [{ sheet, row, column, cells, mask: maskOf(cells) }];
    }
    if (change.kind === "add sheet" && !isGenerated(change.role)) {
      return change.content.blocks.map((block) => ({ sheet: change.sheet, ...block, mask: "" }));
    }
    return [];
  });
  const prints: Print[] = [];
  for (const sheet of new Set(blocks.map(({ sheet }) => sheet))) {
    const mine = blocks.filter((block) => block.sheet === sheet);
    prints.push({
      sheet,
      print: yield* hash(mine.map(({ cells, mask }) => ({ values: cells, mask }))),
      blocks: mine.map(({ row, column, cells, mask }) => ({
        row,
        column,
        rows: cells.length,
        columns: Math.max(0, ...cells.map((line) => line.length)),
        mask,
      })),
    });
  }
  return prints;
}

/** The print of cells as they stand now. */
export const printOfLoaded = (
  blocks: readonly { readonly values: readonly (readonly CellInput[])[]; readonly mask: string }[],
): string => finish(hash(blocks));

/** Which cells of a block are written, runs shortened: `1x24,0x2`. */
function maskOf(cells: readonly (readonly CellInput[])[]): string {
  const runs: string[] = [];
  let last = "";
  let length = 0;
  for (const cell of cells.flat()) {
    const mark = cell === null ? LEFT : WRITTEN;
    if (mark === last) length += 1;
    else {
      if (length > 0) runs.push(`${last}x${length}`);
      last = mark;
      length = 1;
    }
  }
  if (length > 0) runs.push(`${last}x${length}`);
  return runs.join(",");
}

const unfold = (mask: string): string =>
  mask
    .split(",")
    .map((run) => (run[0] ?? "").repeat(Number(run.slice(2))))
    .join("");

/** FNV-1a over the cells' texts: https://www.rfc-editor.org/rfc/rfc9923 */
function* hash(
  blocks: readonly { readonly values: readonly (readonly CellInput[])[]; readonly mask: string }[],
): Work<string> {
  let sum = 0x811c9dc5;
  for (const { values, mask } of blocks) {
    const marks = unfold(mask);
    let index = 0;
    yield* each(values, (line) => {
      for (const cell of line) {
        if (mask !== "" && marks[index++] !== WRITTEN) continue;
        for (const letter of `${canonical(cell)}\u0001`)
          sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193);
      }
    });
  }
  return (sum >>> 0).toString(16);
}

/** Numbers to twelve digits, because a workbook's file keeps fifteen; formulas are not looked at. */
function canonical(cell: CellInput): string {
  if (cell === null || typeof cell === "object") return "";
  return typeof cell === "number" ? cell.toPrecision(12) : String(cell);
}
