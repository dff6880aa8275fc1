import type { Register } from "../../registers/register";
import type { Condition, Field, FieldId } from "../../templates/template";
import { fieldOf } from "../../templates/template";
import type { CheckContext, Row, TableReport } from "../check";
import { isUnreported } from "../engine/column-view";
import { answerOf } from "../structure/required-when";
import { listed } from "./words";

/** Cells that belong together, and the rows that must have them filled. */
export interface FilledCells {
  /** Each field, and when a row calls for it; absent, when its template says, which is always where the template says nothing. */
  readonly fields: readonly { readonly field: FieldId; readonly when?: readonly Condition[] }[];
  readonly subject?: (row: Row) => boolean;
  /** What a row is that calls for them, at the end of a sentence: `the issue is open`. */
  readonly because: string;
  /** The same of all such rows: `open issues`. */
  readonly rows: string;
}

interface Wanted {
  readonly field: Field;
  readonly when: readonly Condition[];
  /** Rows that call for the cell, and those of them where it is blank. */
  called: number;
  readonly blank: Set<number>;
}

/**
 * The run of a rule that rows have certain cells filled. The blanks of one row are one finding, and so is a column that is blank
 * in all rows that call for it. A column that is missing is counted, and the others are judged without it.
 */
export const filledCells =
  ({ fields, subject, because, rows }: FilledCells) =>
  (register: Register, context: CheckContext, report: TableReport): void => {
    const { template, length } = register;
    const wanted = fields.flatMap(({ field: id, when }): Wanted[] => {
      const field = fieldOf(template, id);
      const lack = columnLack(register, id);
      if (lack !== undefined) report.notAssessable(lack, length);
      return lack === undefined
        ? [{ field, when: when ?? field.requiredWhen ?? [], called: 0, blank: new Set() }]
        : [];
    });
    let assessed = 0;
    for (let index = 0; index < length; index++) {
      const row = context.row(template.id, index);
      if (subject && !subject(row)) continue;
      const answers = wanted.map(({ when }) => answerOf(row, when, template));
      wanted.forEach((cell, place) => {
        if (answers[place] !== true) return;
        cell.called++;
        if (!row.has(cell.field.id)) cell.blank.add(index);
      });
      const unknown = answers.find((answer) => typeof answer === "string");
      if (answers.includes(true)) assessed++;
      else if (unknown !== undefined) report.notAssessable(unknown);
    }
    report.assessed(assessed);

    const isWhole = ({ called, blank }: Wanted): boolean => called > 1 && blank.size === called;
    for (const cell of wanted.filter(isWhole))
      report.finding(`${cell.field.header} is blank in all ${cell.called} ${rows}.`, {
        field: cell.field.id,
      });
    const single = wanted.filter((cell) => !isWhole(cell));
    const places = new Set(single.flatMap(({ blank }) => [...blank]));
    for (const row of [...places].sort((a, b) => a - b)) {
      const blank = single.filter((cell) => cell.blank.has(row)).map(({ field }) => field);
      const [first] = blank;
      if (first)
        report.finding(
          `${listed(blank.map(({ header }) => header))} ${blank.length > 1 ? "are" : "is"} blank; ${because}.`,
          { row, field: first.id },
        );
    }
  };

/** Why a column cannot be judged: the register has none, or its source reports nothing in it. */
export function columnLack({ template, byField }: Register, id: FieldId): string | undefined {
  const field = fieldOf(template, id);
  const column = byField.get(id);
  if (!column) return `The column ${field.header} of ${template.name} is missing`;
  return isUnreported(field, column.values)
    ? `The column ${field.header} of ${template.name} is blank from top to bottom`
    : undefined;
}
