import type { Register } from "../../registers/register";
import { fieldOf } from "../../templates/template";
import type { CheckContext, TableReport } from "../check";
import { columnLack } from "./blank-cells";
import { unknownProject } from "./references";
import { quoted } from "./words";

/** Reports rows without a key, and rows of one project that share one. */
export function judgeKeys(register: Register, context: CheckContext, report: TableReport): void {
  const { template, length } = register;
  const { key, singular } = template;
  const lack = columnLack(register, key);
  if (lack !== undefined) {
    report.notAssessable(lack, length);
    return;
  }
  const { header } = fieldOf(template, key);
  const byKey = new Map<string, number[]>();
  for (let index = 0; index < length; index++) {
    const row = context.row(template.id, index);
    const id = row.text(key);
    if (id === undefined) {
      if (row.has(key)) report.notAssessable(`${header} is not readable`);
      else {
        report.assessed(1);
        report.finding(`The ${singular} has no ID.`, { row: index, field: key });
      }
      continue;
    }
    report.assessed(1);
    const place = `${row.text("project")?.toLowerCase() ?? ""}|${id.toLowerCase()}`;
    const same = byKey.get(place);
    if (same) same.push(index);
    else byKey.set(place, [index]);
  }
  for (const same of byKey.values())
    if (same.length > 1)
      for (const index of same)
        report.finding(
          `${header} ${quoted(context.row(template.id, index).value(key))} stands in ${same.length} rows of the same project.`,
          { row: index, field: key },
        );
}

/** Reports rows that name no project, or one that the Projects register does not have; an ID in place of its name is safe. */
export function judgeProjects(register: Register, context: CheckContext, report: TableReport): void {
  const { template, length } = register;
  const lack = columnLack(register, "project") ?? unknownProject.obstacle(context);
  if (lack !== undefined) {
    report.notAssessable(lack, length);
    return;
  }
  report.assessed(length);
  for (let index = 0; index < length; index++) {
    const row = context.row(template.id, index);
    const message = unknownProject.test(row, context);
    if (message !== undefined)
      report.finding(message, { row: index, field: "project", fix: unknownProject.fix(row, context) });
  }
}

/** Reports rows that do not say what they are about. */
export function judgeLabels(register: Register, context: CheckContext, report: TableReport): void {
  const { template, length } = register;
  const { label, singular } = template;
  const lack = columnLack(register, label);
  if (lack !== undefined) {
    report.notAssessable(lack, length);
    return;
  }
  report.assessed(length);
  for (let index = 0; index < length; index++)
    if (!context.row(template.id, index).has(label))
      report.finding(`The ${singular} does not say what it is.`, { row: index, field: label });
}
