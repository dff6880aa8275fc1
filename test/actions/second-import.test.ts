import { bringIn, planBringIn } from "../../src/actions/bring-in";
import { momentOf } from "../../src/actions/clock";
import { goToSource } from "../../src/actions/go-to-source";
import { setUp } from "../../src/actions/set-up";
import { undo } from "../../src/actions/undo";
import { JOURNAL_SHEET } from "../../src/excel/journal";
import type { IntakeChoices, SourceBook } from "../../src/pmo/intake/plan";
import { readSource } from "../../src/sources/read-source";
import type { EmbeddedHost } from "../../src/workbench/office/host";
import { installGlobals } from "../../src/workbench/office/node-client";
import { openExcel } from "../support/excel";
import { openMessyBook } from "../support/messy-book";
import { portrait } from "../support/portrait";

const MARCH = momentOf(new Date(2026, 2, 31, 12));
const APRIL = momentOf(new Date(2026, 3, 30, 12));

let host: EmbeddedHost;
let restore: () => void;

beforeEach(async () => {
  const opened = await openExcel();
  host = opened.host;
  restore = installGlobals(opened.client);
  openMessyBook(host);
  await setUp(
    {
      programName: "Digital transformation",
      pmoType: "Supportive",
      dataDate: 46_112,
      currency: "GBP",
      unit: 1,
      paper: "A4",
    },
    MARCH,
  );
});
afterEach(() => restore());

const HEADER = "Project ID;Project name;RAG;Sponsor;Budget;Planned finish";
const bookOf = (file: string, lines: readonly string[], modified?: string): SourceBook => {
  const { books } = readSource({ name: file, bytes: new TextEncoder().encode(lines.join("\n")) });
  return { ...(books[0] as SourceBook), ...(modified === undefined ? {} : { modified }) };
};
const ROWS = [
  "NTH-01;Bed management;Green;Ivo Marsh;200000;30/06/2026",
  "NTH-02;Theatre lists;Amber;Ivo Marsh;90000;31/12/2026",
  "NTH-03;Pathology links;Green;Mia Lund;75000;15/10/2026",
];
const OWN_OUT: IntakeChoices = { sheets: { "List from teams": null, "Risk log": null } };
const first = (): SourceBook => bookOf("North 2026-03.csv", [HEADER, ...ROWS], "2026-03-30T10:00:00Z");

function tableOf(name: string): {
  sheet: string;
  line: (row: number) => Record<string, unknown>;
  rows: number;
} {
  const found = host.workbook.tableByName(name);
  if (!found) throw new Error(`There is no table ${name}.`);
  const { sheet, table } = found;
  const { row, rows, column } = table.area;
  return {
    sheet: sheet.name,
    rows: rows - 1,
    line: (at) =>
      Object.fromEntries(
        table.columns.map(({ name: header }, c) => [header, sheet.value(row + 1 + at, column + c)]),
      ),
  };
}
function edit(table: string, row: number, header: string, value: string): void {
  const found = host.workbook.tableByName(table);
  const at = found?.table.columns.findIndex(({ name }) => name === header) ?? -1;
  if (!found || at < 0) throw new Error(`There is no column ${header}.`);
  host.edit(found.sheet.id, found.table.area.row + 1 + row, found.table.area.column + at, value);
}
const now = (): unknown => portrait(host.workbook, [JOURNAL_SHEET]);
const preview = async (choices: IntakeChoices, ...books: SourceBook[]) => {
  const plan = await planBringIn({ ...OWN_OUT, ...choices }, {}, books);
  const projects = plan.registers.find(({ register }) => register === "projects");
  return { plan, projects };
};
const bring = (choices: IntakeChoices, ...books: SourceBook[]) =>
  bringIn({ ...OWN_OUT, ...choices }, APRIL, {}, books);

