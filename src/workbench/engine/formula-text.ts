import { quoteSheet } from "./address";
import { parseFormula, ParseFailure } from "./calc/parse";
import { rewriteStructured } from "./calc/rewrite";
import { formulaTokens, isAddressToken, tokensText } from "./calc/tokens";
import { refuse } from "./refusals";
import type { Workbook } from "./workbook";

/** Excel's limit: https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const MAX_LENGTH = 8_192;

/**
 * A formula as Excel would store it, with functions and addresses in capitals. Stops when Excel would not take it:
 * when it cannot be parsed, is too long, or names a table or column that is not there.
 */
export function acceptFormula(workbook: Workbook, formula: string, tableName: string | undefined): string {
  if (formula.length > MAX_LENGTH)
    refuse("InvalidArgument", `a formula has at most ${MAX_LENGTH} characters`);
  const parsed = parseFormula(formula);
  if (parsed instanceof ParseFailure)
    refuse("InvalidArgument", `${formula} is no formula: ${parsed.message}`);
  checkTables(workbook, formula, tableName);
  return spelled(workbook, formula);
}

function checkTables(workbook: Workbook, formula: string, tableName: string | undefined): void {
  rewriteStructured(formula, (reference) => {
    const name = reference.table || tableName;
    if (name === undefined) return refuse("InvalidArgument", `${formula} stands outside a table`);
    const found = workbook.tableByName(name);
    if (!found) return refuse("InvalidArgument", `${formula} names no table of this workbook`);
    for (const column of reference.columns ?? []) {
      const wanted = column.toLowerCase();
      if (!found.table.columns.some((one) => one.name.toLowerCase() === wanted)) {
        refuse("InvalidArgument", `table '${found.table.name}' has no column '${column}'`);
      }
    }
    return undefined;
  });
}

const NEEDS_SPELLING = /[a-z]|'!/;

/** Functions and addresses in capitals, sheets as they are named and quoted only where they must be. */
function spelled(workbook: Workbook, formula: string): string {
  if (!NEEDS_SPELLING.test(formula)) return formula;
  const tokens = formulaTokens(formula).map((token) => {
    if (token.type === "func") return { ...token, value: token.value.toUpperCase() };
    if (!isAddressToken(token)) return token;
    const bang = token.value.lastIndexOf("!");
    const address = token.value.slice(bang + 1).toUpperCase();
    return {
      ...token,
      value: bang < 0 ? address : `${sheetPart(workbook, token.value.slice(0, bang))}!${address}`,
    };
  });
  return tokensText(tokens);
}

function sheetPart(workbook: Workbook, written: string): string {
  const name = written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
  const sheet = workbook.sheetByName(name);
  return sheet ? quoteSheet(sheet.name) : written;
}
