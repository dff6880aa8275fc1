import type { RegisterId, FieldId } from "../templates/template";
import { templateOf } from "../templates/standard";
import { fieldOf } from "../templates/template";
import { limitsOf } from "../registers/limited";
import type { Registers } from "../registers/register";
import type { ThresholdId } from "../setup/settings";

/** Excel's characters that stand for themselves in a column specifier only behind an apostrophe. */
const ESCAPED = /[[\]#'@]/g;

/** How formulas name a register's column: `Projects[Forecast cost]`. */
export interface ColumnReference {
  (register: RegisterId, field: FieldId): string;
  /** The thresholds of which Projects has a column of limits, which formulas go by. */
  readonly limits: ReadonlySet<ThresholdId>;
}

/** A column specifier for structured references, special characters escaped. */
export const columnSpecifier = (header: string): string =>
  `[${header.replace(ESCAPED, (character) => `'${character}`)}]`;

/** References to the columns of these registers, by the tables' and headers' own names. */
export function referencesTo(registers: Registers): ColumnReference {
  const named = (register: RegisterId, field: FieldId): string => {
    const found = registers[register]?.byField.get(field);
    const table = registers[register]?.table ?? templateOf(register).name;
    return table + columnSpecifier(found?.header ?? fieldOf(templateOf(register), field).header);
  };
  return Object.assign(named, { limits: limitsOf(registers) });
}
