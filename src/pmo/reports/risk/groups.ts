import type { Facts, RiskFact } from "../../figures/facts";
import { sameText } from "../../figures/facts";
import { isThreat, riskGroup } from "../../figures/risk";
import type { SheetBuilder } from "../builder";
import { BODY, greyText, heading, HEAD, headRow, PANEL, rules } from "../grid";
import { PALETTE } from "../palette";

/** The tables by project, category and owner: at most so many rows, those with the highest sum of rated scores. */
const MOST_ROWS = 10;

export type GroupField = "project" | "category" | "owner";

/** What became of a table of groups: where its rows stand, and how many groups it leaves out. */
export interface GroupTable {
  readonly first: number;
  readonly rows: number;
  readonly left: number;
  readonly next: number;
}

/** One row for each group of open risks, the most exposed first, on one panel. */
export function groupTable(
  sheet: SheetBuilder,
  row: number,
  column: number,
  field: GroupField,
  title: string,
  name: string,
): GroupTable {
  const { facts } = sheet.input;
  const groups = groupsOf(facts, field);
  const shown = groups.slice(0, MOST_ROWS);
  heading(sheet, row, column, PANEL, title);
  sheet.putRow(row + 1, column, [name, null, "Open", "High +", "Overdue", "Score sum"]);
  sheet.look({ row: row + 1, column, rows: 1, columns: PANEL }, HEAD);
  headRow(sheet, row + 1);
  sheet.look({ row: row + 1, column: column + 2, rows: 1, columns: 4 }, { horizontal: "Right" });
  shown.forEach(({ value: group }, index) => {
    const at = row + 2 + index;
    const figures = riskGroup(field, group);
    sheet.put(
      at,
      column,
      group === "" ? "None given" : field === "project" ? nameOf(facts, group) : group,
      BODY,
    );
    sheet.figure(at, column + 2, figures.open);
    sheet.figure(at, column + 3, figures.high);
    sheet.figure(at, column + 4, figures.overdue);
    sheet.figure(at, column + 5, figures.exposure, { bold: true });
  });
  rules(sheet, row + 2, column, shown.length, PANEL);
  greyText(sheet, row + 2, column + 2, shown.length, 4);
  // LibreOffice 7.4 fails on a data bar over cells without any number, so that one is drawn only where there is something to draw.
  if (groups.some(({ exposure }) => exposure > 0)) {
    sheet.dress({
      row: row + 2,
      column: column + 5,
      rows: shown.length,
      columns: 1,
      kind: "data bar",
      color: "#F2B6B0",
    });
  }
  const left = groups.length - shown.length;
  if (left > 0)
    sheet.put(row + 2 + shown.length, column, `${left} more with smaller sums are not shown.`, {
      fontColor: PALETTE.soft,
      fontSize: 9,
    });
  return { first: row + 2, rows: shown.length, left, next: row + 3 + shown.length };
}

/** `PRJ-004 Patient portal`: the ID alone where the register does not know it. */
function nameOf(facts: Facts, id: string): string {
  const project = facts.projectById.get(sameText(id));
  return project && project.name ? `${id} ${project.name}` : id;
}

function groupsOf(facts: Facts, field: GroupField): { value: string; exposure: number }[] {
  const totals = new Map<string, { value: string; exposure: number; open: number }>();
  for (const risk of facts.openRisks) {
    const value: RiskFact[GroupField] = risk[field];
    const total = totals.get(sameText(value)) ?? { value, exposure: 0, open: 0 };
    total.exposure += isThreat(risk) ? (risk.rated ?? 0) : 0;
    total.open += 1;
    totals.set(sameText(value), total);
  }
  return [...totals.values()].sort(
    (a, b) => b.exposure - a.exposure || b.open - a.open || a.value.localeCompare(b.value, "en"),
  );
}
