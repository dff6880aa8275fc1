import type { CellValue } from "../values/cell";
import { isBlank } from "../values/cell";
import { folded, textOf } from "../values/text";
import type { FieldId, Template } from "../templates/template";
import { columnLetters } from "./find/grid";
import { scoreHeader } from "./match/header-score";
import { headerText } from "./match/header-text";
import { phraseBook } from "./match/phrases";
import type { ColumnMatch, IntakeChoices, RegisterImport, SourceSheet } from "./plan";
import { namedAboveReason, sheetNamedReason, statedAboveReason } from "./words";

/** The projects that a workbook tells of: what each is known by, folded, and how its entry is to be named. */
export type KnownProjects = ReadonlyMap<string, { readonly field: FieldId; readonly value: CellValue }>;

/** The ids and names in the imports that feed Projects. */
export function knownProjects(imports: readonly RegisterImport[], projects: Template): KnownProjects {
  const known = new Map<string, { field: FieldId; value: CellValue }>();
  for (const field of [projects.key, projects.label])
    for (const entry of imports) {
      if (entry.register !== projects.id) continue;
      const column = entry.columns.findIndex((match) => match.field === field);
      for (const value of entry.rows.values[column] ?? []) {
        const name = folded(textOf(value));
        if (name !== "" && !known.has(name)) known.set(name, { field, value });
      }
    }
  return known;
}

/** How many rows above a table may say whose it is, and how far a value may stand from its label. */
const ABOVE = 12;
const REACH = 4;

/** What a sheet says of the project that it is about. */
interface Statement {
  readonly field: FieldId;
  readonly value: CellValue;
  readonly header: string;
  readonly reason: string;
  /** Where it stands, from 0 in the sheet's block; absent for the sheet's own name. */
  readonly at?: { readonly row: number; readonly column: number };
}

/**
 * Adds to an import the project that its sheet is about, where its rows do not name one themselves: `Project: Portal` above the
 * table, the id or name of a project of the same workbook there, or a sheet named after one. `asField` says which field of the
 * import takes it.
 */
export function withStatedProject(
  entry: RegisterImport,
  sheet: SourceSheet,
  projects: Template,
  known: KnownProjects,
  asField: (said: FieldId) => FieldId | undefined,
  choices: IntakeChoices | undefined,
): RegisterImport | undefined {
  const said = statementOf(entry, sheet, projects, known);
  const field = said && asField(said.field);
  if (said === undefined || field === undefined) return undefined;
  const used = new Set(entry.columns.map(({ column }) => column));
  const own = sheet.firstColumn + (said.at?.column ?? 0);
  const column = entry.source.shape === undefined && !used.has(own) ? own : Math.max(-1, ...used) + 1;
  if (choices?.columns?.[sheet.name]?.[column] === null) return undefined;
  const match: ColumnMatch = {
    column,
    ...(said.at === undefined ? {} : { cell: addressAt(sheet, said.at) }),
    header: said.header,
    field,
    confidence: 0.9,
    level: "confident",
    reason: said.reason,
    alternatives: [],
    samples: [textOf(said.value)],
  };
  const { rows } = entry;
  const values = Array.from({ length: rows.length }, () => said.value);
  return {
    ...entry,
    columns: [...entry.columns, match],
    rows: { ...rows, values: [...rows.values, values], formats: [...rows.formats, "General"] },
  };
}

function statementOf(
  { source }: RegisterImport,
  sheet: SourceSheet,
  projects: Template,
  known: KnownProjects,
): Statement | undefined {
  const last = source.shape === "across" ? 0 : source.headerRow - 1 - sheet.firstRow;
  const first = Math.max(0, last - ABOVE);
  let found: Statement | undefined;
  for (let row = first; row < last; row++)
    for (let column = 0; column < (sheet.values[row]?.length ?? 0); column++) {
      const value = sheet.values[row]?.[column] ?? null;
      if (isBlank(value)) continue;
      const at = { row, column };
      const project = known.get(folded(textOf(value)));
      const statement = project
        ? {
            ...project,
            header: addressAt(sheet, at),
            reason: namedAboveReason(textOf(value), addressAt(sheet, at)),
            at,
          }
        : source.shape === undefined
          ? labelledAt(sheet, at, projects)
          : undefined;
      if (
        statement &&
        (found === undefined || (statement.field === projects.key && found.field !== projects.key))
      )
        found = statement;
    }
  const named = known.get(folded(sheet.name));
  return found ?? (named && { ...named, header: "Sheet name", reason: sheetNamedReason(sheet.name) });
}

/** `Project: | Portal` or `Project: Portal` in one cell. */
function labelledAt(
  sheet: SourceSheet,
  at: { readonly row: number; readonly column: number },
  projects: Template,
): Statement | undefined {
  const text = sheet.values[at.row]?.[at.column];
  if (typeof text !== "string" || text.length > 120) return undefined;
  const [label = "", ...after] = text.split(/:\s*/);
  const field = projectField(label, projects);
  if (field === undefined) return undefined;
  const inCell = after.join(": ").trim();
  const cells = sheet.values[at.row] ?? [];
  const step =
    inCell === ""
      ? cells.slice(at.column + 1, at.column + 1 + REACH).findIndex((cell) => !isBlank(cell))
      : -1;
  const value = inCell !== "" ? inCell : step < 0 ? null : (cells[at.column + 1 + step] ?? null);
  if (value === null || typeof value === "boolean" || textOf(value).length > 120) return undefined;
  const place = inCell === "" ? { row: at.row, column: at.column + 1 + step } : at;
  return {
    field,
    value: textOf(value),
    header: label.trim(),
    reason: statedAboveReason(label.trim(), addressAt(sheet, place)),
    at: place,
  };
}

/** The key or name of Projects, when a label surely is one of them and says that it is about a project. */
function projectField(label: string, projects: Template): FieldId | undefined {
  const header = headerText(label);
  const nouns = phraseBook(projects).nouns;
  if (!header.words.some((word) => nouns.has(word))) return undefined;
  const [best] = scoreHeader(header, phraseBook(projects));
  return best && best.score >= 0.95 && (best.field.id === projects.key || best.field.id === projects.label)
    ? best.field.id
    : undefined;
}

const addressAt = (
  sheet: SourceSheet,
  { row, column }: { readonly row: number; readonly column: number },
): string => `${columnLetters(sheet.firstColumn + column)}${sheet.firstRow + row + 1}`;
