import { followStructure } from "./formula-sites";
import { acceptFormula } from "./formula-text";
import type { DefinedName } from "./name";
import { guardStructure } from "./protection-guard";
import { refuse } from "./refusals";
import type { Sheet } from "./sheet";
import { isDefinable } from "./table-names";
import type { Workbook } from "./workbook";

/** Names of the workbook, or of one sheet. */
export interface NameScope {
  readonly workbook: Workbook;
  readonly sheet?: Sheet;
}

/** The names of a scope, in the order in which they were made. */
export const namesOf = ({ workbook, sheet }: NameScope): DefinedName[] => (sheet ?? workbook).names;

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The name in its scope; names compare without case. */
export function findName(scope: NameScope, name: string): DefinedName | undefined {
  return namesOf(scope).find((one) => same(one.name, name));
}

/** Defines a name for a formula, which begins with `=`. */
export function addName(scope: NameScope, name: string, formula: string, comment: string): DefinedName {
  const { workbook } = scope;
  guardStructure(workbook);
  if (!isDefinable(name)) refuse("InvalidArgument", `'${name}' cannot be a name`);
  if (findName(scope, name)) refuse("ItemAlreadyExists", `the name '${name}' is taken`);
  if (!scope.sheet && workbook.tableByName(name)) refuse("ItemAlreadyExists", `a table is named '${name}'`);
  const added: DefinedName = {
    name,
    formula: acceptFormula(workbook, formula, undefined),
    visible: true,
    comment,
  };
  namesOf(scope).push(added);
  noteName(scope, added, "added");
  return added;
}

/** Lets a name stand for another formula. */
export function setNameFormula(scope: NameScope, name: DefinedName, formula: string): void {
  name.formula = acceptFormula(scope.workbook, formula, undefined);
  noteName(scope, name, "changed");
}

/** Takes a name away; formulas that use it read `#NAME?`. */
export function deleteName(scope: NameScope, name: DefinedName): void {
  const list = namesOf(scope);
  const at = list.indexOf(name);
  if (at < 0) refuse("ItemNotFound", `no name '${name.name}'`);
  list.splice(at, 1);
  noteName(scope, name, "deleted");
}

/** Gives a name another spelling; formulas follow it. */
export function renameName(scope: NameScope, name: DefinedName, to: string): void {
  if (!isDefinable(to)) refuse("InvalidArgument", `'${to}' cannot be a name`);
  const taken = findName(scope, to);
  if (taken && taken !== name) refuse("ItemAlreadyExists", `the name '${to}' is taken`);
  followStructure(scope.workbook, { kind: "renameName", from: name.name, to });
  name.name = to;
  noteName(scope, name, "changed");
}

/** Tells calculation and the page that a name is new, different or gone. */
export function noteName(scope: NameScope, name: DefinedName, how: "added" | "changed" | "deleted"): void {
  const sheet = scope.sheet ? { sheet: scope.sheet.id } : {};
  scope.workbook.note({ kind: "object", ...sheet, what: "name", how, id: name.name });
}
