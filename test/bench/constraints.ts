import { Ajv } from "ajv";
import * as z from "zod";
import { STANDARD } from "../../src/pmo/templates/standards";
import { PROJECTS } from "../../src/pmo/templates/projects";
import type { Field } from "../../src/pmo/templates/template";
import type { RowValues } from "../pmo/checks/registers";
import { projectRow } from "./program-rows";

/** The checks of projects that are constraints on single cells: types, lists, bounds, and required cells. */
export const CONSTRAINT_CHECKS = [
  "IMP-11",
  "IMP-19",
  "IMP-20",
  "PRJ-01",
  "PRJ-06",
  "PRJ-07",
  "PRJ-21",
  "RAG-01",
  "EV-23",
];

/** Fields whose blank other checks judge, by the project's state: EV-01, PRJ-08, PRJ-09, PRJ-29, RAG-14. */
const BLANK_ELSEWHERE = ["projectId", "declaredRag", "sponsor", "manager", "budget", "objective"];

/** One row in fifty breaks one of the constraints, each kind in turn; blank cells are left out, as JSON does. */
export function withFaults(row: RowValues, index: number): RowValues {
  const faults: Readonly<Record<number, RowValues>> = {
    7: { plannedValue: "to be confirmed" },
    57: { stage: "Doing" },
    107: { percentComplete: 1.4 },
    157: { department: null },
    207: { forecastCost: -5 },
    257: { declaredRag: "Greenish" },
  };
  const cells = Object.entries({ ...row, ...faults[index % 300] });
  return Object.fromEntries(cells.filter(([, value]) => value !== null));
}

const constrained = (): readonly Field[] => PROJECTS.fields.filter(({ id }) => id in projectRow(0));

/** The fields that a project which has not ended must have filled. */
const requiredOf = (fields: readonly Field[]): string[] =>
  fields
    .filter(({ id, requirement }) => requirement === "required" && !BLANK_ELSEWHERE.includes(id))
    .map(({ id }) => id);

/** Counts what zod finds wrong with rows by the same constraints. A row has at most one fault, so that none hides another. */
export function zodCounter(): (rows: readonly RowValues[]) => number {
  const fields = constrained();
  const required = requiredOf(fields);
  const ended: readonly unknown[] = PROJECTS.ended?.is ?? [];
  const schema = z
    .object(Object.fromEntries(fields.map((field) => [field.id, zodOf(field).optional()])))
    .superRefine((row, context) => {
      const missing = (ended.includes(row["status"]) ? ["projectId"] : required).filter(
        (id) => row[id] === undefined,
      );
      for (const id of missing) context.addIssue({ code: "custom", path: [id], message: `${id} is missing` });
    });
  return (rows) => rows.reduce((found, row) => found + (schema.safeParse(row).error?.issues.length ?? 0), 0);
}

function zodOf({ id, type, list }: Field): z.ZodType {
  if (list !== undefined) return z.enum(STANDARD.lists[list]?.items.map(({ value }) => value) ?? []);
  switch (type) {
    case "date":
      return z.number();
    case "percent":
      return z.number().min(0).max(1);
    case "money":
      return id === "budget" ? z.number() : z.number().min(0);
    default:
      return z.string();
  }
}

/** Counts what Ajv, compiled and told to find all errors, finds wrong with rows by the same constraints. */
export function constraintCounter(): (rows: readonly RowValues[]) => number {
  const fields = constrained();
  const required = requiredOf(fields);
  const validate = new Ajv({ allErrors: true, strict: false }).compile({
    type: "object",
    properties: Object.fromEntries(fields.map((field) => [field.id, schemaOf(field)])),
    required: ["projectId"],
    if: { properties: { status: { enum: PROJECTS.ended?.is } } },
    else: { required },
  });
  return (rows) => {
    let found = 0;
    for (const row of rows) {
      if (validate(row)) continue;
      // `if` only repeats that something under it is wrong.
      for (const { keyword } of validate.errors ?? []) if (keyword !== "if") found++;
    }
    return found;
  };
}

function schemaOf({ id, type, list }: Field): object {
  if (list !== undefined) return { enum: STANDARD.lists[list]?.items.map(({ value }) => value) };
  switch (type) {
    case "date":
      return { type: "number" };
    case "percent":
      return { type: "number", minimum: 0, maximum: 1 };
    case "money":
      // A budget below zero is EV-01's, which wants it above zero.
      return id === "budget" ? { type: "number" } : { type: "number", minimum: 0 };
    default:
      return { type: "string" };
  }
}
