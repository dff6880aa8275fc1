import { distance } from "fastest-levenshtein";
import type { Field, FieldId, RegisterId, Template } from "../../templates/template";
import type { Register } from "../../registers/register";
import { folded, textOf } from "../../values/text";
import type { Check, CheckContext } from "../check";
import { isUnreported, MANY_ROWS } from "../engine/column-view";
import { tableChecks } from "../define";
import { openTest } from "../common/lifecycle";
import { RowSet } from "../engine/row-set";
import { SOURCE } from "../common/sources";
import { quoted } from "../common/words";

const everyRegister = { everyRegister: true } as const;
const table = tableChecks({ family: "structure", register: "projects" });

/** A total's word alone or with the thing that it sums: `Total`, `Sub-total: Training`, `Grand total (£k)`. */
const TOTAL =
  /^(grand |overall |programme |program |portfolio )?(sub[- ]?)?totals?\b(?! (cost|spend|hip|knee))/i;
const ENDS_IN_TOTAL = /\b(sub[- ]?)?total(s)?:?$/i;

/** Required fields whose blank has a check of its own. */
const OWN_CHECK: Readonly<Record<RegisterId, ReadonlySet<FieldId>>> = {
  projects: new Set(["projectId", "declaredRag", "sponsor", "manager", "budget", "objective"]),
  risks: new Set(["riskId", "project", "owner"]),
  milestones: new Set(["project", "baselineDate"]),
  benefits: new Set(["owner", "baselineValue", "targetValue"]),
  issues: new Set(["issueId", "project", "title", "owner", "targetDate"]),
  dependencies: new Set(["toProject", "fromProject"]),
  changes: new Set(["changeId", "description"]),
};

/** A register as a whole: its columns, its rows, its blanks. */
export const STRUCTURE: readonly Check[] = [
  table({
    ...everyRegister,
    id: "IMP-01",
    severity: "error",
    title: "Required column missing",
    rule: `A register lacks the column of a required field, and the nearest of its other columns is named; or the column is there and blank from top to bottom (${MANY_ROWS} rows or more).`,
    why: "Every check and every figure that needs the column stays silent.",
    remedy: "Rename the column back, or ask the source to report it.",
    source: SOURCE.validators,
    run: (register, _, report) => {
      const own = register.columns.filter((column) => !column.field).map((column) => column.header);
      const required = register.template.fields.filter((field) => field.requirement === "required");
      report.assessed(required.length);
      for (const field of required) {
        const column = register.byField.get(field.id);
        if (column) {
          if (isUnreported(field, column.values))
            report.finding(`${field.header} is blank in all ${register.length} rows.`, { field: field.id });
          continue;
        }
        const near = nearest(field, own);
        report.finding(
          `The column ${field.header} is missing${near === undefined ? "" : `; ${quoted(near)} may be it`}.`,
          near === undefined ? {} : { header: near },
        );
      }
    },
  }),
  table({
    ...everyRegister,
    id: "IMP-07",
    severity: "warning",
    title: "Total row among the rows",
    rule: "A row's name or key is a total's word: Total, Sub-total, Grand total.",
    why: "It counts everything twice.",
    remedy: "Delete the row; reports work out their own totals.",
    source: SOURCE.spreadsheets,
    run: (register, context, report) => {
      const { id, key, label } = register.template;
      report.assessed(register.length, "all");
      for (let index = 0; index < register.length; index++) {
        const row = context.row(id, index);
        const field = [key, label].find((name) => isTotal(textOf(row.value(name))));
        if (field !== undefined)
          report.finding(`${quoted(row.value(field))} is a total, not a ${register.template.singular}.`, {
            row: index,
            field,
          });
      }
    },
  }),
  table({
    ...everyRegister,
    id: "IMP-19",
    severity: "warning",
    title: "Required cell blank",
    rule: "A cell of a required field is blank, in a row that has not ended. Fields whose blank has a check of its own are left out, and a column that is blank in all such rows is one finding.",
    why: "Rows with holes fall out of the figures that need the cell.",
    remedy: "Fill in the cell.",
    source: SOURCE.own,
    run: (register, context, report) => {
      const { template } = register;
      const open = openRows(register, context);
      const judged = open.size;
      for (const field of requiredFields(template)) {
        const column = register.byField.get(field.id);
        const cells = context.cells(template.id, field.id);
        if (!column || !cells || isUnreported(field, column.values)) continue;
        const blank: number[] = [];
        cells.blank.and(open).forEach((row) => blank.push(row));
        report.assessed(judged, open);
        if (blank.length > 1 && blank.length === judged)
          report.finding(`${field.header} is blank in all ${judged} rows that have not ended.`, {
            field: field.id,
            rows: blank,
          });
        else for (const row of blank) report.finding(`${field.header} is blank.`, { row, field: field.id });
      }
    },
  }),
];

/** The rows that have not ended. */
function openRows(register: Register, context: CheckContext): RowSet {
  const { template, length } = register;
  const { ended } = template;
  const cells = ended && context.cells(template.id, ended.field);
  if (!cells) return RowSet.all(length);
  const isOpen = openTest(template);
  const statuses = register.byField.get(ended.field)?.values ?? [];
  const open = new RowSet(length);
  let isOpenNow = true;
  for (let row = 0; row < length; row++) {
    // Whether a row is open hangs on its status alone, and most have the status of the row above.
    if (row === 0 || statuses[row] !== statuses[row - 1]) isOpenNow = isOpen(context.row(template.id, row));
    if (isOpenNow) open.add(row);
  }
  return open;
}

const requiredFields = (template: Template): Field[] =>
  template.fields.filter(
    (field) => field.requirement === "required" && !OWN_CHECK[template.id]?.has(field.id),
  );

const isTotal = (text: string): boolean => TOTAL.test(text) || ENDS_IN_TOTAL.test(text);

/** The header most like a field's header or one of its synonyms, where one is near. */
function nearest(field: Field, headers: readonly string[]): string | undefined {
  const wanted = [field.header, ...field.synonyms].map(folded);
  let best: { header: string; share: number } | undefined;
  for (const header of headers) {
    const words = folded(header);
    if (words === "") continue;
    for (const want of wanted) {
      const share = distance(words, want) / Math.max(words.length, want.length);
      if (share <= 0.4 && (!best || share < best.share)) best = { header, share };
    }
  }
  return best?.header;
}

/** The mapped columns of a register. */
export const mappedColumns = (register: Register): Register["columns"] =>
  register.columns.filter((column) => column.field !== undefined);
