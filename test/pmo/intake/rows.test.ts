import type { CellValue } from "../../../src/pmo/values/cell";
import type { RegisterImport } from "../../../src/pmo/intake/plan";
import { onlyImport, planOf, sheetOf, valuesOf } from "./support/sheets";

const HEADER = ["Project ID", "Project Name", "Sponsor", "Start date", "End date", "Budget", "Spend to date"];
const project = (number: number): CellValue[] => [
  `P-${number}`,
  `Ward system ${number}`,
  "Ana Reyes",
  `${String(number + 12)}/01/2026`,
  `${String(number + 12)}/12/2026`,
  1000 * number,
  100 * number + 7,
];
const read = (rows: CellValue[][], header: CellValue[] = HEADER): RegisterImport =>
  onlyImport(planOf(sheetOf([header, ...rows])));
const out = (entry: RegisterImport): (string | number)[][] =>
  entry.leftOut.map(({ row, reason }) => [row, reason]);

describe("rows that are no entries", () => {
  test("totals by their word, blanks and repeated headers", () => {
    const entry = read([
      project(1),
      project(2),
      ["Total", null, null, null, null, 3000, 314],
      [],
      HEADER,
      project(3),
      project(4),
      [null, "Sub-total:", null, null, null, 7000, 714],
      ["Grand total", null, null, null, null, 10000, 1028],
    ]);
    expect(valuesOf(entry, "projectId")).toEqual(["P-1", "P-2", "P-3", "P-4"]);
    expect(out(entry)).toEqual([
      [4, "total"],
      [5, "blank"],
      [6, "repeated header"],
      [9, "total"],
      [10, "total"],
    ]);
    expect(entry.leftOut[0]?.text).toBe("Total · 3000 · 314");
  });

  test("totals that only their numbers give away, sums and means", () => {
    const entry = read([
      project(1),
      project(2),
      project(3),
      [null, null, null, null, null, 6000, 621],
      [null, null, null, null, null, 2000, 207],
    ]);
    expect(out(entry)).toEqual([
      [5, "total"],
      [6, "total"],
    ]);
  });

  test("a total of a named group counts when its numbers agree; a project named Total stays", () => {
    const entry = read([
      project(1),
      project(2),
      [null, "Total for wards", null, null, null, 3000, 314],
      ["P-9", "Total Rewards", "Ana Reyes", "01/02/2026", "03/04/2026", 50, 5],
      [null, "Total Care", null, null, null, 77, 7],
    ]);
    expect(out(entry)).toEqual([[4, "total"]]);
    expect(valuesOf(entry, "name")).toContain("Total Rewards");
    expect(valuesOf(entry, "name")).toContain("Total Care");
  });

  test("group headings, remarks between rows, notes and a legend at the end", () => {
    const entry = read([
      ["Wards"],
      project(1),
      project(2),
      ["Theatres"],
      project(3),
      ["* P-3 is under review by the board and its budget is provisional"],
      project(4),
      [],
      ["Source: finance system"],
      ["R", "Red: needs help"],
      ["G", "Green: on plan"],
    ]);
    expect(valuesOf(entry, "projectId")).toEqual(["P-1", "P-2", "P-3", "P-4"]);
    expect(out(entry)).toEqual([
      [2, "group heading"],
      [5, "group heading"],
      [7, "note"],
      [9, "blank"],
      [10, "note"],
      [11, "note"],
      [12, "note"],
    ]);
    expect(entry.notes.join(" ")).toContain("2 group headings are left out: “Wards”, “Theatres”.");
  });

  test("a list by workstream with headings, subtotals and a total", () => {
    const entry = read(
      [
        ["DIGITAL RECORDS"],
        ["Portal", 100, 50, 110, "A"],
        ["Archive", 200, 20, 190, "G"],
        ["Subtotal Digital Records", 300, 70, 300],
        ["TRAINING"],
        ["Courses", 40, 10, 40, "G"],
        ["Coaches", 60, 30, 75, "R"],
        ["Subtotal Training", 100, 40, 115],
        ["TOTAL", 400, 110, 415],
      ],
      ["Workstream / Project", "Budget £k", "Actual £k", "Forecast £k", "RAG"],
    );
    expect(valuesOf(entry, "name")).toEqual(["Portal", "Archive", "Courses", "Coaches"]);
    expect(out(entry)).toEqual([
      [2, "group heading"],
      [5, "total"],
      [6, "group heading"],
      [9, "total"],
      [10, "total"],
    ]);
    expect(valuesOf(entry, "forecastCost")).toEqual([110000, 190000, 40000, 75000]);
  });

  test("a name without anything else is an entry that somebody has yet to fill in", () => {
    const entry = read([project(1), [null, "Radiology archive"], project(2), [null, "Pharmacy robot"]]);
    expect(valuesOf(entry, "name")).toEqual([
      "Ward system 1",
      "Radiology archive",
      "Ward system 2",
      "Pharmacy robot",
    ]);
  });

  test("numbers of columns below the header", () => {
    const entry = read([[1, 2, 3, 4, 5, 6, 7], project(1), project(2)]);
    expect(out(entry)).toEqual([[2, "note"]]);
  });

  test("ids without content: in between they stay, below the last entry they are numbered ahead", () => {
    const entry = read([
      project(1),
      ["P-2"],
      project(3),
      ["P-4"],
      ["P-5", null, null, null, null, 0, "#N/A"],
    ]);
    expect(valuesOf(entry, "projectId")).toEqual(["P-1", "P-2", "P-3"]);
    expect(out(entry)).toEqual([
      [5, "id only"],
      [6, "id only"],
    ]);
    expect(entry.notes.join(" ")).toContain("rows 5–6");
  });

  test("exact duplicates name the row that they repeat; the same id with other content stays", () => {
    const entry = read([project(1), project(2), project(1), ["P-2", ...project(3).slice(1)]]);
    expect(out(entry)).toEqual([[4, "exact duplicate"]]);
    expect(entry.leftOut[0]?.text).toMatch(/^The same as row 2: P-1 · Ward system 1/);
    expect(valuesOf(entry, "projectId")).toEqual(["P-1", "P-2", "P-2"]);
  });

  test("a time series repeats its ids and nothing is taken from it", () => {
    const months = ["2026-01-31", "2026-02-28", "2026-03-31"];
    const entry = onlyImport(
      planOf(
        sheetOf([
          ["Project ID", "Project Name", "Status date", "Budget", "% complete"],
          ...months.flatMap((month, index) => [
            ["P-1", "Portal", month, 500, `${index * 10 + 10}%`],
            ["P-2", "Records", month, 900, `${index * 20 + 5}%`],
          ]),
        ]),
      ),
    );
    expect(entry.rows.length).toBe(6);
    expect(entry.leftOut).toEqual([]);
  });
});

