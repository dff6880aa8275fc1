import { cellAddress } from "../../changes/address";
import type { ProjectFact } from "../../figures/facts";
import type { CellValue } from "../../values/cell";
import * as columns from "../../figures/project-row";
import type { ProjectColumn } from "../../figures/project-row";
import { NOT_ASSESSABLE } from "../../figures/figure";
import type { SheetBuilder } from "../builder";
import { numberFormatOf } from "../formats";
import { COLUMNS, FIRST, greyText, heading, HEAD, LAST, rules, toneWords } from "../grid";
import { PALETTE } from "../palette";

/** Where each column of the table stands on the grid; the name takes three columns, the workstream two. */
const LAYOUT: readonly { readonly at: number; readonly column: ProjectColumn }[] = [
  { at: FIRST + 1, column: columns.PROJECT_NAME },
  { at: FIRST + 4, column: columns.PROJECT_WORKSTREAM },
  { at: FIRST + 6, column: columns.PROJECT_STAGE },
  { at: FIRST + 7, column: columns.PROJECT_DECLARED },
  { at: FIRST + 8, column: columns.PROJECT_COMPUTED },
  { at: FIRST + 9, column: columns.PROJECT_VARIANCE },
  { at: FIRST + 10, column: columns.PROJECT_SLIP },
  { at: FIRST + 11, column: columns.PROJECT_CPI },
  { at: FIRST + 12, column: columns.PROJECT_SPI },
  { at: FIRST + 13, column: columns.PROJECT_RISKS },
  { at: FIRST + 14, column: columns.PROJECT_HIGH_RISKS },
  { at: FIRST + 15, column: columns.PROJECT_BUDGET },
  { at: FIRST + 16, column: columns.PROJECT_FORECAST },
  { at: LAST, column: columns.REGISTER_ROW },
];

/** One row for each project, worst first; every cell looks its project up by its ID, so that it stays live. */
export function projectTable(
  sheet: SheetBuilder,
  row: number,
  projects: readonly { readonly key: CellValue; readonly fact: ProjectFact }[],
  money: string,
): number {
  heading(sheet, row, FIRST, COLUMNS, "Open projects, worst first");
  sheet.put(row + 1, FIRST, "ID");
  for (const { at, column } of LAYOUT) sheet.put(row + 1, at, column.title);
  sheet.look({ row: row + 1, column: FIRST, rows: 1, columns: COLUMNS }, HEAD);
  sheet.look({ row: row + 1, column: FIRST + 9, rows: 1, columns: COLUMNS - 9 }, { horizontal: "Right" });
  if (projects.length === 0) {
    sheet.put(row + 2, FIRST, "There is no open project with an ID of its own.", { fontColor: PALETTE.soft });
    return row + 4;
  }
  const first = row + 2;
  projects.forEach(({ key }, index) => sheet.put(first + index, FIRST, key));
  sheet.look(
    { row: first, column: FIRST, rows: projects.length, columns: 1 },
    { horizontal: "Left", fontColor: PALETTE.soft },
  );
  for (const { at, column } of LAYOUT) place(sheet, first, at, column, projects, money);
  rules(sheet, first, FIRST, projects.length, COLUMNS);
  toneWords(
    sheet,
    first,
    FIRST + 7,
    projects.length,
    ["Green", "Amber/Green", "Amber", "Amber/Red", "Red", "Grey", "Blue"],
    2,
  );
  greyText(sheet, first, FIRST + 1, projects.length, COLUMNS - 1);
  thresholds(sheet, first, projects.length);
  return first + projects.length + 1;
}

function place(
  sheet: SheetBuilder,
  first: number,
  at: number,
  column: ProjectColumn,
  projects: readonly { readonly fact: ProjectFact }[],
  money: string,
): void {
  const area = { row: first, column: at, rows: projects.length, columns: 1 };
  const isText = column.unit === "text";
  sheet.look(area, {
    horizontal: isText ? "Left" : "Right",
    numberFormat: column.unit === "money" ? money : numberFormatOf(column.unit),
    ...(column.id === "row" ? { fontColor: PALETTE.faint } : {}),
  });
  const missing = sheet.missingColumn(column.needs);
  if (missing) {
    for (let index = 0; index < projects.length; index++) sheet.put(first + index, at, NOT_ASSESSABLE);
    sheet.missing.push(`${column.title}, by project: ${missing}`);
    return;
  }
  const formula = column.formula(sheet.ref);
  sheet.run({ row: first, column: at, rows: projects.length, formulas: [formula] });
  projects.forEach(({ fact }, index) =>
    sheet.figures.push({
      id: `project.${column.id}.${fact.id}`,
      title: `${column.title}, ${fact.id}`,
      unit: column.unit,
      row: first + index,
      column: at,
      formula: formula.replaceAll("{row}", String(first + index + 1)),
      value: column.calculate(fact, sheet.input.facts),
    }),
  );
}

/** Figures beyond the amber or red threshold say so in weight and colour. */
function thresholds(sheet: SheetBuilder, first: number, rows: number): void {
  const rule = (at: number, test: string, colour: string): void => {
    const cell = cellAddress(first, at);
    sheet.dress({
      row: first,
      column: at,
      rows,
      columns: 1,
      kind: "formula",
      formula: `=AND(ISNUMBER(${cell}),${cell}${test})`,
      look: { fontColor: colour, bold: true },
    });
  };
  const red = "#9B1C14";
  const amber = "#7A4B00";
  rule(FIRST + 9, ">PMO_CostRed", red);
  rule(FIRST + 9, ">PMO_CostAmber", amber);
  rule(FIRST + 10, ">PMO_SlipRed", red);
  rule(FIRST + 10, ">PMO_SlipAmber", amber);
  for (const index of [FIRST + 11, FIRST + 12]) {
    rule(index, "<PMO_IndexRed", red);
    rule(index, "<PMO_IndexAmber", amber);
  }
  rule(FIRST + 14, ">0", red);
}