describe("a second import", () => {
  beforeEach(() => bringIn(OWN_OUT, MARCH, {}, [first()]));

  const NEXT = "North 2026-04.csv";
  const next = (rows: readonly string[] = ROWS, header = HEADER): SourceBook =>
    bookOf(NEXT, [header, ...rows], "2026-04-29T10:00:00Z");

  test("says what is added, changed with old and new, unchanged and gone; undo takes all of it back", async () => {
    const book = next([
      "NTH-01;Bed management;Red;Ivo Marsh;200000;30/06/2026",
      "NTH-02;Theatre lists;Amber;Ivo Marsh;90000;31/12/2026",
      "NTH-09;Discharge letters;Green;Mia Lund;10000;15/10/2026",
    ]);
    const { projects } = await preview({}, book);
    expect(projects).toMatchObject({ added: 1, changed: 1, unchanged: 1, notInSource: 1 });
    expect(projects?.changes).toMatchObject([
      { row: "NTH-01 Bed management", changes: [{ header: "RAG", from: "Green", to: "Red" }], kept: [] },
    ]);
    expect(projects?.gone).toEqual([{ row: "NTH-03 Pathology links", registerRow: 3 }]);
    const before = now();
    host.resetStatistics();
    await bring({}, book);
    expect(host.statistics.roundTrips).toBeLessThanOrEqual(8);
    expect(tableOf("Projects").rows).toBe(4);
    expect(tableOf("Projects").line(2)).toMatchObject({ "Project ID": "NTH-03" });
    await undo();
    expect(now()).toEqual(before);
  });

  test("an edit by hand that the source did not answer stays; where both changed the analyst is asked", async () => {
    edit("Projects", 0, "Sponsor", "Una Price");
    edit("Projects", 1, "RAG", "Red");
    const book = next([
      ROWS[0] ?? "",
      "NTH-02;Theatre lists;Green;Ivo Marsh;90000;31/12/2026",
      ROWS[2] ?? "",
    ]);
    const { projects } = await preview({}, book);
    expect(projects?.changes.flatMap(({ kept }) => kept)).toMatchObject([
      { header: "Sponsor", from: "Una Price", to: "Ivo Marsh", why: "edited" },
      { header: "RAG", from: "Red", to: "Green", why: "asked", conflict: true },
    ]);
    await bring({}, book);
    expect(tableOf("Projects").line(1)).toMatchObject({ RAG: "Red" });
    const asked = (await preview({}, book)).projects?.changes
      .flatMap(({ kept }) => kept)
      .find(({ why }) => why === "asked");
    await bring({ winners: { [asked?.id ?? ""]: "source" } }, book);
    expect(tableOf("Projects").line(1)).toMatchObject({ RAG: "Green" });
    expect(tableOf("Projects").line(0)).toMatchObject({ Sponsor: "Una Price" });
  });

  test.each([
    ["Source", "Green"],
    ["Register", "Red"],
    ["Keep if filled", "Red"],
  ])("the policy %s in PMO Setup decides for its field", async (policy, rag) => {
    edit("Projects", 1, "RAG", "Red");
    edit("PMO_Policies", 0, "Who wins", policy);
    await bring(
      {},
      next([ROWS[0] ?? "", "NTH-02;Theatre lists;Green;Ivo Marsh;90000;31/12/2026", ROWS[2] ?? ""]),
    );
    expect(tableOf("Projects").line(1)).toMatchObject({ RAG: rag });
  });

  test("a policy that is none of the choices is named", async () => {
    edit("PMO_Policies", 0, "Who wins", "Boss");
    await expect(planBringIn(OWN_OUT, {}, [next()])).rejects.toMatchObject({
      code: "setting-unreadable",
      message: expect.stringContaining("Boss"),
    });
  });

  test("rows that are gone are marked where the settings say so, and unmarked when they come back", async () => {
    edit("PMO_Policies", 1, "Who wins", "Mark");
    await bring({}, next(ROWS.slice(0, 2)));
    expect(tableOf("Projects").line(2)["Gone since"]).toBe(APRIL.today);
    expect(tableOf("Projects").line(1)["Gone since"]).toBeNull();
    await bring({}, next());
    expect(tableOf("Projects").line(2)["Gone since"]).toBeNull();
  });

  test("a renamed column stops its source alone, and is remapped", async () => {
    const drifted = next(ROWS, HEADER.replace("Sponsor", "Sponsoring person"));
    const other = bookOf("South.csv", [HEADER, "STH-01;Pharmacy robot;Green;Mia Lund;5000;15/10/2026"]);
    const { plan } = await preview({}, drifted, other);
    const stopped = plan.intake.imports.find(({ source }) => source.file === NEXT);
    expect(stopped?.drift?.problems).toMatchObject([
      {
        kind: "renamed",
        header: "Sponsor",
        field: "sponsor",
        candidate: { header: "Sponsoring person", column: 3 },
      },
    ]);
    await expect(bring({}, drifted)).rejects.toMatchObject({
      code: "source-drift",
      message: expect.stringContaining("“Sponsoring person” comes nearest"),
    });
    await bring({}, drifted, other);
    expect(tableOf("Projects").rows).toBe(4);
    expect(tableOf("Projects").line(3)).toMatchObject({ "Project ID": "STH-01" });
    const sheet = plan.intake.imports.find(({ source }) => source.file === NEXT)?.source.sheet ?? "";
    const remap: IntakeChoices = { books: { [NEXT]: { columns: { [sheet]: { 3: "sponsor" } } } } };
    expect((await preview(remap, drifted)).plan.intake.imports[0]?.drift?.problems).toEqual([]);
    await bring(remap, drifted);
    // Remembered from now on.
    expect((await preview({}, drifted)).plan.intake.imports[0]?.drift).toBeUndefined();
  });

  test("a missing column stops until it is gone on without; a doubled one too; a moved one is only said", async () => {
    const sheetOf = (plan: Awaited<ReturnType<typeof preview>>["plan"]): string =>
      plan.intake.imports[0]?.source.sheet ?? "";
    const missing = next(
      ROWS.map((row) => row.split(";").slice(0, 5).join(";")),
      "Project ID;Project name;RAG;Sponsor;Budget",
    );
    const { plan } = await preview({}, missing);
    expect(plan.intake.imports[0]?.drift?.problems).toMatchObject([
      { kind: "missing", header: "Planned finish" },
    ]);
    expect(plan.registers).toEqual([]);
    const without: IntakeChoices = {
      books: { [NEXT]: { without: { [sheetOf(plan)]: ["Planned finish"] } } },
    };
    expect((await preview(without, missing)).projects).toMatchObject({ unchanged: 3 });
    const doubled = next(
      ROWS.map((row) => `${row};Ann Lee`),
      `${HEADER};Sponsor`,
    );
    expect((await preview({}, doubled)).plan.intake.imports[0]?.drift?.problems).toMatchObject([
      { kind: "doubled", header: "Sponsor" },
    ]);
    const moved = next(
      ROWS.map((row) => row.split(";").reverse().join(";")),
      HEADER.split(";").reverse().join(";"),
    );
    const after = await preview({}, moved);
    expect(after.plan.intake.imports[0]?.drift).toMatchObject({ problems: [], added: [] });
    expect(after.plan.intake.imports[0]?.drift?.moved).toContain("Sponsor");
    expect(after.projects).toMatchObject({ unchanged: 3, changed: 0 });
  });

  test("what the analyst edits in the mappings counts the next time", async () => {
    const rows = tableOf("PMO_Mappings");
    const at = Array.from({ length: rows.rows }, (_, row) => row).find(
      (row) => rows.line(row)["Header"] === "Sponsor",
    );
    edit("PMO_Mappings", at ?? -1, "Field", "Project manager");
    const { plan } = await preview({}, next());
    expect(plan.intake.imports[0]?.columns.find(({ header }) => header === "Sponsor")).toMatchObject({
      field: "manager",
    });
    edit("PMO_Mappings", at ?? -1, "Field", "No such field");
    expect((await preview({}, next())).plan.intake.imports[0]?.drift?.problems).toMatchObject([
      { kind: "unknown field" },
    ]);
  });

  test("the same cells under another name, and a file older than the last, are noticed before anything is written", async () => {
    const copy = bookOf("Copy of the list.csv", [HEADER, ...ROWS]);
    expect((await preview({}, copy)).plan.notices).toMatchObject([
      {
        file: "Copy of the list.csv",
        kind: "same contents",
        sentence: expect.stringContaining("North 2026-03.csv"),
      },
    ]);
    const older = bookOf("North 2026-02.csv", [HEADER, ROWS[0] ?? ""], "2026-02-27T10:00:00Z");
    expect((await preview({}, older)).plan.notices).toMatchObject([
      { kind: "older", sentence: expect.stringContaining("2026-02-27") },
    ]);
    expect((await preview({}, next([ROWS[0] ?? ""]))).plan.notices).toEqual([]);
  });

  test("a near-duplicate is asked about, kept apart without an answer, and joined when it is the same", async () => {
    const book = next([...ROWS, "NTH-77;Pathology link;Amber;Mia Lund;80000;15/10/2026"]);
    const { projects } = await preview({}, book);
    expect(projects?.questions).toHaveLength(1);
    const [question] = projects?.questions ?? [];
    expect(question).toMatchObject({
      text: "NTH-77 Pathology link",
      candidate: { text: "NTH-03 Pathology links", registerRow: 3 },
    });
    expect(projects).toMatchObject({ added: 1 });
    await bring({ same: { [question?.id ?? ""]: true } }, book);
    expect(tableOf("Projects").rows).toBe(3);
    expect(tableOf("Projects").line(2)).toMatchObject({
      "Project ID": "NTH-03",
      RAG: "Amber",
      Budget: 80000,
    });
  });

  test("whether two entries are one is asked once; the answer stands in PMO Setup and counts until it is edited", async () => {
    const book = next([...ROWS, "NTH-77;Pathology link;Amber;Mia Lund;80000;15/10/2026"]);
    const [question] = (await preview({}, book)).projects?.questions ?? [];
    const before = now();
    host.resetStatistics();
    await bring({ same: { [question?.id ?? ""]: false } }, book);
    expect(host.statistics.roundTrips).toBeLessThanOrEqual(8);
    expect(tableOf("PMO_Duplicates").line(0)).toMatchObject({
      Register: "Projects",
      Entry: "NTH-77 Pathology link",
      Candidate: "NTH-03 Pathology links",
      Same: "No",
    });
    await undo();
    expect(now()).toEqual(before);
    await bring({ same: { [question?.id ?? ""]: true } }, book);
    expect(tableOf("PMO_Duplicates").line(0)).toMatchObject({ Same: "Yes" });
    // The source names it otherwise by now, and the same answer counts.
    const again = await preview({}, book);
    expect(again.projects).toMatchObject({ added: 0 });
    expect(again.projects?.questions.every(({ same }) => same === true)).toBe(true);
    edit("PMO_Duplicates", 0, "Same", "No");
    const edited = await preview({}, book);
    expect(edited.projects).toMatchObject({ added: 1 });
    expect(edited.projects?.questions).toMatchObject([{ same: false }]);
  });

  describe("of values that stand for others", () => {
    const SAYS = [
      "NTH-01;Bed management;On track;Ivo Marsh;200000;30/06/2026",
      "NTH-02;Theatre lists;Turquoise;Ivo Marsh;90000;31/12/2026",
      ROWS[2] ?? "",
    ];
    const conversions = () => {
      const table = tableOf("PMO_Conversions");
      return Array.from({ length: table.rows }, (_, row) => table.line(row));
    };
    const rags = () => [0, 1, 2].map((row) => tableOf("Projects").line(row)["RAG"]);
    const choose = async (to: string | null): Promise<IntakeChoices> => {
      const { plan } = await preview({}, next(SAYS));
      const [one] = plan.intake.imports;
      const column = one?.columns.find(({ field }) => field === "declaredRag")?.column ?? -1;
      return {
        books: { [NEXT]: { values: { [one?.source.sheet ?? ""]: { [column]: { Turquoise: to } } } } },
      };
    };

    test("they are remembered for the field, and count in the next file; undo takes them back", async () => {
      const choices = await choose("Amber");
      const before = now();
      host.resetStatistics();
      await bring(choices, next(SAYS));
      expect(host.statistics.roundTrips).toBeLessThanOrEqual(8);
      expect(rags()).toEqual(["Green", "Amber", "Green"]);
      expect(conversions()).toMatchObject([
        { Register: "Projects", Field: "RAG", From: "Any", "Source value": "Turquoise", Value: "Amber" },
        { Register: "Projects", Field: "RAG", From: "Any", "Source value": "On track", Value: "Green" },
      ]);
      await undo();
      expect(now()).toEqual(before);
      await bring(choices, next(SAYS));
      const other = bookOf("South.csv", [HEADER, "STH-01;Pharmacy robot;turquoise;Mia Lund;5000;15/10/2026"]);
      const { plan } = await preview({}, other);
      const [one] = plan.intake.imports;
      expect(one?.problems).toEqual([]);
      expect(one?.conversions).toMatchObject([{ field: "declaredRag", table: [["turquoise", "Amber"]] }]);
    });

    test("the table wins over the standard reading once it is edited; a word that is no value does not count", async () => {
      await bring(await choose(null), next(SAYS));
      expect(conversions()[0]).toMatchObject({ "Source value": "Turquoise", Value: "(blank)" });
      edit("PMO_Conversions", 1, "Value", "Red");
      await bring({}, next(SAYS));
      expect(rags()[0]).toBe("Red");
      expect(conversions()[1]).toMatchObject({ Value: "Red" });
      edit("PMO_Conversions", 1, "Value", "Purple");
      await bring({}, next(SAYS));
      expect(rags()[0]).toBe("Green");
    });
  });

  test("a workbook whose PMO Setup has no such tables brings in as before, and remembers nothing", async () => {
    await Excel.run(async (context) => {
      for (const name of ["PMO_Conversions", "PMO_Duplicates"])
        context.workbook.tables.getItem(name).delete();
      await context.sync();
    });
    const book = next([
      "NTH-01;Bed management;On track;Ivo Marsh;200000;30/06/2026",
      "NTH-77;Pathology link;Amber;Mia Lund;80000;15/10/2026",
    ]);
    const [question] = (await preview({}, book)).projects?.questions ?? [];
    await bring({ same: { [question?.id ?? ""]: true } }, book);
    expect(tableOf("Projects").line(2)).toMatchObject({ "Project ID": "NTH-03", RAG: "Amber" });
  });
});

