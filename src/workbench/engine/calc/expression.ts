import type { Area } from "../area";
import type { Scalar } from "../scalar";
import type { A1Reference } from "./a1-reference";
import type { Matrix } from "./values";

export type BinaryOperator = "=" | "<" | ">" | "<=" | ">=" | "<>" | "-" | "+" | "*" | "/" | "^" | "&";

/** A parsed formula: what the evaluator walks and what dependencies are read from. */
export type Expr =
  | { readonly kind: "constant"; readonly value: Scalar | Matrix }
  | { readonly kind: "cells"; readonly reference: A1Reference; readonly area: Area }
  | { readonly kind: "structured"; readonly reference: StructuredReference }
  | { readonly kind: "name"; readonly name: string; readonly sheetName?: string }
  /** A variable of LET or a parameter of LAMBDA, in lower case. */
  | { readonly kind: "local"; readonly name: string }
  | { readonly kind: "negate" | "plus" | "percent" | "single" | "spill"; readonly operand: Expr }
  | {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: Expr;
      readonly right: Expr;
    }
  /** The reference operators: `:` spans, a blank intersects, a comma unites. */
  | {
      readonly kind: "join";
      readonly operator: ":" | " " | ",";
      readonly left: Expr;
      readonly right: Expr;
    }
  /** `name` is in capitals, without the prefixes of files. */
  | { readonly kind: "call"; readonly name: string; readonly args: readonly (Expr | undefined)[] }
  /** A call of a value: `LAMBDA(x,x+1)(2)`, or of a variable that holds a lambda. */
  | { readonly kind: "apply"; readonly callee: Expr; readonly args: readonly (Expr | undefined)[] }
  | { readonly kind: "array"; readonly rows: readonly (readonly Expr[])[] }
  | {
      readonly kind: "let";
      readonly declarations: readonly { readonly name: string; readonly value: Expr }[];
      readonly body: Expr;
    }
  | { readonly kind: "lambda"; readonly parameters: readonly string[]; readonly body: Expr };

/** A reference by table and column names. An absent table is the one that the formula stands in. */
export interface StructuredReference {
  readonly table?: string;
  /** Column names as the header row has them: none, one, or the first and last of several. */
  readonly columns: readonly string[];
  readonly sections: readonly ("all" | "headers" | "data" | "totals" | "this row")[];
}
