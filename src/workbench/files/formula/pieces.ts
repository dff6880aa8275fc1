import { formulaTokens } from "../../engine/calc/tokens";

/** A token of a formula: what it is, and its text. */
export interface Piece {
  readonly type: string;
  value: string;
}

/**
 * The tokens of a formula with the very text that they have in it: joined, they are the formula again, whatever
 * it is that the tokenizer puts right.
 */
export function formulaPieces(formula: string): Piece[] {
  return formulaTokens(formula).map(({ type, value, loc }) => ({
    type,
    value: loc ? formula.slice(loc[0], loc[1]) : value,
  }));
}

/** The text of a formula from its pieces. */
export const piecesText = (pieces: readonly Piece[]): string => pieces.map((piece) => piece.value).join("");
