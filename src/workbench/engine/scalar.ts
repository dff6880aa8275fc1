/** The error values a cell can hold, as Excel prints them. */
export const ERROR_CODES = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** An error value in a cell; one instance for each code, so that `===` compares. */
export class CellError {
  private constructor(readonly code: ErrorCode) {}

  static readonly of = (code: ErrorCode): CellError => errors.get(code) as CellError;

  /** The error that a text names (`#N/A`, in any case), or undefined. */
  static parse(text: string): CellError | undefined {
    return errors.get(text.toUpperCase() as ErrorCode);
  }

  static all(): CellError[] {
    return ERROR_CODES.map((code) => new CellError(code));
  }

  toString(): string {
    return this.code;
  }
}

const errors = new Map(CellError.all().map((error) => [error.code, error]));

/** What a cell holds: a number (dates are serials), text, a boolean, an error, or null for an empty cell. */
export type Scalar = number | string | boolean | CellError | null;
