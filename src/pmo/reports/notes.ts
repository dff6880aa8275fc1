import { NOT_ASSESSABLE } from "../figures/figure";
import type { Definition, Figure } from "../figures/figure";
import { criterion } from "../figures/scope";
import { profileCriteria } from "../registers/limits";
import { SETUP_TABLES } from "../setup/sheet-names";
import { THRESHOLDS } from "../setup/thresholds";
import type { Threshold } from "../setup/thresholds";
import type { SheetBuilder } from "./builder";
import { BODY, COLUMNS, FIRST, HEAD, heading, LABEL, rules } from "./grid";

const THRESHOLD_FORMATS = { share: "0%", ratio: "0.00" } as const;

/** The end of a report: definitions, the thresholds in force, what is left out, and a place for the reconciliation. */
export function notes(
  sheet: SheetBuilder,
  row: number,
  content: { definitions: readonly Definition[]; exclusions: readonly Figure[]; remarks: readonly string[] },
): { next: number; footer: { row: number; column: number } } {
  heading(sheet, row, FIRST, COLUMNS, "Notes");
  let next = row + 1;
  for (const { title, text, source } of content.definitions) {
    sheet.put(next, FIRST, title, { ...BODY, bold: true });
    sheet.put(next, FIRST + 3, source ? `${text} Source: ${source}.` : text, BODY);
    next++;
  }
  next = thresholds(
    sheet,
    next + 1,
    content.definitions.flatMap((definition) => definition.thresholds ?? []),
  );
  next = profiles(
    sheet,
    next,
    content.definitions.flatMap((definition) => definition.thresholds ?? []),
  );
  next = exclusions(sheet, next + 1, content.exclusions);
  for (const remark of content.remarks) sheet.put(next++, FIRST, remark, LABEL);
  for (const missing of new Set(sheet.missing))
    sheet.put(next++, FIRST, `Not assessable — ${missing}`, LABEL);
  const footer = { row: next + 1, column: FIRST };
  sheet.put(footer.row, footer.column, "The figures have not been reconciled yet.", { bold: true });
  return { next: footer.row + 1, footer };
}

function thresholds(sheet: SheetBuilder, row: number, used: readonly string[]): number {
  const list = THRESHOLDS.filter(({ id }) => used.includes(id));
  if (list.length === 0) return row;
  sheet.putRow(row, FIRST, ["Threshold", null, null, "Value", "Meaning"]);
  sheet.look({ row, column: FIRST, rows: 1, columns: COLUMNS }, HEAD);
  list.forEach((threshold, index) => {
    const at = row + 1 + index;
    sheet.put(at, FIRST, threshold.title, BODY);
    sheet.put(
      at,
      FIRST + 3,
      { formula: `=${threshold.name}` },
      { numberFormat: formatOf(threshold), horizontal: "Left", bold: true },
    );
    sheet.put(at, FIRST + 4, `${threshold.meaning} (${threshold.unit})`, BODY);
  });
  rules(sheet, row + 1, FIRST, list.length, COLUMNS);
  return row + 1 + list.length;
}

const formatOf = ({ unit }: Threshold): string =>
  unit in THRESHOLD_FORMATS ? THRESHOLD_FORMATS[unit as keyof typeof THRESHOLD_FORMATS] : "#,##0";

/** The profiles that the report's formulas go by, and why; their values are live. */
function profiles(sheet: SheetBuilder, row: number, used: readonly string[]): number {
  const { settings, limits } = sheet.input.facts;
  const list = THRESHOLDS.filter(({ id }) => used.includes(id) && limits.has(id)).flatMap((threshold) =>
    (settings.profiles ?? [])
      .filter((profile) => profile.threshold === threshold.id)
      .map((profile) => ({ threshold, profile })),
  );
  if (list.length === 0) return row;
  sheet.putRow(row + 1, FIRST, ["Profile", null, null, "Value", "For, in place of the program's"]);
  sheet.look({ row: row + 1, column: FIRST, rows: 1, columns: COLUMNS }, HEAD);
  list.forEach(({ threshold, profile: { level, name, reason } }, index) => {
    const at = row + 2 + index;
    const criteria = profileCriteria(threshold, level, criterion(name));
    sheet.put(at, FIRST, threshold.title, BODY);
    sheet.put(
      at,
      FIRST + 3,
      { formula: `=SUMIFS(${SETUP_TABLES.profiles}[Value],${criteria})` },
      { numberFormat: formatOf(threshold), horizontal: "Left", bold: true },
    );
    sheet.put(at, FIRST + 4, `${level} ${name}${reason ? `: ${reason}` : ""}`, BODY);
  });
  rules(sheet, row + 2, FIRST, list.length, COLUMNS);
  return row + 2 + list.length;
}

function exclusions(sheet: SheetBuilder, row: number, figures: readonly Figure[]): number {
  const assessable = figures.filter((figure) => sheet.missingColumn(figure.needs) === undefined);
  if (assessable.length === 0) return row;
  sheet.putRow(row, FIRST, ["Rows", "What is counted, and what is not"]);
  sheet.look({ row, column: FIRST, rows: 1, columns: COLUMNS }, { ...HEAD, wrap: false });
  assessable.forEach((figure, index) => {
    sheet.figure(row + 1 + index, FIRST, figure, { horizontal: "Left", bold: true });
    sheet.put(row + 1 + index, FIRST + 1, figure.title, BODY);
  });
  rules(sheet, row + 1, FIRST, assessable.length, COLUMNS);
  return row + 1 + assessable.length;
}

/** The sentence of the reconciliation, once the host has calculated. */
export function reconciliationText(
  agreed: number,
  all: number,
  differing: readonly string[],
  on: string,
): string {
  const line = `${agreed} of ${all} figures reconciled: the workbook's formulas and an independent calculation agree (refreshed ${on}).`;
  return differing.length === 0 ? line : `${line} Not reconciled: ${differing.join(", ")}.`;
}

/** What `n/a` means, for every report. */
export const NOT_ASSESSABLE_REMARK = `"${NOT_ASSESSABLE}" means not assessable: the data for the figure are missing. Missing data are never counted as zero or as green.`;
