import type { CheckOutcome, Severity } from "../checks/check";
import { Problem } from "../problem";
import type { Register, Registers } from "../registers/register";
import type { PeriodCounts } from "../setup/periods";
import type { Template } from "../templates/template";
import type { Serial } from "../values/cell";
import { columnOf, MARK_HEADER, PERIOD_HEADER } from "./earlier";
import { publishedLines } from "./lines";
import type { HistoryLine } from "./lines";
import { isPublishedMark, sealMark } from "./mark";
import type { Seal } from "./mark";
import type { Past } from "./past";
import { monthOf, periodOrder } from "./period";

/** The rows of a register that a publication keeps. */
export interface KeptRegister {
  readonly template: Template;
  readonly lines: readonly HistoryLine[];
  /** The places in the history, from 0, of rows that an earlier publication of the same period kept. */
  readonly replaced: readonly number[];
}

/** The period that is to be published, as it was called, or the month of the data date. */
export function periodOf(
  name: string | undefined,
  dataDate: Serial,
): { readonly label: string; readonly order: number } {
  const label = (name ?? "").trim() || monthOf(dataDate);
  const order = periodOrder(label);
  if (order >= 0) return { label, order };
  throw new Problem(
    "period-unreadable",
    `“${label}” is not understood as a period.`,
    "Write a month as 2026-03, a quarter as Q1 2026, a year, or a day as 2026-03-31.",
  );
}

/** What is kept of each register that has rows, or had when the same period was published before. */
export const keptRegisters = (registers: Registers, past: Past, period: string): KeptRegister[] =>
  Object.values(registers).flatMap((register) => {
    const history = past.histories.find(({ template }) => template.id === register.template.id);
    const lines = distinct(publishedLines(register, period));
    const replaced = history ? rowsOfPeriod(history, period) : [];
    return lines.length + replaced.length === 0 ? [] : [{ template: register.template, lines, replaced }];
  });

/** Two rows that are alike in every cell are one: nothing could tell them apart later. */
function distinct(lines: readonly HistoryLine[]): HistoryLine[] {
  const seen = new Set<string>();
  return lines.filter(({ mark }) => !seen.has(mark) && seen.add(mark));
}

function rowsOfPeriod(history: Register, period: string): number[] {
  const order = periodOrder(period);
  const periods = columnOf(history, PERIOD_HEADER) ?? [];
  const marks = columnOf(history, MARK_HEADER) ?? [];
  return marks.flatMap((mark, row) =>
    isPublishedMark(String(mark ?? "")) && periodOrder(periods[row]) === order ? [row] : [],
  );
}

/** The seals of what is kept. */
export const sealsOf = (kept: readonly KeptRegister[]): Seal[] =>
  kept.map(({ template, lines }) => ({
    register: template.name,
    rows: lines.length,
    mark: sealMark(lines.map(({ mark }) => mark)),
  }));

/** How many projects there are, and how many findings that count, and that waivers accept. */
export function countedOf({ findings }: CheckOutcome, registers: Registers): PeriodCounts {
  const left = (severity: Severity): number =>
    findings.filter((one) => one.severity === severity && !one.waiver).length;
  return {
    projects: registers["projects"]?.length,
    errors: left("error"),
    warnings: left("warning"),
    alerts: left("alert"),
    waived: findings.filter(({ waiver }) => waiver).length,
  };
}
