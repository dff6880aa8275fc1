import type { CellValue } from "../../values/cell";
import { ownersOf } from "../../templates/template";
import type { FieldId, Template } from "../../templates/template";
import type { Register, RegisterColumn } from "../../registers/register";
import { findingAddress } from "./address";
import type { Check, Finding, Row } from "../check";

/** Makes a finding of a check from its message, its field and its row; without a row it is about the whole register. */
export type FindingMaker = (
  message: string,
  field: FieldId | undefined,
  row: Row | undefined,
  fix: CellValue | undefined,
  header?: string,
  address?: string,
) => Finding;

/** The field that says which project a row is about. */
export const projectFieldOf = ({ id, key, fields }: Template): FieldId | undefined =>
  id === "projects" ? key : fields.find(({ references }) => references === "projects")?.id;

/** The maker of one check's findings in one register. */
export function findingMaker(check: Check, register: Register): FindingMaker {
  const { template } = register;
  const owners = ownersOf(template);
  const projectField = projectFieldOf(template);
  return (message, field, row, fix, header, address) => {
    const column = columnOf(register, field, header);
    const value = row && column ? (column.values[row.index] ?? null) : null;
    return {
      check: check.id,
      severity: check.severity,
      register: template.id,
      ...(row ? { row: row.index } : {}),
      ...(field === undefined ? {} : { field }),
      ...(column ? { header: column.header } : {}),
      address: address ?? addressOf(register, row?.index, column),
      key: (row && wordsOf(row.value(template.key))) ?? "",
      label: (row && wordsOf(row.value(template.label))) ?? "",
      project: (row && projectField !== undefined && wordsOf(row.value(projectField))) || "",
      owner: (row && owners.map((owner) => wordsOf(row.value(owner))).find((name) => name !== "")) ?? "",
      value,
      message,
      ...(fix === undefined || fix === value ? {} : { fix }),
    };
  };
}

const wordsOf = (value: CellValue): string => (value === null ? "" : String(value).trim());

function columnOf(
  register: Register,
  field: FieldId | undefined,
  header: string | undefined,
): RegisterColumn | undefined {
  if (field !== undefined) return register.byField.get(field);
  return header === undefined ? undefined : register.columns.find((column) => column.header === header);
}

/** The finding's cell; the header where it is about a column; the row's or the table's first cell where it has no column. */
function addressOf(register: Register, row: number | undefined, column: RegisterColumn | undefined): string {
  const line = row === undefined ? register.firstRow - 1 : register.firstRow + row;
  return findingAddress(register.sheet, line, register.firstColumn + (column?.index ?? 0));
}
