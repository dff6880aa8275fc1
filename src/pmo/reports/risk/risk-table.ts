import { cellAddress } from "../../changes/address";
import { riskKey } from "../../figures/facts";
import type { Facts, RiskFact } from "../../figures/facts";
import { NOT_ASSESSABLE } from "../../figures/figure";
import { isPast } from "../../figures/risk";
import * as columns from "../../figures/risk-row";
import type { RiskColumn } from "../../figures/risk-row";
import type { Register } from "../../registers/register";
import type { CellValue } from "../../values/cell";
import type { SheetBuilder } from "../builder";
import { numberFormatOf } from "../formats";
import { col, COLUMNS, FIRST, greyText, heading, HEAD, headRow, LAST, rules, toneWords } from "../grid";
import { PALETTE } from "../palette";

/** A risk as a table lists it: what its ID and project cells hold, and its facts. */
export interface ListedRisk {
  readonly id: CellValue;
  readonly project: CellValue;
  readonly fact: RiskFact;
}

/** ID and project stand first; the title takes five columns, the owner and the category two. */
const LAYOUT: readonly { readonly at: number; readonly column: RiskColumn }[] = [
  { at: col(2), column: columns.RISK_TITLE },
  { at: col(7), column: columns.RISK_CATEGORY },
  { at: col(8), column: columns.RISK_OWNER },
  { at: col(10), column: columns.RISK_RESPONSE },
  { at: col(11), column: columns.RISK_INHERENT },
  { at: col(12), column: columns.RISK_RATED },
  { at: col(13), column: columns.RISK_BAND },
  { at: col(14), column: columns.RISK_EMV },
  { at: col(15), column: columns.RISK_ACTION_DUE },
  { at: col(16), column: columns.RISK_NEXT_REVIEW },
  { at: LAST, column: columns.RISK_ROW },
];

/** Scores are ranks that are read across with their band, not amounts that are compared down a column. */
const CENTERED: ReadonlySet<RiskColumn> = new Set([
  columns.RISK_INHERENT,
  columns.RISK_RATED,
  columns.RISK_BAND,
]);

/** A table of single risks over the whole width; every cell looks its risk up, so that it stays live. */
export function riskTable(
  sheet: SheetBuilder,
  row: number,
  name: string,
  title: string,
  none: string,
  risks: readonly ListedRisk[],
  money: string,
): number {
  heading(sheet, row, FIRST, COLUMNS, title);
  sheet.putRow(row + 1, FIRST, ["Risk ID", "Project"]);
  for (const { at, column } of LAYOUT) sheet.put(row + 1, at, column.title);
  sheet.look({ row: row + 1, column: FIRST, rows: 1, columns: COLUMNS }, HEAD);
  headRow(sheet, row + 1, 2);
  sheet.look(
    { row: row + 1, column: col(14), rows: 1, columns: LAST - col(14) + 1 },
    { horizontal: "Right" },
  );
  sheet.look(
    { row: row + 1, column: col(11), rows: 1, columns: col(13) - col(11) + 1 },
    { horizontal: "Center" },
  );
  if (risks.length === 0) {
    sheet.put(row + 2, FIRST, none, { fontColor: PALETTE.soft });
    return row + 3;
  }
  const first = row + 2;
  risks.forEach(({ id, project }, index) => sheet.putRow(first + index, FIRST, [id, project]));
  sheet.look(
    { row: first, column: FIRST, rows: risks.length, columns: 2 },
    { horizontal: "Left", fontColor: PALETTE.soft },
  );
  for (const { at, column } of LAYOUT) place(sheet, first, at, name, column, risks, money);
  rules(sheet, first, FIRST, risks.length, COLUMNS);
  toneWords(sheet, first, col(13), risks.length, ["Critical", "High", "Medium", "Low", "Not assessed"]);
  greyText(sheet, first, FIRST + 2, risks.length, COLUMNS - 2);
  overdue(sheet, first, risks.length);
  return first + risks.length + 1;
}

function place(
  sheet: SheetBuilder,
  first: number,
  at: number,
  name: string,
  column: RiskColumn,
  risks: readonly ListedRisk[],
  money: string,
): void {
  sheet.look(
    { row: first, column: at, rows: risks.length, columns: 1 },
    {
      horizontal: CENTERED.has(column) ? "Center" : column.unit === "text" ? "Left" : "Right",
      numberFormat: column.unit === "money" ? money : numberFormatOf(column.unit),
      ...(column.id === "row" ? { fontColor: PALETTE.faint } : {}),
    },
  );
  const missing = sheet.missingColumn(column.needs);
  if (missing) {
    risks.forEach((_, index) => sheet.put(first + index, at, NOT_ASSESSABLE));
    sheet.missing.push(`${column.title}, by risk: ${missing}`);
    return;
  }
  const formula = column.formula(sheet.ref);
  sheet.run({ row: first, column: at, rows: risks.length, formulas: [formula] });
  risks.forEach(({ fact }, index) =>
    sheet.figures.push({
      id: `${name}.${index + 1}.${column.id}`,
      title: `${column.title}, ${fact.id}`,
      unit: column.unit,
      row: first + index,
      column: at,
      formula: formula.replaceAll("{row}", String(first + index + 1)),
      value: column.calculate(fact, sheet.input.facts),
    }),
  );
}

function overdue(sheet: SheetBuilder, first: number, rows: number): void {
  for (const at of [col(15), col(16)]) {
    const cell = cellAddress(first, at);
    sheet.dress({
      row: first,
      column: at,
      rows,
      columns: 1,
      kind: "formula",
      formula: `=AND(ISNUMBER(${cell}),${cell}<PMO_DataDate)`,
      look: { fontColor: "#9B1C14", bold: true },
    });
  }
}

/** Open risks that can be looked up: those with an ID that is their own within their project. */
export function listable(register: Register | undefined, facts: Facts): ListedRisk[] {
  const uses = new Map<string, number>();
  for (const { id, project } of facts.risks)
    uses.set(riskKey(id, project), (uses.get(riskKey(id, project)) ?? 0) + 1);
  const ids = register?.byField.get("riskId")?.values ?? [];
  const projects = register?.byField.get("project")?.values ?? [];
  return facts.openRisks
    .filter(({ id, project }) => id !== "" && uses.get(riskKey(id, project)) === 1)
    .map((fact) => ({ id: ids[fact.index] ?? null, project: projects[fact.index] ?? null, fact }));
}

/** The highest rated first; ties by inherent score, expected value, then the older risk. */
export const byRank = (a: ListedRisk, b: ListedRisk): number =>
  (b.fact.rated ?? 0) - (a.fact.rated ?? 0) ||
  (b.fact.score ?? 0) - (a.fact.score ?? 0) ||
  (b.fact.expectedValue ?? 0) - (a.fact.expectedValue ?? 0) ||
  a.fact.index - b.fact.index;

/** A response or a review that is due before the data date. */
export const isOverdue = ({ fact }: ListedRisk, dataDate: number): boolean =>
  (isPast(fact.actionDue, dataDate) && !fact.actionsDone) || isPast(fact.nextReview, dataDate);
