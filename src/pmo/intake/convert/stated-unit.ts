import { moneyWords } from "../../values/money-words";
import type { MoneyWords } from "../../values/money-words";
import { textOf, withoutMojibake } from "../../values/text";
import type { Grid } from "../find/grid";

const STATEMENT =
  /\b(?:figures|amounts?|values|costs?|budgets?|numbers|money|currency|units?|expressed|shown|all)\b[^.;]{0,40}?\b(?:in|are|is|:)\s*:?\s*([^.;,)]{1,30})/i;
const BRACKETED =
  /^\(?\s*((?:£|€|\$|¥|₹|us\$|usd|gbp|eur|aud|cad)\s*['’]?\s*(?:000s?|k|m|mn|bn|millions?|thousands?)|['’]000s?)\s*\)?$/i;

/** What the rows above a header say of all amounts (`All figures in £m`, `($'000)`): a unit and perhaps a currency. */
export function statedMoney(grid: Grid, headerTop: number): MoneyWords | undefined {
  for (const row of grid.filledRows) {
    if (row >= headerTop) break;
    for (let column = grid.first(row); column <= grid.last(row); column++) {
      const value = grid.value(row, column);
      if (typeof value !== "string" || value.length > 160) continue;
      const text = withoutMojibake(textOf(value));
      const said = BRACKETED.exec(text)?.[1] ?? STATEMENT.exec(text)?.[1];
      const words = said === undefined ? undefined : leadingMoney(said);
      if (words && (words.unit !== undefined || words.currency !== undefined)) return words;
    }
  }
  return undefined;
}

/** The money words at the beginning of a phrase, as many as make sense. */
function leadingMoney(text: string): MoneyWords | undefined {
  const words = text.trim().split(/\s+/);
  for (let count = Math.min(3, words.length); count > 0; count--) {
    const found = moneyWords(
      words
        .slice(0, count)
        .join(" ")
        .replace(/\bof\b/g, " "),
    );
    if (found && (found.unit !== undefined || found.signed)) return found;
  }
  return undefined;
}