describe("rows that are mended", () => {
  const wide = ["Project ID", "Project Name", "Sponsor", "Start date", "End date", "Budget", "Status"];
  const line = (number: number): CellValue[] => [
    `P-${number}`,
    `A longer name of project ${number}`,
    "Ana Reyes",
    `${(number % 15) + 13}/01/2026`,
    `${(number % 15) + 13}/11/2026`,
    `£${number}.5m`,
    "In progress",
  ];

  test("rows that stand too far right are put back, and only those", () => {
    const shifted = (number: number): CellValue[] => [null, null, null, ...line(number)];
    const values = Array.from({ length: 40 }, (_, index) =>
      index >= 10 && index < 16 ? shifted(index) : line(index),
    );
    const entry = read(values, [...wide, null, null, null] as CellValue[]);
    expect(entry.columns.map(({ header }) => header)).toEqual(wide);
    expect(valuesOf(entry, "projectId")).toEqual(values.map((_, index) => `P-${index}`));
    expect(entry.problems).toEqual([]);
    expect(entry.notes.join(" ")).toContain(
      "6 rows stood 3 columns too far right and were put back: rows 12–17.",
    );
  });

  test("a comma without quotes that split a cell", () => {
    const values = Array.from({ length: 30 }, (_, index) => line(index));
    values[7] = ["P-7", "Beds", " wards and theatres", ...line(7).slice(2)];
    const entry = read(values, wide as CellValue[]);
    expect(valuesOf(entry, "name")[7]).toBe("Beds, wards and theatres");
    expect(valuesOf(entry, "sponsor")[7]).toBe("Ana Reyes");
  });

  test("a remark right of the table is no shifted row", () => {
    const values = Array.from({ length: 30 }, (_, index) => line(index));
    values[7] = [...line(7), null, "see mail"];
    const entry = read(values, wide as CellValue[]);
    expect(entry.rows.values.flat()).not.toContain("see mail");
    const plan = planOf(sheetOf([wide, ...values]));
    expect(plan.sheets[0]?.leftAlone?.[0]?.address).toBe("I9");
  });

  test("merged group cells are filled down where that is evident, a sparse column is not", () => {
    const merged = onlyImport(
      planOf(
        sheetOf([
          ["Workstream", "Project ID", "Project", "Sponsor", "Budget"],
          ["Records", "P1", "Portal", "Ana Reyes", 1],
          [null, "P2", "Archive", "Ana Reyes", 2],
          [null, "P3", "Scanning", "Tom Ito", 3],
          ["Training", "P4", "Courses", "Kim Lee", 4],
          [null, "P5", "Coaches", "Kim Lee", 5],
        ]),
      ),
    );
    expect(valuesOf(merged, "workstream")).toEqual(["Records", "Records", "Records", "Training", "Training"]);
    expect(merged.notes.join(" ")).toContain(
      "“Workstream” stands once for each group; it was repeated in 3 rows below.",
    );
    const sparse = onlyImport(
      planOf(
        sheetOf([
          ["Workstream", "Project ID", "Project", "Sponsor", "Budget"],
          ["Records", "P1", "Portal", "Ana Reyes", 1],
          [null, "P2", "Archive", "Ana Reyes", 2],
          ["Records", "P3", "Scanning", "Tom Ito", 3],
          [null, "P4", "Courses", "Kim Lee", 4],
          [null, "P5", "Coaches", "Kim Lee", 5],
        ]),
      ),
    );
    expect(valuesOf(sparse, "workstream")).toEqual(["Records", null, "Records", null, null]);
  });
});

