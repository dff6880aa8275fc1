import { bringIn, planBringIn } from "../../src/actions/bring-in";
import { momentOf } from "../../src/actions/clock";
import { undo } from "../../src/actions/undo";
import { JOURNAL_SHEET } from "../../src/excel/journal";
import type { SourceBook } from "../../src/pmo/intake/plan";
import { readSource } from "../../src/sources/read-source";
import { MOMENT, useMessyProgram } from "../support/messy-program";
import { portrait } from "../support/portrait";

const LATER = momentOf(new Date(2026, 4, 1, 12));

const program = useMessyProgram({}, { brought: false });

const HEADER = "Project ID;Project name;RAG;Sponsor;Budget;Planned finish";
const bookOf = (file: string, ...lines: string[]): SourceBook => {
  const { books } = readSource({
    name: file,
    bytes: new TextEncoder().encode([HEADER, ...lines].join("\n")),
  });
  return books[0] as SourceBook;
};
const NORTH = bookOf(
  "north.csv",
  "EMR-01;Record platform;Red;Ada Okafor;1300000;31/03/2027",
  "NTH-01;Bed management;Green;Ivo Marsh;200000;30/06/2026",
  "NTH-02;Theatre lists;Amber;Ivo Marsh;90000;31/12/2026",
);
const SOUTH = bookOf(
  "south.csv",
  "STH-01;Pathology links;Green;Mia Lund;75000;15/10/2026",
  "NTH-02;Theatre lists;Red;Ivo Marsh;95000;31/12/2026",
);

function projects(): Map<string, Record<string, unknown>> {
  const found = program.host.workbook.tableByName("Projects");
  if (!found) throw new Error("There is no register.");
  const { sheet, table } = found;
  const { row, rows, column } = table.area;
  const lines = Array.from({ length: rows - 1 }, (_, r) =>
    Object.fromEntries(table.columns.map(({ name }, c) => [name, sheet.value(row + 1 + r, column + c)])),
  );
  return new Map(lines.map((line) => [String(line["Project ID"]), line]));
}

test("other books are planned beside the open workbook, each sheet under its file", async () => {
  const { intake, registers, roundTrips } = await planBringIn({}, {}, [NORTH, SOUTH]);
  expect(intake.sheets.map(({ file, sheet }) => [file, sheet]).slice(-2)).toEqual([
    ["north.csv", "north"],
    ["south.csv", "south"],
  ]);
  expect(intake.sheets.filter(({ file }) => file === undefined).length).toBeGreaterThan(0);
  const files = intake.imports
    .filter(({ register }) => register === "projects")
    .map(({ source }) => source.file);
  expect(files.slice(-2)).toEqual(["north.csv", "south.csv"]);
  // Five projects of the messy book, one of which north has as well, two more of north, one of south; one is in both.
  expect(registers.find(({ register }) => register === "projects")).toMatchObject({
    added: 8,
    changed: 0,
    unchanged: 0,
  });
  expect(roundTrips).toBeLessThanOrEqual(8);
});

test("one project in several books is one row, which knows its latest source; undo takes all of it back", async () => {
  const before = portrait(program.host.workbook, [JOURNAL_SHEET]);
  const { roundTrips } = await bringIn({}, MOMENT, {}, [NORTH, SOUTH]);
  expect(roundTrips).toBeLessThanOrEqual(8);
  const rows = projects();
  expect([...rows.keys()]).toEqual([
    "EMR-01",
    "EMR-02",
    "PPT-01",
    "TRN-01",
    "TRN-02",
    "NTH-01",
    "NTH-02",
    "STH-01",
  ]);
  expect(rows.get("EMR-01")).toMatchObject({ RAG: "Red", Source: "north.csv, north" });
  expect(rows.get("NTH-02")).toMatchObject({ RAG: "Red", Budget: 95_000, Source: "south.csv, south" });
  await undo();
  expect(portrait(program.host.workbook, [JOURNAL_SHEET])).toEqual(before);
});

test("the same files again change nothing; a newer file changes what it says", async () => {
  await bringIn({}, MOMENT, {}, [NORTH]);
  const again = await planBringIn({}, {}, [NORTH]);
  expect(again.registers.find(({ register }) => register === "projects")).toMatchObject({
    added: 0,
    changed: 0,
    notInSource: 0,
  });
  const newer = bookOf("north.csv", "NTH-01;Bed management;Red;Ivo Marsh;200000;30/06/2026");
  const leaveOut = { sheets: { "List from teams": null } };
  const plan = await planBringIn(leaveOut, {}, [newer]);
  expect(plan.registers.find(({ register }) => register === "projects")).toMatchObject({
    added: 0,
    changed: 1,
  });
  await bringIn(leaveOut, LATER, {}, [newer]);
  expect(projects().get("NTH-01")).toMatchObject({ RAG: "Red" });
});

test("what is chosen for a book counts for that book alone", async () => {
  const choices = { books: { "north.csv": { sheets: { north: null } } } };
  const { intake } = await planBringIn(choices, {}, [NORTH, SOUTH]);
  expect(intake.imports.map(({ source }) => source.file)).not.toContain("north.csv");
  expect(intake.imports.map(({ source }) => source.file)).toContain("south.csv");
  const column = intake.imports
    .find(({ source }) => source.file === "south.csv")
    ?.columns.find(({ header }) => header === "Sponsor");
  const kept = await planBringIn(
    { books: { "south.csv": { columns: { south: { [column?.column ?? -1]: null } } } } },
    {},
    [NORTH, SOUTH],
  );
  const fieldOf = (file: string): unknown =>
    kept.intake.imports
      .find(({ source }) => source.file === file)
      ?.columns.find(({ header }) => header === "Sponsor")?.field;
  expect([fieldOf("north.csv"), fieldOf("south.csv")]).toEqual(["sponsor", undefined]);
});

test("the register index names the files beside the sheets", async () => {
  await bringIn({}, MOMENT, {}, [NORTH, SOUTH]);
  const setup = program.host.workbook.sheets.find(({ name }) => name === "PMO Setup");
  const used = setup?.usedArea(true);
  const texts = new Set<unknown>();
  for (let row = 0; setup && used && row < used.row + used.rows; row++)
    for (let column = 0; column < used.column + used.columns; column++) texts.add(setup.value(row, column));
  expect(
    [...texts].filter((text) => typeof text === "string" && text.includes("north.csv: north")),
  ).not.toEqual([]);
});
