import { dayOf } from "../../values/calendar";
import type { CellValue, Serial } from "../../values/cell";
import type { Field } from "../../templates/template";
import type { SampleCell } from "../book";
import type { Chance } from "../random";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const two = (number: number): string => String(number).padStart(2, "0");

/** A day as people type it. */
const DATE_TEXTS: readonly ((year: number, month: number, day: number) => string)[] = [
  (year, month, day) => `${two(day)}/${two(month)}/${year}`,
  (year, month, day) => `${day} ${MONTHS[month - 1] ?? ""} ${year}`,
  (year, month, day) => `${two(day)}-${MONTHS[month - 1] ?? ""}-${two(year % 100)}`,
  (year, month, day) => `${year}-${two(month)}-${two(day)}`,
];

/** Other words that teams use for values of lists. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  Active: ["Active", "Active", "In progress", "Live"],
  Execute: ["Execute", "Delivery", "Execution"],
  Plan: ["Plan", "Planning"],
  Idea: ["Idea", "Concept"],
  Proposed: ["Proposed", "Pipeline"],
  Green: ["G", "Green", "green", "GREEN"],
  "Amber/Green": ["A/G", "Amber/Green"],
  Amber: ["A", "Amber", "amber"],
  "Amber/Red": ["A/R", "Amber/Red"],
  Red: ["R", "Red", "RED"],
  Blue: ["Blue", "Complete"],
  Threat: ["Threat", "Threat", "T"],
  Opportunity: ["Opportunity", "Opp"],
  Reduce: ["Reduce", "Mitigate", "Treat"],
  Accept: ["Accept", "Tolerate"],
  Treating: ["Treating", "In progress"],
  Open: ["Open", "Active"],
  Complete: ["Complete", "Done", "Achieved"],
  Late: ["Late", "Delayed"],
  "Not started": ["Not started", "Planned"],
};
const SCALE: readonly (readonly string[])[] = [
  ["1 - rare", "VL"],
  ["2 - unlikely", "L"],
  ["3 - possible", "M"],
  ["4 - likely", "H"],
  ["5 - almost certain", "VH"],
];

/** A value as a team may have typed it: most as Excel would have them, some as text. */
export function typed(value: CellValue, field: Field, chance: Chance): SampleCell {
  if (value === null) return null;
  if (typeof value === "string") return wordFor(value, field, chance);
  if (typeof value === "boolean") return value;
  switch (field.type) {
    case "date":
      return chance.int(1, 10) <= 7 ? dateCell(value) : dateText(value, chance);
    case "money":
      return chance.int(1, 10) <= 7 ? amountCell(value) : amountText(value);
    case "percent":
      return chance.int(1, 10) <= 7 ? percentCell(value) : `${Math.round(value * 100)}%`;
    case "number":
      return field.id === "probability" && chance.int(1, 10) <= 4
        ? chance.pick(SCALE[value - 1] ?? [String(value)])
        : value;
    default:
      return value;
  }
}

/** A value exactly as it is, with the number format of its field. */
export function asItIs(value: CellValue, field: Field): SampleCell {
  if (typeof value !== "number") return value;
  if (field.type === "date") return dateCell(value);
  if (field.type === "money") return amountCell(value);
  return field.type === "percent" ? percentCell(value) : value;
}

export const dateCell = (value: Serial): SampleCell => ({ value, numberFormat: "dd/mm/yyyy" });
const amountCell = (value: number): SampleCell => ({ value, numberFormat: "#,##0" });
const percentCell = (value: number): SampleCell => ({ value, numberFormat: "0%" });

function wordFor(value: string, field: Field, chance: Chance): SampleCell {
  if (field.type === "flag") return chance.int(1, 3) === 1 ? value.slice(0, 1) : value;
  const words = field.type === "list" ? WORDS[value] : undefined;
  return words ? chance.pick(words) : value;
}

function dateText(value: Serial, chance: Chance): string {
  const day = dayOf(value);
  if (!day) throw new Error(`No such day: ${value}`);
  return chance.pick(DATE_TEXTS)(day.year, day.month, day.day);
}

/** Thousands of pounds as `£1.2m`, `£850k` or `1,250`. */
function amountText(thousands: number): string {
  if (thousands >= 1000 && thousands % 100 === 0) return `£${thousands / 1000}m`;
  if (thousands >= 1000)
    return `${Math.floor(thousands / 1000)},${String(thousands % 1000).padStart(3, "0")}`;
  return `£${thousands}k`;
}
