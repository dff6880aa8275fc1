import { parseStructRef, stringifyStructRef } from "@borgar/fx/xlsx";
import { without } from "../without";
import { formulaPieces, piecesText } from "./pieces";

/**
 * A formula of a file as Excel shows it: with `=`, without the prefixes of newer functions, with `A1#` for a
 * spilled range and `[@Column]` for the column's cell in the same row. `table` is the table around the cell.
 */
export function formulaFromFile(text: string, table?: string): string {
  const prefixed = text.includes("_xl");
  const plain = prefixed ? spelledOut(text) : text;
  const short = plain.includes("#This Row") ? shortened(`=${plain}`, table) : `=${plain}`;
  return prefixed && short.includes("ANCHORARRAY(") ? withSpillSign(short) : short;
}

const QUOTED_OR_PREFIX = /"(?:[^"]|"")*"|_xlfn\._xlws\.|_xlfn\.|_xlws\.|_xlpm\./gi;

const spelledOut = (text: string): string =>
  text.replace(QUOTED_OR_PREFIX, (found) => (found.startsWith('"') ? found : ""));

function shortened(formula: string, table: string | undefined): string {
  const pieces = formulaPieces(formula);
  for (const piece of pieces) {
    if (piece.type !== "structured" || !/#this row/i.test(piece.value)) continue;
    const reference = parseStructRef(piece.value);
    if (!reference) continue;
    const own = table !== undefined && reference.table?.toLowerCase() === table.toLowerCase();
    piece.value = stringifyStructRef(own ? without(reference, "table") : reference, { thisRow: false });
  }
  return piecesText(pieces);
}

const withSpillSign = (formula: string): string =>
  formula.replace(/ANCHORARRAY\(((?:'(?:[^']|'')*'!|[^'!(),"]+!)?\$?[A-Z]{1,3}\$?\d+)\)/g, "$1#");
