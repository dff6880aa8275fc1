import { cellAddress } from "../../changes/address";
import type { ProjectFact } from "../../figures/facts";
import type { CellValue } from "../../values/cell";
import * as columns from "../../figures/project-row";
import type { ProjectColumn } from "../../figures/project-row";
import type { ProjectGrouping } from "../../figures/project-group";
import { NOT_ASSESSABLE } from "../../figures/figure";
import { thresholdName } from "../../figures/limits";
import type { ThresholdId } from "../../setup/settings";
import { THRESHOLDS } from "../../setup/thresholds";
import type { SheetBuilder } from "../builder";
import { numberFormatOf } from "../formats";
import { col, COLUMNS, FIRST, greyText, heading, HEAD, headRow, LAST, rules, toneWords } from "../grid";
import { PALETTE } from "../palette";

/** IDs longer than this need a second grid column. */
const SHORT_ID = 13;

/** Where each column of the table stands on the grid: the name takes three grid columns, the group what is left beside the ID. */
function layoutOf(
  wideIds: boolean,
  group: ProjectColumn,
): readonly { readonly at: number; readonly column: ProjectColumn }[] {
  const shift = wideIds ? 1 : 0;
  return [
    { at: col(1 + shift), column: columns.PROJECT_NAME },
    { at: col(4 + shift), column: group },
    { at: col(6), column: columns.PROJECT_STAGE },
    { at: col(7), column: columns.PROJECT_DECLARED },
    { at: col(8), column: columns.PROJECT_COMPUTED },
    { at: col(9), column: columns.PROJECT_VARIANCE },
    { at: col(10), column: columns.PROJECT_SLIP },
    { at: col(11), column: columns.PROJECT_CPI },
    { at: col(12), column: columns.PROJECT_SPI },
    { at: col(13), column: columns.PROJECT_RISKS },
    { at: col(14), column: columns.PROJECT_HIGH_RISKS },
    { at: col(15), column: columns.PROJECT_BUDGET },
    { at: col(16), column: columns.PROJECT_FORECAST },
    { at: LAST, column: columns.REGISTER_ROW },
  ];
}

/** One row for each project, worst first; every cell looks its project up by its ID, so that it stays live. */
export function projectTable(
  sheet: SheetBuilder,
  row: number,
  projects: readonly { readonly key: CellValue; readonly fact: ProjectFact }[],
  money: string,
  grouping: ProjectGrouping,
): number {
  heading(sheet, row, FIRST, COLUMNS, "Open projects, worst first");
  const layout = layoutOf(
    projects.some(({ key }) => String(key).length > SHORT_ID),
    grouping === "workstream" ? columns.PROJECT_WORKSTREAM : columns.PROJECT_DEPARTMENT,
  );
  sheet.put(row + 1, FIRST, "ID");
  for (const { at, column } of layout) sheet.put(row + 1, at, column.title);
  sheet.look({ row: row + 1, column: FIRST, rows: 1, columns: COLUMNS }, HEAD);
  headRow(sheet, row + 1, 2);
  sheet.look({ row: row + 1, column: col(9), rows: 1, columns: LAST - col(9) + 1 }, { horizontal: "Right" });
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
  for (const { at, column } of layout) place(sheet, first, at, column, projects, money);
  const limits = limitColumns(sheet, row + 1, projects, money);
  rules(sheet, first, FIRST, projects.length, COLUMNS);
  toneWords(
    sheet,
    first,
    col(7),
    projects.length,
    ["Green", "Amber/Green", "Amber", "Amber/Red", "Red", "Grey", "Blue"],
    2,
  );
  greyText(sheet, first, FIRST + 1, projects.length, COLUMNS - 1);
  thresholds(sheet, first, projects.length, limits);
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
  const formula = column.formula(sheet.ref, columns.keyExpression(projects.map(({ fact }) => fact.id)));
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

/** The thresholds that the table's colours go by. */
const COLOURING: readonly ThresholdId[] = [
  "costAmber",
  "costRed",
  "slipAmber",
  "slipRed",
  "indexAmber",
  "indexRed",
];

/** Where thresholds differ by project: the limits of each, right of the page; answers the column of each. */
function limitColumns(
  sheet: SheetBuilder,
  head: number,
  projects: readonly { readonly fact: ProjectFact }[],
  money: string,
): ReadonlyMap<ThresholdId, number> {
  const limited = THRESHOLDS.filter(({ id }) => COLOURING.includes(id) && sheet.ref.limits.has(id));
  return new Map(
    limited.map(({ id, title, unit }, index) => {
      const at = LAST + 2 + index;
      sheet.put(head, at, `${title} (limit)`, { fontColor: PALETTE.soft, wrap: true });
      const column = columns.projectLimit(id, title, unit === "share" || unit === "ratio" ? unit : "count");
      place(sheet, head + 1, at, column, projects, money);
      return [id, at];
    }),
  );
}

/** Figures beyond the amber or red threshold say so in weight and colour. */
function thresholds(
  sheet: SheetBuilder,
  first: number,
  rows: number,
  limits: ReadonlyMap<ThresholdId, number>,
): void {
  const limit = (id: ThresholdId): string => {
    const at = limits.get(id);
    return at === undefined ? thresholdName(id) : `$${cellAddress(first, at)}`;
  };
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
  rule(col(9), `>${limit("costRed")}`, red);
  rule(col(9), `>${limit("costAmber")}`, amber);
  rule(col(10), `>${limit("slipRed")}`, red);
  rule(col(10), `>${limit("slipAmber")}`, amber);
  for (const index of [col(11), col(12)]) {
    rule(index, `<${limit("indexRed")}`, red);
    rule(index, `<${limit("indexAmber")}`, amber);
  }
  rule(col(14), ">0", red);
}
