import { cellAddress } from "../changes/address";
import { similarity } from "../checks/common/similar-names";
import type { Register } from "../registers/register";
import type { Field, FieldId, ListId, Template } from "../templates/template";
import type { CellValue } from "../values/cell";
import { matchFields } from "./match-fields";

/** How a register departs from its template. */
export type DeviationKind =
  "missing column" | "other header" | "unlisted value" | "wrong type" | "out of bounds" | "older version";

/** One departure: where it stands, whose it is, what is there, and what the template asks for. */
export interface Deviation {
  readonly kind: DeviationKind;
  readonly register: Template["id"];
  readonly sheet: string;
  /** `F12`; the table's header cell for what concerns a whole column or register. */
  readonly cell: string;
  /** The ID of the project whose row it is; undefined for columns. */
  readonly project?: string;
  readonly header: string;
  readonly found: string;
  readonly expected: string;
  readonly why: string;
}

/** What deviations are judged by. */
export interface DeviationInput {
  readonly register: Register;
  /** The template of now, which may be newer than the register's. */
  readonly template: Template;
  /** The version that the register was last brought to; undefined where nobody wrote it down. */
  readonly version: number | undefined;
  /** Allowed values, as `PMO Setup` has them. */
  readonly lists: Readonly<Record<ListId, readonly string[]>>;
}

/** Two headers this alike may be one and the same. */
const ALIKE = 0.6;

/** Where and why a register departs from its template: columns first, then cells in their order. */
export function deviationsOf({ register, template, version, lists }: DeviationInput): Deviation[] {
  const base = { register: template.id, sheet: register.sheet };
  const headers = register.columns.map(({ header }) => header);
  const matches = matchFields(template, headers);
  const top = register.firstRow - 1;
  const at = (row: number, column: number): string => cellAddress(row, register.firstColumn + column);
  const older: Deviation[] =
    version !== undefined && version < template.version
      ? [
          {
            ...base,
            kind: "older version",
            cell: at(top, 0),
            header: template.name,
            found: `version ${version}`,
            expected: `version ${template.version}`,
            why: "The template has changed since it was applied here.",
          },
        ]
      : [];
  const columns = template.fields.flatMap((field): Deviation[] => {
    const match = matches.find((candidate) => candidate.field.id === field.id);
    if (!match) {
      const near = nearest(
        field,
        headers,
        matches.map(({ column }) => column),
      );
      return [
        {
          ...base,
          kind: "missing column",
          cell: at(top, near ?? 0),
          header: field.header,
          found: near === undefined ? "nothing" : `${headers[near] ?? ""}, which may be it`,
          expected: field.header,
          why: "The template has this column, and the register has none of that name.",
        },
      ];
    }
    if (match.by === "header") return [];
    return [
      {
        ...base,
        kind: "other header",
        cell: at(top, match.column),
        header: field.header,
        found: headers[match.column] ?? "",
        expected: field.header,
        why: "The column has another word for it; formulas and checks look for the standard one.",
      },
    ];
  });
  const owner = ownerColumn(register);
  const cells = matches.flatMap(({ field, column }) => {
    const values = register.columns[column]?.values ?? [];
    return values.flatMap((value, row): Deviation[] => {
      const wrong = flaw(field, value, lists);
      const project = owner?.[row];
      return wrong
        ? [
            {
              ...base,
              ...wrong,
              cell: at(register.firstRow + row, column),
              header: field.header,
              found: String(value),
              ...(project === null || project === undefined ? {} : { project: String(project) }),
            },
          ]
        : [];
    });
  });
  return [...older, ...columns, ...cells];
}

/** The column that says whose row it is: the key of projects, the reference to a project elsewhere. */
function ownerColumn({ template, byField }: Register): readonly CellValue[] | undefined {
  const id: FieldId | undefined =
    template.id === "projects"
      ? template.key
      : template.fields.find(({ references }) => references === "projects")?.id;
  return id === undefined ? undefined : byField.get(id)?.values;
}

function nearest(field: Field, headers: readonly string[], taken: readonly number[]): number | undefined {
  const names = [field.header, ...field.synonyms].map((name) => name.toLowerCase());
  let best: { column: number; alike: number } | undefined;
  headers.forEach((header, column) => {
    if (taken.includes(column)) return;
    const alike = Math.max(...names.map((name) => similarity(name, header.trim().toLowerCase())));
    if (alike >= ALIKE && alike > (best?.alike ?? 0)) best = { column, alike };
  });
  return best?.column;
}

type Flaw = Pick<Deviation, "kind" | "expected" | "why">;

function flaw(
  field: Field,
  value: CellValue,
  lists: Readonly<Record<ListId, readonly string[]>>,
): Flaw | undefined {
  if (value === null || value === "" || field.type === "calculated") return undefined;
  if (field.list !== undefined) {
    const allowed = lists[field.list];
    // A list without values in this workbook judges nothing.
    if (!allowed || allowed.length === 0 || allowed.includes(String(value))) return undefined;
    return {
      kind: "unlisted value",
      expected: allowed.length <= 8 ? allowed.join(", ") : `one of ${allowed.length} values in PMO Setup`,
      why: "The value is not in the list of allowed values.",
    };
  }
  const isNumeric = ["date", "number", "money", "percent"].includes(field.type);
  if (!isNumeric) return undefined;
  if (typeof value !== "number")
    return {
      kind: "wrong type",
      expected: field.type === "date" ? "a date" : "a number",
      why: "Text in its place is left out of every sum and comparison.",
    };
  const { minimum = -Infinity, maximum = Infinity } = field;
  if (value >= minimum && value <= maximum) return undefined;
  return {
    kind: "out of bounds",
    expected: `from ${field.minimum ?? "any"} to ${field.maximum ?? "any"}`,
    why: "The value is outside the field's bounds.",
  };
}
