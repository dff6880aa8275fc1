import type { FieldId, ListId, RegisterId } from "../../../templates/template";

/** Other people's words for the standard fields and list values, in one language; parted by semicolons, compared without accents. */
export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  readonly name: string;
  /** What the entries of a register are called, as words begin with it: `risiko` begins `Risikobeschreibung`. */
  readonly nouns: Readonly<Record<RegisterId, string>>;
  /** Headers, by register and field. */
  readonly fields: Readonly<Record<RegisterId, Readonly<Record<FieldId, string>>>>;
  /** Words in cells, by list and value. */
  readonly values: Readonly<Record<ListId, Readonly<Record<string, string>>>>;
}
