/** The registers that Steerbook knows; more come with more templates. */
export type RegisterId = string;

/** A field's stable name inside its template; never shown, never reused. */
export type FieldId = string;

export type FieldType =
  | "id"
  | "text"
  | "longText"
  | "date"
  | "number"
  | "money"
  | "percent"
  | "list"
  | "flag"
  | "person"
  | "reference"
  /** Worked out by a formula in the register, never taken from a source. */
  | "calculated";

/** When a value must be there: `requiredWhen` says when a `conditional` one must, or a check of its own does. */
export type Requirement = "required" | "conditional" | "optional";

/** The id of a list of allowed values, which `PMO Setup` holds: `projectStatus`. A PMO may add its own. */
export type ListId = string;

/** Something that a row's other field says: it has one of these values, or any at all. */
export type Condition =
  | { readonly field: FieldId; readonly is: readonly string[] }
  | { readonly field: FieldId; readonly filled: true };

/** One column of a register: what it means, what it may hold, and how other people call it. */
export interface Field {
  readonly id: FieldId;
  /** The header in the register; unique in its template. */
  readonly header: string;
  readonly type: FieldType;
  readonly requirement: Requirement;
  /** For `conditional`: the row needs a value when all of these hold. */
  readonly requiredWhen?: readonly Condition[];
  /** One sentence for the people who fill it in. */
  readonly description: string;
  /** Other headers for the same thing, in any case and with any punctuation. */
  readonly synonyms: readonly string[];
  /** For `list`: where its values are. */
  readonly list?: ListId;
  /** For `reference`: whose key it is. */
  readonly references?: RegisterId;
  /** For `id`: a regular expression that the whole value matches. */
  readonly pattern?: string;
  /** For `person` and `reference`: a cell may hold several, parted by semicolons. */
  readonly many?: boolean;
  /** Bounds of numbers, both included. */
  readonly minimum?: number;
  readonly maximum?: number;
  /** For `calculated`: the column's Excel formula, over the same row of its own table, in functions of Excel 2016. */
  readonly formula?: string;
  /** What a calculated field holds, for its number format; of a number, `days` are working days. */
  readonly shows?: "number" | "money" | "percent" | "date" | "ratio" | "days" | "score" | "text";
  /** Column width in characters of the default font. */
  readonly width: number;
}

/** The standard for one kind of register. Data, not code; a changed standard gets a new version. */
export interface Template {
  readonly id: RegisterId;
  readonly version: number;
  /** The register's name: its sheet, its table and the word for its rows (`Projects`). */
  readonly name: string;
  readonly singular: string;
  /** The word for several rows, where that is not the name: `budget lines`. */
  readonly plural?: string;
  readonly description: string;
  /** The field that identifies a row, and the one that people call it by. */
  readonly key: FieldId;
  readonly label: FieldId;
  /** The fields that tell rows without a key apart, where that is not the label: a budget line by project, period and basis. */
  readonly sameBy?: readonly FieldId[];
  /** Who answers for a row, best first; absent, its people in the order of the fields. */
  readonly owners?: readonly FieldId[];
  /** With which values of its status a row no longer counts as open; absent, every row is open. */
  readonly ended?: { readonly field: FieldId; readonly is: readonly string[] };
  readonly fields: readonly Field[];
}

/** A value of a list, with the other words for it. */
export interface ListItem {
  readonly value: string;
  readonly synonyms: readonly string[];
  /** One sentence that says when the value applies. */
  readonly meaning?: string;
}

/** A list of allowed values, kept in `PMO Setup`. */
export interface List {
  readonly title: string;
  /** The workbook name that drop-downs use. */
  readonly name: string;
  readonly items: readonly ListItem[];
}

/** The field of a template by its id; throws when the template has none, which is a mistake of ours. */
export function fieldOf(template: Template, id: FieldId): Field {
  const field = template.fields.find((candidate) => candidate.id === id);
  if (!field) throw new Error(`Template ${template.id} has no field ${id}.`);
  return field;
}

/** Who answers for a row, best first. */
export const ownersOf = ({ owners, fields }: Template): readonly FieldId[] =>
  owners ?? fields.filter(({ type }) => type === "person").map(({ id }) => id);

/** `1 budget line`, `12 budget lines`. */
export const countRows = ({ name, singular, plural }: Template, rows: number): string =>
  `${rows.toLocaleString("en-GB")} ${rows === 1 ? singular : (plural ?? name.toLowerCase())}`;
