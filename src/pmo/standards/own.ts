import type { Field, FieldId, ListId, ListItem, RegisterId } from "../templates/template";

/** A field that the PMO has added, or what it has changed of a standard one. Absent members are as in the standard. */
export interface OwnField extends Partial<Omit<Field, "id" | "formula" | "shows">> {
  readonly id: FieldId;
  /** Where it is written down: a cell, or a path in a file. */
  readonly at: string;
}

/** What the PMO has added to a standard template, or a template of its own. */
export interface OwnTemplate {
  readonly id: RegisterId;
  readonly at: string;
  /** Counted by the PMO; a changed template gets a new one. */
  readonly version: number;
  readonly name?: string;
  readonly singular?: string;
  readonly description?: string;
  readonly key?: FieldId;
  readonly label?: FieldId;
  readonly fields: readonly OwnField[];
}

/** Values that the PMO has added to a list, or a list of its own. */
export interface OwnList {
  readonly id: ListId;
  readonly at: string;
  readonly title?: string;
  readonly items: readonly (ListItem & { readonly at: string })[];
}

/** Everything that a PMO has decided beside the standard. */
export interface OwnStandards {
  readonly templates: readonly OwnTemplate[];
  readonly lists: readonly OwnList[];
}

/** Something in own standards that cannot be used, and is left out. */
export interface OwnProblem {
  readonly at: string;
  readonly text: string;
}

/** The types of field that a PMO can add; calculated ones belong to the figures. */
export const OWN_TYPES = [
  "id",
  "text",
  "longText",
  "date",
  "number",
  "money",
  "percent",
  "list",
  "flag",
  "person",
  "reference",
] as const;
export const REQUIREMENTS = ["required", "conditional", "optional"] as const;

export const NOTHING_OWN: OwnStandards = { templates: [], lists: [] };

/** The stable name of something that people named: `Vendor risk (net)` is `vendorRiskNet`. */
export function idOf(name: string): string {
  const words = name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  return words
    .map((word, index) =>
      index === 0 ? word.toLowerCase() : `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}`,
    )
    .join("");
}