test("hidden rows come in and are counted", () => {
  const entry = onlyImport(
    planOf(sheetOf([HEADER, project(1), project(2), project(3)], { hiddenRows: [2, 3, 9] })),
  );
  expect(entry.rows.length).toBe(3);
  expect(entry.notes).toContain("2 rows that the sheet hides are brought in as well.");
});

test("a RAID log is sorted into risks, issues and assumptions", () => {
  const { imports } = planOf(
    sheetOf(
      [
        ["ID", "Type", "Title", "Description", "Owner", "Date raised", "Status"],
        [1, "Risk", "Supplier", "The supplier may fail", "Ana Reyes", "14/01/2026", "Open"],
        [2, "Issue", "Server", "The server is down", "Tom Ito", "15/01/2026", "Open"],
        [3, "Assumption", "Staff", "Staff are free in May", "Tom Ito", "16/01/2026", "Open"],
        [4, "Risk", "Leave", "Staff may leave", "Kim Lee", "17/01/2026", "Closed"],
      ],
      { name: "RAID log" },
    ),
  );
  expect(imports.map((entry) => [entry.register, valuesOf(entry, "title")])).toEqual([
    ["risks", ["Supplier", "Leave"]],
    ["issues", ["Server"]],
    ["assumptions", ["Staff"]],
  ]);
});
