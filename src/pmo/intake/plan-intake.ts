import type { RegisterId, Template } from "../templates/template";
import { vocabularyOf } from "./find/vocabulary";
import { listReaders } from "./options";
import type { IntakeOptions } from "./options";
import type { IntakePlan, SourceSheet } from "./plan";
import { readSheet } from "./read-sheet";
import type { SheetReading } from "./read-sheet";
import { hiddenSheet } from "./words";

/**
 * Plans the intake of a workbook's sheets into registers: which tables feed which register, how columns match, what each cell
 * becomes, and what stays out and why. Nothing is written and nothing is passed over without a word.
 */
export function planIntake(sheets: readonly SourceSheet[], options: IntakeOptions): IntakePlan {
  const vocabulary = vocabularyOf(options.templates);
  const lists = listReaders(options.lists);
  const readings = sheets.map((sheet) => ({ sheet, reading: readSheet(sheet, options, vocabulary, lists) }));
  const visible = new Set<RegisterId>(
    readings.flatMap(({ sheet, reading }) =>
      sheet.hidden ? [] : reading.imports.map(({ register }) => register),
    ),
  );
  const final = readings.map(({ sheet, reading }) =>
    isStale(sheet, reading, visible, options) ? asHidden(reading, options.templates) : reading,
  );
  return {
    file: options.file,
    sheets: final.map(({ verdict }) => verdict),
    imports: final.flatMap(({ imports }) => imports),
  };
}

/** A hidden sheet beside a visible one for the same register is likely an old copy: it comes in only when chosen. */
const isStale = (
  sheet: SourceSheet,
  reading: SheetReading,
  visible: ReadonlySet<RegisterId>,
  options: IntakeOptions,
): boolean =>
  sheet.hidden &&
  options.choices?.sheets?.[sheet.name] === undefined &&
  reading.imports.some(({ register }) => visible.has(register));

function asHidden({ verdict, imports }: SheetReading, templates: readonly Template[]): SheetReading {
  const [first] = imports;
  const template = templates.find(({ id }) => id === first?.register);
  const reason = first && template ? hiddenSheet(template, first.rows.length) : verdict.reason;
  return { verdict: { sheet: verdict.sheet, reason }, imports: [] };
}
