import { tokenize } from "@borgar/fx/xlsx";
import type { Token } from "@borgar/fx/xlsx";

/**
 * The tokens of a formula. Joined again, they give the formula's text. References with their sheet are one
 * token; two spellings that Excel accepts and the tokenizer does not are put right here.
 */
export function formulaTokens(formula: string): Token[] {
  const tokens = tokenize(formula, { withLocation: true });
  const repaired: Token[] = [];
  for (const token of tokens) {
    const last = repaired[repaired.length - 1];
    if (token.type === "context" && token.value.startsWith("[")) {
      // `T[a]:T[b]`: the tokenizer takes the first column for another workbook's name.
      if (last?.type === "range_named") repaired.pop();
      const table = last?.type === "range_named" ? last.value : "";
      repaired.push(joined("structured", table + token.value, last, token));
    } else if (token.type === "error" && last?.value === "!") {
      // `Sheet1!#REF!`: what is left when the cells of a reference to another sheet are deleted.
      repaired.pop();
      const context = repaired.pop();
      repaired.push(joined("error", "#REF!", context, token));
    } else {
      repaired.push(token);
    }
  }
  return repaired;
}

function joined(type: string, value: string, first: Token | undefined, last: Token): Token {
  const start = first?.loc?.[0] ?? last.loc?.[0] ?? 0;
  return { type, value, loc: [start, last.loc?.[1] ?? start + value.length] };
}

/** The text of a list of tokens. */
export const tokensText = (tokens: readonly Token[]): string => tokens.map((token) => token.value).join("");

/** True for a token that names cells by their address (`A1`, `Sheet1!B:B`). */
export const isAddressToken = (token: Token): boolean =>
  token.type === "range" || token.type === "range_beam";
