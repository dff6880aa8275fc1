import type { A1Reference } from "../../engine/calc/a1-reference";
import { parseA1, printA1 } from "../../engine/calc/a1-reference";
import { MAX_COLUMNS, MAX_ROWS } from "../../engine/area";
import { formulaPieces } from "./pieces";
import type { Piece } from "./pieces";

/** A formula that a file writes once for many cells, cut at its references so that it can be moved quickly. */
export class SharedFormula {
  private readonly pieces: (string | A1Reference)[] = [];

  /** `formula` is that of the cell at `row` and `column`, from its `=` on. */
  constructor(
    formula: string,
    private readonly row: number,
    private readonly column: number,
  ) {
    for (const token of formulaPieces(formula)) {
      const reference = namesCells(token) ? parseA1(token.value) : undefined;
      const last = this.pieces.length - 1;
      if (reference) this.pieces.push(reference);
      else if (typeof this.pieces[last] === "string") this.pieces[last] += token.value;
      else this.pieces.push(token.value);
    }
  }

  /** The formula as it is in another cell: relative references move along, and wrap at the sheet's edges. */
  at(row: number, column: number): string {
    const down = row - this.row;
    const across = column - this.column;
    return this.pieces
      .map((piece) => (typeof piece === "string" ? piece : printA1(moved(piece, down, across))))
      .join("");
  }
}

/** True for a piece that names cells by their address (`A1`, `Sheet1!B:B`). */
const namesCells = ({ type }: Piece): boolean => type === "range" || type === "range_beam";

function moved(reference: A1Reference, down: number, across: number): A1Reference {
  const { fixed, shape } = reference;
  const row = (index: number, held: boolean): number =>
    held || shape === "columns" ? index : wrap(index + down, MAX_ROWS);
  const column = (index: number, held: boolean): number =>
    held || shape === "rows" ? index : wrap(index + across, MAX_COLUMNS);
  return {
    ...reference,
    top: row(reference.top, fixed.top),
    bottom: row(reference.bottom, shape === "cell" ? fixed.top : fixed.bottom),
    left: column(reference.left, fixed.left),
    right: column(reference.right, shape === "cell" ? fixed.left : fixed.right),
  };
}

const wrap = (index: number, count: number): number => ((index % count) + count) % count;
