import { conditionsText } from "../../standards/conditions";
import type { Condition, Field, FieldId, RegisterId, Template } from "../../templates/template";
import { folded } from "../../values/text";
import type { Check, Row } from "../check";
import { tableChecks } from "../define";
import { SOURCE } from "../common/sources";
import { quoted } from "../common/words";

const table = tableChecks({ family: "structure", register: "projects" });

/** Conditional fields whose blank has a check of its own. */
const OWN_CHECK: Readonly<Record<RegisterId, ReadonlySet<FieldId>>> = {
  projects: new Set(["narrative", "actualFinish"]),
  risks: new Set(["issueId", "closedOn", "outcome"]),
  milestones: new Set(["forecastDate", "actualDate"]),
  benefits: new Set(["unit"]),
  stakeholders: new Set(["owner", "nextContact"]),
  issues: new Set(["resolution", "resolvedOn", "decisionBy"]),
  changes: new Set(["notDoing", "decidedBy", "decidedOn", "baselineUpdated"]),
  decisions: new Set(["decidedOn", "forum"]),
};

/** What a row says to a condition: it holds, it does not, or it cannot be told, and why. */
export type Answer = true | false | string;

/** Fields that other cells of their row call for. */
export const REQUIRED_WHEN: readonly Check[] = [
  table({
    everyRegister: true,
    id: "IMP-21",
    severity: "warning",
    title: "Cell blank that its row calls for",
    rule: "A cell is blank that the template asks for because of what another cell of its row says: a dependency at risk without what is done about it. Which cells those are stands with the templates; those with a check of their own are left out. A column that is blank in all such rows is one finding.",
    why: "The row claims a state and does not show what belongs to it.",
    remedy: "Fill in the cell, or correct the one that calls for it.",
    source: SOURCE.own,
    run: (register, context, report) => {
      const { template, length } = register;
      for (const field of template.fields) {
        const { requiredWhen } = field;
        if (!requiredWhen || OWN_CHECK[template.id]?.has(field.id)) continue;
        const lacking = missingColumn(template, field, requiredWhen, (id) => register.byField.has(id));
        if (lacking !== undefined) {
          report.notAssessable(`The column ${lacking} of ${template.name} is missing`, length);
          continue;
        }
        const blank: number[] = [];
        const called: number[] = [];
        for (let index = 0; index < length; index++) {
          const row = context.row(template.id, index);
          const answer = answerOf(row, requiredWhen, template);
          if (answer === false) continue;
          if (answer !== true) {
            report.notAssessable(answer);
            continue;
          }
          called.push(index);
          if (!row.has(field.id)) blank.push(index);
        }
        const judged = called.length;
        report.assessed(judged, called);
        const when = `it is needed when ${conditionsText(requiredWhen, template).replaceAll("; ", " and ")}`;
        if (blank.length > 1 && blank.length === judged)
          report.finding(`${field.header} is blank in all ${judged} rows that call for it; ${when}.`, {
            field: field.id,
            rows: blank,
          });
        else
          for (const row of blank)
            report.finding(`${field.header} is blank; ${when}.`, { row, field: field.id });
      }
    },
  }),
];

/** The header of the first column that the judgement needs and the register has not. */
function missingColumn(
  { fields }: Template,
  field: Field,
  conditions: readonly Condition[],
  has: (id: FieldId) => boolean,
): string | undefined {
  const missing = [field.id, ...conditions.map((condition) => condition.field)].find((id) => !has(id));
  return missing === undefined ? undefined : (fields.find(({ id }) => id === missing)?.header ?? missing);
}

/** Whether a row calls for a cell: one condition that does not hold settles it; otherwise one that cannot be told leaves it open. */
export function answerOf(row: Row, conditions: readonly Condition[], template: Template): Answer {
  const answers = conditions.map((condition) => conditionHolds(row, condition, template));
  if (answers.includes(false)) return false;
  return answers.find((answer) => typeof answer === "string") ?? true;
}

function conditionHolds(row: Row, condition: Condition, { fields }: Template): Answer {
  if ("filled" in condition) return row.has(condition.field);
  const field = fields.find(({ id }) => id === condition.field);
  const text = row.text(condition.field);
  if (text !== undefined) return condition.is.some((value) => folded(value) === folded(text));
  const header = field?.header ?? condition.field;
  if (row.has(condition.field)) return `${header} ${quoted(row.value(condition.field))} is not readable`;
  // A blank yes-or-no or another field that may be blank calls for nothing.
  return field?.requirement === "required" ? `${header} is blank` : false;
}
