import type { FieldId, Template } from "../../templates/template";
import { ENDED } from "../../templates/lists";
import { templateOf } from "../../templates/standard";
import type { Row } from "../check";

const NOT_RUNNING: ReadonlySet<string> = new Set<string>([...ENDED.projects, "Proposed", "On hold"]);

/** Says of a register's rows whether they have not ended. A row without a readable status counts as open, here as in every figure. */
export function openTest({ ended }: Template): (row: Row) => boolean {
  if (!ended) return () => true;
  const { field } = ended;
  const values = new Set(ended.is);
  return (row) => {
    const status = row.text(field);
    return status === undefined || !values.has(status);
  };
}

/** A project being worked on: neither ended, nor proposed, nor on hold. */
export function isRunning(row: Row): boolean {
  const status = row.text("status");
  return status === undefined || status === "Active" || !NOT_RUNNING.has(status);
}

export const isOpenProject = openTest(templateOf("projects"));
export const isOpenRisk = openTest(templateOf("risks"));
export const isOpenBenefit = openTest(templateOf("benefits"));
export const isOpenMilestone = openTest(templateOf("milestones"));

/** True where a list's field has this value, and where it cannot be told. */
export function isOrUnknown(row: Row, field: FieldId, value: string): boolean {
  const text = row.text(field);
  return text === undefined || text === value;
}
