import type { FieldId, RegisterId, Template } from "../templates/template";
import { gridOf } from "./find/grid";
import { vocabularyOf } from "./find/vocabulary";
import { listReaders } from "./options";
import type { IntakeOptions } from "./options";
import type { IntakePlan, RegisterImport, SourceSheet } from "./plan";
import { readSheet, relaid } from "./read-sheet";
import type { SheetReading } from "./read-sheet";
import { knownProjects, withStatedProject } from "./stated-project";
import { hiddenSheet } from "./words";

/**
 * Plans the intake of a workbook's sheets into registers: which tables feed which register, how columns match, what each cell
 * becomes, and what stays out and why. Nothing is written and nothing is passed over without a word.
 */
export function planIntake(sheets: readonly SourceSheet[], options: IntakeOptions): IntakePlan {
  const read = sheetReader(options);
  return planOf(sheets, sheets.map(read), options);
}

/** The same with a pause after each sheet, for callers that give way to something else meanwhile. */
export async function planIntakePausing(
  sheets: readonly SourceSheet[],
  options: IntakeOptions,
  pause: () => Promise<unknown>,
): Promise<IntakePlan> {
  const read = sheetReader(options);
  const readings: SheetReading[] = [];
  for (const sheet of sheets) {
    readings.push(read(sheet));
    await pause();
  }
  return planOf(sheets, readings, options);
}

function sheetReader(options: IntakeOptions): (sheet: SourceSheet) => SheetReading {
  const vocabulary = vocabularyOf(options.templates);
  const lists = listReaders(options.lists);
  return (sheet) => readSheet(sheet, options, vocabulary, lists);
}

/** The plan of a workbook from what each of its sheets gives. */
function planOf(
  sheets: readonly SourceSheet[],
  found: readonly SheetReading[],
  options: IntakeOptions,
): IntakePlan {
  const readings = sheets.flatMap((sheet, index) => {
    const reading = found[index];
    return reading ? [{ sheet, reading }] : [];
  });
  const visible = new Set<RegisterId>(
    readings.flatMap(({ sheet, reading }) =>
      sheet.hidden ? [] : reading.imports.map(({ register }) => register),
    ),
  );
  const final = readings.map(({ sheet, reading }) =>
    isStale(sheet, reading, visible, options) ? asHidden(reading, options.templates) : reading,
  );
  const told = withProjects(sheets, final, options);
  return {
    file: options.file,
    sheets: told.map(({ verdict }) => verdict),
    imports: told.flatMap(({ imports }) => imports),
  };
}

/** Adds the project that a sheet is about where its rows do not say it, and takes the parts of forms that are so told. */
function withProjects(
  sheets: readonly SourceSheet[],
  readings: readonly SheetReading[],
  { templates, choices }: IntakeOptions,
): readonly SheetReading[] {
  const projects = templates.find(({ id }) => id === "projects");
  if (!projects) return readings;
  const known = knownProjects(
    readings.flatMap(({ imports }) => imports),
    projects,
  );
  return readings.map((reading, index): SheetReading => {
    const sheet = sheets[index];
    if (!sheet) return reading;
    const imports = reading.imports.map((entry) => {
      const field = openReference(entry, templates);
      const told =
        field === undefined
          ? undefined
          : withStatedProject(entry, sheet, projects, known, () => field, choices);
      return told ?? entry;
    });
    const { part } = reading;
    const whose =
      part?.template.id === projects.id && choices?.sheets?.[sheet.name] !== null
        ? withStatedProject(part.entry, sheet, projects, known, (said) => said, choices)
        : undefined;
    if (!whose) return { ...reading, imports };
    return imports.length > 0
      ? { ...reading, imports: [...imports, whose] }
      : relaid(gridOf(sheet), templates, [whose]);
  });
}

/** The field of an import that refers to projects, when nothing feeds it and no column is likely to. */
function openReference(
  { register, columns }: RegisterImport,
  templates: readonly Template[],
): FieldId | undefined {
  const field = templates
    .find(({ id }) => id === register)
    ?.fields.find(({ type, references }) => type === "reference" && references === "projects");
  if (!field) return undefined;
  const fed = columns.some(
    (column) =>
      column.field === field.id ||
      (column.field === undefined && column.level === "review" && column.alternatives[0]?.field === field.id),
  );
  return fed ? undefined : field.id;
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
