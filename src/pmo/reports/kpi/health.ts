import { cellAddress } from "../../changes/address";
import {
  agreement,
  computed,
  COMPUTED_COLOURS,
  declared,
  DECLARED_COLOURS,
  declaredAgainstComputed,
  NOT_REPORTED,
  UNRECOGNIZED,
} from "../../figures/rag";
import type { SheetBuilder } from "../builder";
import { BODY, heading, HEAD, headRow, PANEL, panel, rules, toneWords } from "../grid";
import { PALETTE, toneOf } from "../palette";

const ROWS = ["Green", "Amber/Green", "Amber", "Amber/Red", "Red", "Blue"] as const;

/** Declared beside computed colours: a table, its chart, and the matrix of one against the other. Takes 11 rows. */
export function health(sheet: SheetBuilder, row: number): number {
  colours(sheet, row);
  matrix(sheet, row);
  return row + 11;
}

function colours(sheet: SheetBuilder, row: number): void {
  const column = panel(0);
  heading(sheet, row, column, PANEL, "RAG: declared and computed");
  sheet.putRow(row + 1, column, ["Colour", null, null, null, "Declared", "Computed"]);
  sheet.look({ row: row + 1, column: column + 4, rows: 1, columns: 2 }, { horizontal: "Right" });
  sheet.look({ row: row + 1, column, rows: 1, columns: PANEL }, HEAD);
  headRow(sheet, row + 1);
  ROWS.forEach((colour, index) => {
    const at = row + 2 + index;
    sheet.put(at, column, colour, BODY);
    sheet.figure(at, column + 4, declared(colour), { bold: true });
    const worked = COMPUTED_COLOURS.find((candidate) => candidate === colour);
    if (worked) sheet.figure(at, column + 5, computed(worked), { bold: true });
  });
  const grey = row + 2 + ROWS.length;
  sheet.put(grey, column, "Grey: not reported, or not assessable", BODY);
  sheet.figure(grey, column + 4, NOT_REPORTED, { bold: true });
  sheet.figure(grey, column + 5, computed("Grey"), { bold: true });
  sheet.put(grey + 1, column, "Not one of the list's colours", BODY);
  sheet.figure(grey + 1, column + 4, UNRECOGNIZED, { bold: true });
  rules(sheet, row + 2, column, ROWS.length + 2, PANEL);
  toneWords(sheet, row + 2, column, ROWS.length, ROWS);

  sheet.chart({
    name: "Steerbook RAG",
    title: "Open projects: declared (in colour) and computed (grey)",
    type: "ColumnClustered",
    categories: { row: row + 2, column, rows: ROWS.length, columns: 1 },
    series: [
      {
        name: "Declared",
        values: { row: row + 2, column: column + 4, rows: ROWS.length, columns: 1 },
        color: PALETTE.accent,
        pointColors: ROWS.map((colour) => toneOf(colour).bar),
      },
      {
        name: "Computed",
        values: { row: row + 2, column: column + 5, rows: ROWS.length, columns: 1 },
        color: "#9AA5AD",
      },
    ],
    box: { row, column: panel(1), rows: 10, columns: PANEL },
    legend: "none",
    dataLabels: true,
    gapWidth: 60,
  });
}

function matrix(sheet: SheetBuilder, row: number): void {
  const column = panel(2);
  const shown = DECLARED_COLOURS.filter((colour) => colour !== "Blue");
  heading(sheet, row, column, PANEL, "Declared against computed");
  sheet.putRow(row + 1, column, ["Declared ↓  Computed →", null, ...COMPUTED_COLOURS]);
  sheet.look({ row: row + 1, column, rows: 1, columns: PANEL }, { ...HEAD, wrap: false });
  sheet.look({ row: row + 1, column: column + 2, rows: 1, columns: 4 }, { horizontal: "Right" });
  shown.forEach((stated, index) => {
    sheet.put(row + 2 + index, column, stated, BODY);
    COMPUTED_COLOURS.forEach((worked, offset) => {
      sheet.figure(row + 2 + index, column + 2 + offset, declaredAgainstComputed(stated, worked));
    });
  });
  rules(sheet, row + 2, column, shown.length, PANEL);
  toneWords(sheet, row + 2, column, shown.length, shown);
  // Green beside amber and red, amber/green and amber beside red: the cells where leadership is told better than the data say.
  for (const [from, to] of [
    [0, 1],
    [0, 2],
    [1, 2],
    [2, 2],
  ] as const) {
    const cell = { row: row + 2 + from, column: column + 2 + to, rows: 1, columns: 1 };
    sheet.dress({
      ...cell,
      kind: "formula",
      formula: `=${cellAddress(cell.row, cell.column)}>0`,
      look: { fill: toneOf("Red").fill, fontColor: toneOf("Red").text, bold: true },
    });
  }
  const at = row + 2 + shown.length;
  (["Declared better", "Declared worse", "Not assessable"] as const).forEach((relation, index) => {
    sheet.put(at + index, column, relation, BODY);
    sheet.figure(at + index, column + 5, agreement(relation), { bold: true });
  });
  rules(sheet, at, column, 3, PANEL);
}
