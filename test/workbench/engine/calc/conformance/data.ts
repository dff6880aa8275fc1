import type { Content } from "../model";

/** The block that the examples calculate over; it starts at A1 of the sheet Data. */
export const BLOCK: readonly (readonly Content[])[] = [
  ["Item", "Qty", "Price", "Date", "Flag", "Group", "Mixed", "Rate"],
  ["Apple", 10, 1.5, 46023, true, "Fruit", 7, 0.05],
  ["Banana", 25, 0.25, 46054, false, "Fruit", "text", 0.1],
  ["carrot", 7, 0.4, 46082, true, "Veg", true, -0.02],
  ["Apple pie", 3, 12.75, 46113, true, "Bakery", null, 0.15],
  ["Dates", 100, 0.1, 46143, false, "Fruit", "5", 0.2],
  ["eggplant", 0, 2.2, 46174, false, "Veg", 46112, 0.01],
  ["Fig*", 12, 3.3, 46204, true, "Fruit", -3.5, 0.3],
  ["grape", 25, 4.45, 46235, false, "Fruit", "x", 0.12],
  ["", -4, 1.1, 46266, true, "Veg", 0, 0.07],
  ["zucchini", 18, 0.95, 46296, false, "Veg", 12.5, 0.09],
];

/** A table of projects with a totals row, from A1 of the sheet Tables. */
export const PROJECTS: readonly (readonly Content[])[] = [
  ["Project", "Stage", "Budget", "Spent", "Risk #"],
  ["Portal", "Run", 1200, 900, 3],
  ["Records", "Run", 5400, 6100, 8],
  ["Training", "Plan", 300, 20, 1],
  ["Imaging", "Done", 800, 760, 0],
  ["Total", null, "=SUBTOTAL(109,[Budget])", "=SUBTOTAL(109,[Spent])", null],
];

/** A table without totals row, from H1 of the sheet Tables. */
export const RISKS: readonly (readonly Content[])[] = [
  ["Id", "Project", "Score", "Open"],
  ["R1", "Portal", 12, true],
  ["R2", "Records", 20, true],
  ["R3", "Records", 6, false],
  ["R4", "Imaging", 2, false],
  ["R5", "Portal", 25, true],
];
