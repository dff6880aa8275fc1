import type { Registers } from "../registers/register";
import type { FieldId, Template } from "../templates/template";
import { longDate } from "../values/calendar";
import { tidy, textOf } from "../values/text";
import type { Finding } from "../checks/check";
import type { WaiverSubject } from "./waivers";

/**
 * What a waiver of a finding is about, in the words by which its row is found again; undefined where the row has neither an ID nor
 * anything else that tells it apart.
 */
export function subjectOf(finding: Finding, registers: Registers): WaiverSubject | undefined {
  const { check, register, project } = finding;
  const row = rowName(finding, registers);
  if (row === undefined) return undefined;
  return { check, register, project, row, field: fieldName(finding, registers) };
}

/** A row's key; without one, what tells rows of its register apart, else its name. Empty for a register as a whole. */
function rowName({ register, row, key, label }: Finding, registers: Registers): string | undefined {
  if (row === undefined) return "";
  if (key !== "") return tidy(key);
  const { template, byField } = registers[register] ?? {};
  const parts = template?.sameBy?.map((field) => {
    const value = byField?.get(field)?.values[row] ?? null;
    return typeof value === "number" && isDate(template, field) ? longDate(value) : textOf(value);
  });
  const apart = parts?.some((part) => part !== "") ? parts.join(" · ") : tidy(label);
  return apart === "" ? undefined : apart;
}

const isDate = ({ fields }: Template, id: FieldId): boolean =>
  fields.some((field) => field.id === id && field.type === "date");

/** The header of a finding's column; that of its field where the column is missing. */
function fieldName({ register, header, field }: Finding, registers: Registers): string {
  if (header !== undefined) return tidy(header);
  return registers[register]?.template.fields.find(({ id }) => id === field)?.header ?? "";
}

/** Where a subject is looked up: two of the same rule and row have the same text. */
export const rowKeyOf = ({ check, register, row }: WaiverSubject): string =>
  JSON.stringify([check, register, row.toLowerCase()]);

/** Whether a waiver's subject takes in that of a finding whose rule and row are the same. */
export const takesIn = (waiver: WaiverSubject, finding: WaiverSubject): boolean =>
  sameOrAny(waiver.project, finding.project) && sameOrAny(waiver.field, finding.field);

const sameOrAny = (wanted: string, found: string): boolean =>
  wanted === "" || wanted.toLowerCase() === tidy(found).toLowerCase();
