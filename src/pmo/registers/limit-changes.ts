import type { Change } from "../changes/change";
import type { Place } from "../changes/content";
import { Problem } from "../problem";
import type { Settings } from "../setup/settings";
import { templateOf } from "../templates/standard";
import { templateIn } from "../templates/standards";
import type { Standards } from "../templates/standards";
import type { Field } from "../templates/template";
import { LIMITED, limitId } from "./limited";
import { withoutLimits } from "./limits";
import type { Register, RegisterColumn, Registers } from "./register";
import { registerDress } from "./register-sheet";

/** What stands in the workbook of the registers whose formulas may go by limits. */
export interface LimitInput {
  readonly registers: Registers;
  /** With the limits that are to count. */
  readonly standards: Standards;
  /** The first data row of registers as formulas, by the register's id. */
  readonly formulas: ReadonlyMap<string, readonly string[]>;
  readonly tables: readonly { readonly name: string; readonly sheet: string; readonly place: Place }[];
  /** Where each sheet has values. */
  readonly used: ReadonlyMap<string, Place>;
  readonly settings: Settings;
}

/**
 * The changes that let calculated columns go by profiles: the columns of limits that Projects does not have yet, and the formulas
 * that name those thresholds. A formula that is not the template's is somebody's own, and stays.
 */
export function limitChanges(input: LimitInput): Change[] {
  const { registers, standards } = input;
  const missing = missingLimits(registers, standards);
  return [
    ...(missing ? newColumns(missing.projects, missing.fields, input) : []),
    ...Object.values(registers).flatMap((register) => rewritten(register, input)),
  ];
}

/** The registers as they are once the changes are carried out, for formulas that name the new columns; those are still blank. */
export function withLimitColumns(registers: Registers, standards: Standards): Registers {
  const missing = missingLimits(registers, standards);
  if (!missing) return registers;
  const { projects, fields } = missing;
  const columns = fields.map((field, index): RegisterColumn => ({
    header: field.header,
    field,
    index: projects.columns.length + index,
    values: Array.from({ length: projects.length }, () => null),
  }));
  const byField = new Map([
    ...projects.byField,
    ...fields.flatMap(({ id }, index) => {
      const column = columns[index];
      return column ? [[id, column] as const] : [];
    }),
  ]);
  return {
    ...registers,
    projects: { ...projects, columns: [...projects.columns, ...columns], byField },
  };
}

const isLimit = (field: Field): boolean => LIMITED.some(({ id }) => limitId(id) === field.id);

function missingLimits(
  { projects }: Registers,
  standards: Standards,
): { projects: Register; fields: readonly Field[] } | undefined {
  const fields = (templateIn(standards, "projects")?.fields ?? []).filter(
    (field) => isLimit(field) && !projects?.byField.has(field.id),
  );
  return projects && fields.length > 0 ? { projects, fields } : undefined;
}

/** As a template's missing columns: at the table's right end. */
function newColumns(projects: Register, fields: readonly Field[], input: LimitInput): Change[] {
  const table = input.tables.find(({ name }) => name === projects.table);
  if (!table) return [];
  const { sheet, place: from } = table;
  const used = input.used.get(sheet);
  if (used && used.column + used.columns > from.column + from.columns) {
    throw new Problem(
      "no-room",
      `${sheet} has something to the right of its table, where the limits of the profiles in PMO Setup must go.`,
      "Move it to another sheet, then try again.",
    );
  }
  const column = from.column + from.columns;
  const rows = from.rows - 1;
  const place = { row: from.row + 1, column, rows, columns: fields.length };
  const layouts = fields.map((field) => ({ header: field.header, field }));
  return [
    // Headers stand before the table reaches them: a header that is emptied inside a table gets a name from Excel when this is undone.
    { kind: "write cells", sheet, row: from.row, column, cells: [fields.map(({ header }) => header)] },
    {
      kind: "resize table",
      table: table.name,
      sheet,
      from,
      to: { ...from, columns: from.columns + fields.length },
    },
    { kind: "dress cells", sheet, ...registerDress(layouts, place, input.settings) },
    {
      kind: "fill down",
      sheet,
      run: { row: from.row + 1, column, rows, formulas: fields.map(({ formula = "" }) => formula) },
    },
  ];
}

function rewritten(register: Register, { standards, formulas, registers }: LimitInput): Change[] {
  const { template, sheet, firstRow, firstColumn, length } = register;
  const table = registers["projects"]?.table ?? templateOf("projects").name;
  return (templateIn(standards, template.id)?.fields ?? []).flatMap((field): Change[] => {
    const column = register.byField.get(field.id);
    const now = column && formulas.get(template.id)?.[column.index];
    if (field.formula === undefined || !column || !now || now === field.formula) return [];
    if (
      !isLimit(field) &&
      withoutLimits(now, template, table) !== withoutLimits(field.formula, template, table)
    )
      return [];
    const place = { row: firstRow, column: firstColumn + column.index, rows: Math.max(length, 1) };
    return [{ kind: "fill down", sheet, run: { ...place, formulas: [field.formula] }, before: [now] }];
  });
}
