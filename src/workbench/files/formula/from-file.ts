import { parseStructRef, stringifyStructRef } from "@borgar/fx/xlsx";
import { formulaTokens, tokensText } from "../../engine/calc/tokens";
import { without } from "../without";

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
  const tokens = formulaTokens(formula).map((token) => {
    if (token.type !== "structured" || !/#this row/i.test(token.value)) return token;
    const reference = parseStructRef(token.value);
    if (!reference) return token;
    const own = table !== undefined && reference.table?.toLowerCase() === table.toLowerCase();
    const bare = without(reference, "table");
    return { ...token, value: stringifyStructRef(own ? bare : reference, { thisRow: false }) };
  });
  return tokensText(tokens);
}

const withSpillSign = (formula: string): string =>
  formula.replace(/ANCHORARRAY\(((?:'(?:[^']|'')*'!|[^'!(),"]+!)?\$?[A-Z]{1,3}\$?\d+)\)/g, "$1#");
