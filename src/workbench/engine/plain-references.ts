import { quoteSheet, columnName } from "./address";
import { lastColumn, lastRow } from "./area";
import type { Area } from "./area";
import { parseFormula, ParseFailure } from "./calc/parse";
import { resolveStructured } from "./calc/resolve";
import type { Home } from "./calc/resolve";
import { formulaTokens, tokensText } from "./calc/tokens";
import { Reference } from "./calc/values";
import type { WorkbookIndex } from "./calc/workbook-index";
import type { Table } from "./table";

/** A formula with every reference to a table written as the addresses of its cells, as Excel does on conversion. */
export function plainFormula(formula: string, home: Home, table: Table, index: WorkbookIndex): string {
  if (!formula.startsWith("=")) return formula;
  const tokens = formulaTokens(formula).map((token) => {
    const isName = token.type === "range_named" && token.value.toLowerCase() === table.name.toLowerCase();
    if (token.type !== "structured" && !isName) return token;
    const parsed = parseFormula(isName ? `=${token.value}[]` : `=${token.value}`);
    if (parsed instanceof ParseFailure || parsed.kind !== "structured") return token;
    const named = parsed.reference.table;
    const isOurs =
      named === undefined
        ? index.tableAt(home.sheet, home.row, home.column)?.table === table
        : index.table(named)?.table === table;
    if (!isOurs) return token;
    const found = resolveStructured(parsed.reference, home, index);
    const cells = found instanceof Reference ? found.only : undefined;
    if (!cells) return { ...token, value: "#REF!" };
    const thisRow = parsed.reference.sections.includes("this row");
    return { ...token, value: `${quoteSheet(cells.sheet.name)}!${absolute(cells.area, thisRow)}` };
  });
  return tokensText(tokens);
}

/** `$B$2:$B$9`; a reference to the formula's own row keeps it free to move with the formula: `$B2`. */
function absolute(area: Area, thisRow: boolean): string {
  const corner = (row: number, column: number): string =>
    `$${columnName(column)}${thisRow ? "" : "$"}${row + 1}`;
  const first = corner(area.row, area.column);
  const last = corner(lastRow(area), lastColumn(area));
  return first === last ? first : `${first}:${last}`;
}
