import type { ReconciledFigure } from "../../actions/refresh";
import type { CheckOutcome } from "../../pmo/checks/check";
import type { IntakePlan } from "../../pmo/intake/plan";
import type { RunReport } from "./report";

/** A run in a few lines. */
export function run(report: RunReport): string {
  const registers = report.registers.map(
    ({ name, rows, source, leftOut }) =>
      `${rows} rows of ${source.sheet} into ${name}, ${leftOut.length} left out`,
  );
  const { error, warning, alert, waived } = report.findings;
  return [
    ...registers,
    `${error} errors, ${warning} warnings, ${alert} alerts${waived === 0 ? "" : `, ${waived} waived`}`,
    figures(report.figures),
    `${report.roundTrips} round trips, ${report.milliseconds} ms`,
  ].join("\n");
}

/** How many figures agree, and which do not. */
export function figures(all: readonly ReconciledFigure[]): string {
  const differing = all.filter(({ reconciled }) => !reconciled);
  return [
    `${all.length - differing.length} of ${all.length} figures reconciled`,
    ...differing.map(
      ({ title, sheet, cell, value, hostValue }) =>
        `  ${title} (${sheet}!${cell}): ours ${value}, the workbook's ${hostValue}`,
    ),
  ].join("\n");
}

/** Findings, one a line. */
export const findings = ({ findings: all }: CheckOutcome): string =>
  all.length === 0
    ? "Nothing was found."
    : all
        .map(
          ({ severity, check, address, message, waiver }) =>
            `${waiver ? "waived " : ""}${severity} ${check} ${address}: ${message}`,
        )
        .join("\n");

/** A plan: each sheet's verdict, and what comes in from each table; with reasons, why each column is matched as it is. */
export function intake(plan: IntakePlan, explain: boolean): string {
  return [
    ...plan.sheets.map(({ file, sheet, reason }) => `${placeOf(file, sheet)}: ${reason}`),
    ...plan.imports.flatMap(({ source, rows, leftOut, columns, notes }) => [
      `\n${placeOf(source.file === plan.file ? undefined : source.file, source.sheet)}, header in row ${source.headerRow}: ${rows.length} rows, ${leftOut.length} left out, ${columns.filter(({ field }) => field !== undefined).length} of ${columns.length} columns matched`,
      ...(explain
        ? [
            ...columns.map(
              ({ header, field, level, reason }) => `  ${header} -> ${field ?? "kept"} (${level}): ${reason}`,
            ),
            ...notes.map((note) => `  ${note}`),
          ]
        : []),
    ]),
  ].join("\n");
}

const placeOf = (file: string | undefined, sheet: string): string =>
  file === undefined ? sheet : `${file}, ${sheet}`;