describe("a time series", () => {
  const SERIES = "Year;Project ID;Project name;RAG;Budget";
  const lines = (years: readonly number[]): string[] =>
    years.flatMap((year) => [
      `${year};GMP-1;Harbour tunnel;${year === 2023 ? "Red" : "Green"};${year}000`,
      `${year};GMP-2;Coastal rail;Amber;${year}500`,
    ]);

  test("gives its latest period to the register and the earlier ones to a history, once", async () => {
    const book = bookOf("series.csv", [SERIES, ...lines([2022, 2024, 2023])]);
    const before = now();
    const { projects } = await preview({}, book);
    expect(projects).toMatchObject({ added: 2, earlier: 4 });
    await bring({}, book);
    expect(tableOf("Projects").line(0)).toMatchObject({ "Project ID": "GMP-1", Budget: 2024000 });
    const history = tableOf("Projects_history");
    expect(history.sheet).toBe("Projects history");
    expect(Array.from({ length: history.rows }, (_, row) => history.line(row)["Period"])).toEqual([
      2022, 2022, 2023, 2023,
    ]);
    expect(history.line(2)).toMatchObject({ "Project ID": "GMP-1", RAG: "Red", "Source row": 6 });
    const after = now();
    await bring({}, book);
    expect(now()).toEqual(after);
    await bring({}, bookOf("series.csv", [SERIES, ...lines([2022, 2024, 2023, 2025])]));
    expect(tableOf("Projects_history").rows).toBe(6);
    expect(tableOf("Projects").line(0)).toMatchObject({ Budget: 2025000 });
    await undo();
    expect(now()).toEqual(after);
    // The import that changed nothing is none of the actions.
    await undo();
    expect(now()).toEqual(before);
  });
});

describe("where a row came from", () => {
  const select = (sheet: string, address: string): Promise<void> =>
    Excel.run(async (context) => {
      const target = context.workbook.worksheets.getItem(sheet);
      target.activate();
      target.getRange(address).select();
      await context.sync();
    });

  test("is shown in the open workbook", async () => {
    await bringIn({}, MARCH);
    await select("Projects register", "B5");
    const { row, roundTrips } = await goToSource();
    // The second project stands in row 6 of the list, below title and header.
    expect(row).toBe(6);
    expect(roundTrips).toBeLessThanOrEqual(8);
    await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      expect(range.address).toBe("'List from teams'!6:6");
    });
  });

  test("is named with file, sheet and row when it is another workbook", async () => {
    await bringIn(OWN_OUT, MARCH, {}, [first()]);
    await select("Projects register", "B5");
    await expect(goToSource()).rejects.toMatchObject({
      code: "source-elsewhere",
      message: "The row came from North 2026-03.csv, North 2026-03, row 3, which is not in this workbook.",
    });
    await select("PMO Setup", "A1");
    await expect(goToSource()).rejects.toMatchObject({ code: "no-register" });
  });
});
