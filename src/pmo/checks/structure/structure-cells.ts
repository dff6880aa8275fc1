import type { CellValue } from "../../values/cell";
import { isErrorText } from "../../values/cell";
import { tidy } from "../../values/text";
import type { Field, FieldId, FieldType } from "../../templates/template";
import type { Check, CheckContext } from "../check";
import { readFlag } from "../engine/column-view";
import { tableChecks } from "../define";
import { offList } from "../common/off-list";
import { SOURCE } from "../common/sources";
import { mappedColumns } from "./structure";
import { count, quoted } from "../common/words";

const everyRegister = { everyRegister: true } as const;
const table = tableChecks({ family: "structure", register: "projects" });

/** What a field of a type holds, in words. */
const KINDS: Readonly<Partial<Record<FieldType, string>>> = {
  date: "a date",
  number: "a number",
  money: "an amount of money",
  percent: "a percentage",
  flag: "Yes or No",
};

/** Lists whose values have a check of their own. */
const OWN_CHECK: ReadonlySet<string> = new Set(["projectStatus", "stage", "rag"]);

/** Single cells: errors, wrong types, keys that do not join, and values of no list. */
export const STRUCTURE_CELLS: readonly Check[] = [
  table({
    ...everyRegister,
    id: "IMP-10",
    severity: "error",
    title: "Error value in a cell",
    rule: "A cell of a mapped column holds an Excel error: #REF!, #N/A, #VALUE! and the like.",
    why: "The link or the formula behind it is broken, and sums over the column fail or skip it.",
    remedy: "Mend the formula, or enter the value.",
    source: SOURCE.spreadsheets,
    run: (register, _, report) => {
      for (const { field, header, values } of mappedColumns(register)) {
        if (!field || field.type === "calculated") continue;
        report.assessed(values.length, "all");
        values.forEach((value, row) => {
          if (typeof value === "string" && value.startsWith("#") && isErrorText(value))
            report.finding(`${header} holds ${value}.`, { row, field: field.id });
        });
      }
    },
  }),
  table({
    ...everyRegister,
    id: "IMP-11",
    severity: "warning",
    title: "Text where a number or a date belongs",
    rule: "A cell of a date, a number, an amount, a percentage or a yes-or-no field holds something else, errors apart.",
    why: "Excel leaves it out of every sum and every comparison, and does not say so.",
    remedy: "Enter the value as the field wants it, and put the words into the narrative or the notes.",
    source: `${SOURCE.gmpp}; ${SOURCE.dft}`,
    run: (register, context, report) => {
      for (const { field, header, values } of mappedColumns(register)) {
        const kind = field && KINDS[field.type];
        if (!field || kind === undefined) continue;
        report.assessed(values.length, "all");
        // Numbers, and Yes and No, are not odd.
        for (const row of context.cells(register.template.id, field.id)?.odd ?? []) {
          const value = values[row] ?? null;
          if (isOfAnotherType(value, field))
            report.finding(`${header} holds ${quoted(value)}, which is not ${kind}.`, {
              row,
              field: field.id,
            });
        }
      }
    },
  }),
  table({
    ...everyRegister,
    id: "IMP-16",
    severity: "alert",
    title: "Spaces or other case in a key",
    rule: "A key or a reference has spaces around it, double or non-breaking spaces in it, or another case than the project's ID.",
    why: "To a person it is the same ID; to a lookup it may be another.",
    remedy: "Write the ID as the Projects register does.",
    source: SOURCE.own,
    fixNote: "The key without needless spaces, in the spelling of the Projects register.",
    run: (register, context, report) => {
      for (const { field, header, values } of mappedColumns(register)) {
        if (!field || (field.type !== "id" && field.type !== "reference")) continue;
        report.assessed(values.length, "all");
        values.forEach((value, row) => {
          const proper = properKey(value, field, context);
          if (proper !== undefined && proper !== value)
            report.finding(`${header} ${quoted(value)} is spelt ${differs(value, proper)}.`, {
              row,
              field: field.id,
              fix: proper,
            });
        });
      }
    },
  }),
  table({
    ...everyRegister,
    id: "IMP-20",
    severity: "warning",
    title: "Value not in its list",
    rule: "A cell of a list is no value of it in the list's own spelling. Status, stage and RAG of projects have checks of their own.",
    why: "Counts by the list miss the row.",
    remedy: "Choose a value of the list.",
    source: SOURCE.own,
    fixNote: "The list's own spelling, where the value is a known synonym.",
    run: (register, context, report) => {
      const { id } = register.template;
      for (const { field, header, values } of mappedColumns(register)) {
        if (field?.type !== "list" || field.list === undefined || OWN_CHECK.has(field.list)) continue;
        const { list } = field;
        report.assessed(values.length, "all");
        for (const row of context.cells(id, field.id)?.odd ?? []) {
          const wrong = offList(context.row(id, row), field.id, header, list, context);
          if (wrong) report.finding(wrong.message, { row, field: field.id, fix: wrong.fix });
        }
      }
    },
  }),
];

function isOfAnotherType(value: CellValue, field: Field): boolean {
  if (value === null || (typeof value === "string" && (value.trim() === "" || isErrorText(value))))
    return false;
  return field.type === "flag" ? readFlag(value) === undefined : typeof value !== "number";
}

/** A key as it should be spelt; undefined for cells that hold no text. */
function properKey(value: CellValue, field: Field, context: CheckContext): string | undefined {
  if (typeof value !== "string" || value.trim() === "" || isErrorText(value)) return undefined;
  const plain = tidy(value);
  if (field.references === undefined) return plain;
  return spellingOf(field.references, "projectId", plain, context) ?? plain;
}

function spellingOf(
  register: NonNullable<Field["references"]>,
  key: FieldId,
  text: string,
  context: CheckContext,
): string | undefined {
  const spellings = new Set(
    (context.index(register, key).get(text.toLowerCase()) ?? []).map((row) =>
      context.row(register, row).text(key),
    ),
  );
  const [only] = spellings;
  return spellings.size === 1 && only !== undefined ? tidy(only) : undefined;
}

function differs(value: CellValue, proper: string): string {
  return String(value).toLowerCase() === proper.toLowerCase()
    ? `${quoted(proper)} in the Projects register`
    : `with ${count(String(value).length - proper.length, "space")} too many`;
}
