import { bounding } from "../area";
import { CellError } from "../scalar";
import { paramAt } from "./call";
import type { Expr } from "./expression";
import { findFunction } from "./functions/registry";
import { ParseFailure, parseFormula } from "./parse";
import { resolveCells, resolveStructured } from "./resolve";
import type { Home } from "./resolve";
import type { CellRange } from "./values";
import type { WorkbookIndex } from "./workbook-index";

/** A part of a formula that names cells. */
export interface Leaf {
  readonly expr: Extract<Expr, { kind: "cells" | "structured" | "name" | "join" }>;
  /** Only the place of the cells counts, as in ROWS(A1:A9), so that their values are no precedents. */
  readonly address: boolean;
}

/** What a formula's text alone says about its calculation. */
export interface Traits {
  readonly leaves: readonly Leaf[];
  readonly volatile: boolean;
  readonly visibility: boolean;
  /** Functions called that the engine does not have, and references to other files. */
  readonly unknown: readonly string[];
}

const known = new WeakMap<Expr, Traits>();

/** The traits of a parsed formula; found once for each tree. */
export function traitsOf(expr: Expr): Traits {
  let traits = known.get(expr);
  if (!traits) known.set(expr, (traits = collect(expr)));
  return traits;
}

function collect(root: Expr): Traits {
  const leaves: Leaf[] = [];
  const unknown = new Set<string>();
  let volatile = false;
  let visibility = false;

  const visit = (expr: Expr | undefined, address: boolean): void => {
    switch (expr?.kind) {
      case "cells":
        if (expr.reference.workbookName !== undefined) unknown.add(`[${expr.reference.workbookName}]`);
        leaves.push({ expr, address });
        return;
      case "structured":
      case "name":
        leaves.push({ expr, address });
        return;
      case "join":
        if (expr.operator === ":" && isPlain(expr.left) && isPlain(expr.right)) {
          leaves.push({ expr, address });
        } else {
          visit(expr.left, address);
          visit(expr.right, address);
        }
        return;
      case "call": {
        const spec = findFunction(expr.name);
        if (!spec) {
          unknown.add(expr.name);
          leaves.push({ expr: { kind: "name", name: expr.name }, address: true });
        }
        volatile ||= spec?.volatile === true;
        visibility ||= spec?.visibility === true;
        expr.args.forEach((arg, index) => {
          const place = spec && "run" in spec ? paramAt(spec, index)?.class : undefined;
          visit(arg, place === "address");
        });
        return;
      }
      case "apply":
        visit(expr.callee, false);
        for (const arg of expr.args) visit(arg, false);
        return;
      case "binary": {
        let left: Expr = expr;
        for (; left.kind === "binary"; left = left.left) visit(left.right, false);
        visit(left, false);
        return;
      }
      case "negate":
      case "plus":
      case "percent":
      case "single":
      case "spill":
        visit(expr.operand, false);
        return;
      case "array":
        for (const element of expr.rows.flat()) visit(element, false);
        return;
      case "let":
        for (const { value } of expr.declarations) visit(value, false);
        visit(expr.body, false);
        return;
      case "lambda":
        visit(expr.body, false);
        return;
      default:
    }
  };
  visit(root, false);
  return { leaves, volatile, visibility, unknown: [...unknown] };
}

const isPlain = (expr: Expr): boolean =>
  expr.kind === "cells" || expr.kind === "structured" || expr.kind === "name";

/** The cells that a formula depends on, where it stands, and what else about it depends on the workbook. */
export interface Precedents {
  readonly ranges: readonly CellRange[];
  /** Cells whose place, not value, counts. */
  readonly addresses: readonly CellRange[];
  /** It uses a defined name, so that a change of names may change it. */
  readonly named: boolean;
  readonly volatile: boolean;
  readonly visibility: boolean;
  readonly unknown: readonly string[];
}

/** Names refer to names at most this deeply. */
const DEEPEST_NAME = 50;

/** Resolves what a formula names, through defined names too. */
export function precedentsOf(expr: Expr, home: Home, index: WorkbookIndex): Precedents {
  const traits = traitsOf(expr);
  const found: Found = { ranges: [], addresses: [], named: false, ...traitsCopy(traits) };
  for (const leaf of traits.leaves) resolveLeaf(leaf.expr, leaf.address, home, index, false, 0, found);
  return found;
}

interface Found {
  ranges: CellRange[];
  addresses: CellRange[];
  named: boolean;
  volatile: boolean;
  visibility: boolean;
  unknown: string[];
}

const traitsCopy = ({
  volatile,
  visibility,
  unknown,
}: Traits): Omit<Found, "ranges" | "addresses" | "named"> => ({
  volatile,
  visibility,
  unknown: [...unknown],
});

function resolveLeaf(
  expr: Leaf["expr"],
  address: boolean,
  home: Home,
  index: WorkbookIndex,
  shifted: boolean,
  depth: number,
  found: Found,
): void {
  if (expr.kind === "name") {
    resolveName(expr, address, home, index, depth, found);
    return;
  }
  if (expr.kind === "join") {
    const ends: Found = { ...found, ranges: [], addresses: [] };
    for (const end of [expr.left, expr.right]) {
      resolveLeaf(end as Leaf["expr"], false, home, index, shifted, depth, ends);
    }
    found.named ||= ends.named;
    addHull(ends.ranges, address, found);
    return;
  }
  // A trimmed range depends on all its cells: any of them may come to have content.
  const reference =
    expr.kind === "cells"
      ? resolveCells(expr.reference, expr.area, home, index, shifted, true)
      : resolveStructured(expr.reference, home, index);
  if (reference instanceof CellError) return;
  (address ? found.addresses : found.ranges).push(...reference.ranges);
}

function addHull(ends: readonly CellRange[], address: boolean, found: Found): void {
  const [first] = ends;
  if (!first) return;
  const area = ends.reduce((hull, end) => bounding(hull, end.area), first.area);
  (address ? found.addresses : found.ranges).push({ sheet: first.sheet, area });
}

function resolveName(
  expr: Extract<Expr, { kind: "name" }>,
  address: boolean,
  home: Home,
  index: WorkbookIndex,
  depth: number,
  found: Found,
): void {
  found.named = true;
  const sheet = expr.sheetName === undefined ? home.sheet : index.sheet(expr.sheetName);
  const defined = sheet && index.name(expr.name, sheet);
  if (!defined) {
    const table = { kind: "structured", reference: { table: expr.name, columns: [], sections: [] } } as const;
    if (index.table(expr.name)) resolveLeaf(table, address, home, index, false, depth, found);
    return;
  }
  const place = found.unknown.indexOf(expr.name.toUpperCase());
  if (place >= 0) found.unknown.splice(place, 1);
  const parsed = parseFormula(defined.formula.startsWith("=") ? defined.formula : `=${defined.formula}`);
  if (parsed instanceof ParseFailure || depth > DEEPEST_NAME) return;
  const traits = traitsOf(parsed);
  found.volatile ||= traits.volatile;
  found.visibility ||= traits.visibility;
  found.unknown.push(...traits.unknown.filter((name) => !found.unknown.includes(name)));
  for (const leaf of traits.leaves) {
    resolveLeaf(leaf.expr, address || leaf.address, home, index, true, depth + 1, found);
  }
}
