import { absoluteColumn, cellAddress, columnLetters } from "../changes/address";
import type { ConditionalBox, FormulaLook } from "../changes/content";
import { projectFieldOf } from "../checks/engine/finding";
import type { Register } from "../registers/register";
import type { CellValue } from "../values/cell";
import { TONES } from "./palette";

/** How the names begin by which marks read the findings, and by which marks are told from the rules of others. */
const PREFIX = "PMO_Mark_";

/** The columns of the findings that marks go by: rules cannot hold structured references, but they can hold names. */
export const MARK_COLUMNS = {
  severity: { name: `${PREFIX}Severity`, header: "Severity" },
  register: { name: `${PREFIX}Register`, header: "Register" },
  project: { name: `${PREFIX}Project`, header: "Project" },
  row: { name: `${PREFIX}Row`, header: "Row" },
  field: { name: `${PREFIX}Field`, header: "Field" },
  waived: { name: `${PREFIX}Waived`, header: "Waived until" },
} as const;

/** Boxes leave fills and fonts alone and show on blank cells; the kind of line says it without colour. The gravest is drawn. */
const BOXES: readonly (readonly [severity: string, box: ConditionalBox])[] = [
  ["Error", { style: "Continuous", color: TONES["Red"]?.text ?? "" }],
  ["Warning", { style: "Dash", color: TONES["Amber"]?.text ?? "" }],
  ["Alert", { style: "Dot", color: TONES["Blue"]?.text ?? "" }],
];

/** Whether the formula of a conditional format is that of a mark. */
export const isMark = (formula: string): boolean => formula.toLowerCase().includes(PREFIX.toLowerCase());

/**
 * What a name of a column of the findings stands for. It is the whole column of the sheet, because each check makes the table anew,
 * and a reference to a table that was deleted is lost.
 */
export const markName = (sheet: string, column: number): string => `=${absoluteColumn(sheet, column)}`;

/** The rules that mark a register's cells by the findings; none where the register has no column of keys. */
export function marksOf(register: Register): FormulaLook[] {
  const { template, firstRow, firstColumn, length, columns, byField } = register;
  const at = (field: string | undefined): string | undefined => {
    const column = field === undefined ? undefined : byField.get(field);
    return column && `TRIM($${columnLetters(firstColumn + column.index)}${firstRow + 1})`;
  };
  const key = at(template.key);
  if (key === undefined || length === 0) return [];
  const projectField = projectFieldOf(template);
  const project = projectField === template.key ? undefined : at(projectField);
  const header = cellAddress(firstRow - 1, firstColumn).replace(/(\d+)$/, "$$$1");
  const { severity, register: of, project: inProject, row, field, waived } = MARK_COLUMNS;
  return BOXES.map(([word, box]) => {
    const criteria = [
      `${severity.name},"${word}"`,
      `${of.name},"${template.name.replaceAll('"', '""')}"`,
      // What is joined to "=" is compared as it is: `<TBC>` would be an operator.
      `${row.name},"="&${key}`,
      ...(project === undefined ? [] : [`${inProject.name},"="&${project}`]),
      `${field.name},"="&${header}`,
      `${waived.name},""`,
    ];
    return {
      row: firstRow,
      column: firstColumn,
      rows: length,
      columns: columns.length,
      kind: "formula",
      formula: `=AND(${key}<>"",COUNTIFS(${criteria.join(",")})>0)`,
      look: { box },
    };
  });
}

/** How many cells the findings lead to, and how many findings lead to none, for want of a key or of a column. */
export interface MarkCounts {
  readonly cells: number;
  readonly unmarked: number;
}

/** Counts what marks show of the rows of the findings table; waived findings are not marked. */
export function countMarks(
  headers: readonly string[],
  rows: readonly (readonly CellValue[])[],
  registers: readonly Register[],
): MarkCounts {
  const text = (row: readonly CellValue[], { header }: { readonly header: string }): string =>
    String(row[headers.indexOf(header)] ?? "").trim();
  const columns = new Map(
    registers.map(({ template, columns }) => [
      template.name,
      new Set(columns.map(({ header }) => header.trim())),
    ]),
  );
  const cells = new Set<string>();
  let unmarked = 0;
  for (const row of rows) {
    if (text(row, MARK_COLUMNS.severity) === "" || text(row, MARK_COLUMNS.waived) !== "") continue;
    const { register, project, row: key, field } = MARK_COLUMNS;
    if (text(row, key) !== "" && columns.get(text(row, register))?.has(text(row, field)))
      cells.add(JSON.stringify([register, project, key, field].map((column) => text(row, column))));
    else unmarked += 1;
  }
  return { cells: cells.size, unmarked };
}
