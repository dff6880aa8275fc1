import { finish } from "../../../src/pmo/work";
import type { CellValue } from "../../../src/pmo/values/cell";
import { registerFrom } from "../../../src/pmo/registers/register";
import type { Register } from "../../../src/pmo/registers/register";
import { templateOf } from "../../../src/pmo/templates/standard";
import type { RegisterId } from "../../../src/pmo/templates/template";
import type { RegisterImport } from "../../../src/pmo/intake/plan";
import { keptHeaders } from "../../../src/pmo/intake/kept-headers";
import { resolveReferences } from "../../../src/pmo/intake/references";
import { updateRegister } from "./support/update-register";
import type { RegisterUpdate } from "./support/update-register";
import { TEMPLATES } from "../../../src/pmo/templates/standard";
import { onlyImport, planOf, sheetOf, valuesOf } from "./support/sheets";

const HEADER = ["Project ID", "Project Name", "Sponsor", "Budget", "Board minute", "Source"];
const importOf = (rows: readonly (readonly CellValue[])[], file = "march.xlsx"): RegisterImport =>
  onlyImport(planOf(sheetOf([HEADER, ...rows]), { file }));

/** The register as it stands once an update is written, with a column of the user's own at the end. */
function written(update: RegisterUpdate, id: RegisterId, own: readonly CellValue[] = []): Register {
  return registerFrom(
    templateOf(id),
    { sheet: "Projects", table: "Projects", firstRow: 5, firstColumn: 1 },
    [...update.columns.map(({ header }) => header), "My remark"],
    update.rows.map(({ values }, row) => [...values, own[row] ?? null]),
  );
}
const states = (update: RegisterUpdate): string[] => update.rows.map(({ state }) => state);
const cell = (update: RegisterUpdate, row: number, header: string): CellValue | undefined =>
  update.rows[row]?.values[update.columns.findIndex((column) => column.header === header)];

const FIRST = [
  ["P1", "Portal", "Ana Reyes", 100, "B-7", "mail"],
  ["P2", "Records", "Tom Ito", 200, "B-8", "call"],
  ["P3", "Training", "Kim Lee", 300, null, null],
];

describe("a new register", () => {
  const update = updateRegister(undefined, importOf(FIRST), 46112);

  test("takes every row, in the template's columns, then where they came from, then what was kept", () => {
    expect(states(update)).toEqual(["added", "added", "added"]);
    expect(update.counts).toEqual({ added: 3, changed: 0, unchanged: 0, notInSource: 0 });
    const template = templateOf("projects");
    expect(update.columns.map(({ header }) => header)).toEqual([
      ...template.fields.filter(({ type }) => type !== "calculated").map(({ header }) => header),
      "Source",
      "Source row",
      "Imported on",
      "Source stamp",
      "Board minute",
      "Source 2",
    ]);
    expect(cell(update, 1, "Project")).toBe("Records");
    expect(cell(update, 1, "Source")).toBe("march.xlsx, Sheet1");
    expect(cell(update, 1, "Source row")).toBe(3);
    expect(cell(update, 1, "Imported on")).toBe(46112);
    expect(cell(update, 1, "Board minute")).toBe("B-8");
    expect(cell(update, 1, "Source 2")).toBe("call");
  });

  test("the same import again changes nothing, whatever the day", () => {
    const again = updateRegister(written(update, "projects"), importOf(FIRST), 46120);
    expect(states(again)).toEqual(["unchanged", "unchanged", "unchanged"]);
    expect(again.rows.map(({ values }) => values)).toEqual(update.rows.map(({ values }) => values));
  });
});

describe("a register that exists", () => {
  const before = written(updateRegister(undefined, importOf(FIRST), 46112), "projects", ["seen", null, null]);

  test("what the source says wins, a blank never erases, rows that are gone stay", () => {
    const update = updateRegister(
      before,
      importOf([
        ["P4", "Archive", "Ana Reyes", 50, null, null],
        ["P2", "Records", null, 250, "B-8", null],
        ["P1", "Portal", "Ana Reyes", 100, "B-7", "mail"],
      ]),
      46120,
    );
    expect(update.rows.map(({ state, registerRow, sourceRow }) => [state, registerRow, sourceRow])).toEqual([
      ["unchanged", 0, 4],
      ["changed", 1, 3],
      ["notInSource", 2, undefined],
      ["added", undefined, 2],
    ]);
    expect(update.rows[1]?.changes).toEqual([{ header: "Budget", from: 200, to: 250 }]);
    expect(cell(update, 1, "Sponsor")).toBe("Tom Ito");
    expect(cell(update, 1, "Source 2")).toBe("call");
    expect(cell(update, 1, "Imported on")).toBe(46120);
    expect(cell(update, 0, "Imported on")).toBe(46112);
    expect(cell(update, 0, "Source row")).toBe(4);
    expect(cell(update, 2, "Project")).toBe("Training");
  });

  test("columns of the user's own are not among those that are written", () => {
    const update = updateRegister(before, importOf(FIRST));
    expect(update.columns.map(({ header }) => header)).not.toContain("My remark");
  });

  test("a next file under another name is still the same source of rows; another file's rows are left in peace", () => {
    const next = updateRegister(before, importOf(FIRST.slice(0, 2), "april.xlsx"));
    expect(states(next)).toEqual(["unchanged", "unchanged", "notInSource"]);
    const other = updateRegister(
      before,
      importOf([["P9", "Beds", "Ana Reyes", 1, null, null]], "other.xlsx"),
    );
    expect(states(other)).toEqual(["unchanged", "unchanged", "unchanged", "added"]);
  });

  test("a row without an id is found by its name, and takes the id that it gets later", () => {
    const first = updateRegister(
      undefined,
      importOf([
        [null, "Portal", "Ana Reyes", 1, "B", "c"],
        ["P2", "Records", "Tom Ito", 2, "B", "c"],
      ]),
    );
    const second = updateRegister(
      written(first, "projects"),
      importOf([
        ["P2", "Records", "Tom Ito", 2, "B", "c"],
        ["P1", " PORTAL ", "Ana Reyes", 1, "B", "c"],
      ]),
    );
    expect(states(second)).toEqual(["changed", "unchanged"]);
    expect(cell(second, 0, "Project ID")).toBe("P1");
  });

  test("repeated ids keep their order", () => {
    const rows = [
      ["P1", "Portal", "Ana Reyes", 10, "Jan", "x"],
      ["P1", "Portal", "Ana Reyes", 20, "Feb", "x"],
    ];
    const first = updateRegister(undefined, importOf(rows));
    const second = updateRegister(
      written(first, "projects"),
      importOf([...rows, ["P1", "Portal", "Ana Reyes", 30, "Mar", "x"]]),
    );
    expect(states(second)).toEqual(["unchanged", "unchanged", "added"]);
  });

  test("ids that Excel gave back as numbers are the same ids", () => {
    const first = updateRegister(
      undefined,
      importOf([
        [7, "Portal", "Ana Reyes", 1, "B", "c"],
        [8, "Records", "Tom Ito", 2, "B", "c"],
      ]),
    );
    const register = written(first, "projects");
    const numbers = register.columns.map((column) =>
      column.field?.id === "projectId" ? { ...column, values: column.values.map(Number) } : column,
    );
    const again = updateRegister(
      { ...register, columns: numbers },
      importOf([
        [7, "Portal", "Ana Reyes", 1, "B", "c"],
        [8, "Records", "Tom Ito", 2, "B", "c"],
      ]),
    );
    expect(states(again)).toEqual(["unchanged", "unchanged"]);
  });
});

describe("risks of several projects", () => {
  const risks = (rows: readonly (readonly CellValue[])[]): RegisterImport =>
    onlyImport(
      planOf(
        sheetOf([["Risk ID", "Project ID", "Risk Title", "Likelihood", "Impact", "Mitigation"], ...rows]),
      ),
    );

  test("the same number in two projects is two risks", () => {
    const rows = [
      ["R1", "P1", "Supplier", 3, 4, "Second source"],
      ["R1", "P2", "Staff", 2, 5, "Train others"],
    ];
    const first = updateRegister(undefined, risks(rows));
    const second = updateRegister(written(first, "risks"), risks([...rows].reverse()));
    expect(states(second)).toEqual(["unchanged", "unchanged"]);
    const moved = updateRegister(written(first, "risks"), risks([["R1", "P3", "Power", 1, 1, "Generator"]]));
    expect(states(moved)).toEqual(["notInSource", "notInSource", "added"]);
  });
});

describe("names of projects in other registers", () => {
  const plan = planOf([
    sheetOf(
      [
        ["Project ID", "Project Name", "Sponsor", "Budget"],
        ["P1", "Patient Portal", "Ana Reyes", 1],
        ["P2", "Records", "Tom Ito", 2],
        ["P3", "Beds", "Kim Lee", 2],
        ["P4", "Beds", "Kim Lee", 2],
      ],
      { name: "Projects" },
    ),
    sheetOf(
      [
        ["Risk ID", "Project", "Risk Title", "Likelihood", "Impact", "Mitigation"],
        ["R1", "patient portal", "Supplier", 3, 4, "Second source"],
        ["R2", "P2", "Staff", 2, 5, "Train others"],
        ["R3", "Beds", "Space", 2, 5, "Rent"],
        ["R4", "Radiology", "Space", 2, 5, "Rent"],
      ],
      { name: "Risks" },
    ),
  ]);

  test("become ids where exactly one project has the name, and that is said", () => {
    const resolved = finish(resolveReferences(plan, {}, TEMPLATES));
    const risks = resolved.imports[1];
    if (!risks) throw new Error("No risks.");
    expect(valuesOf(risks, "project")).toEqual(["P1", "P2", "Beds", "Radiology"]);
    expect(risks.notes.slice(-2)).toEqual([
      "“Project” names projects; 1 row now has the project's ID.",
      "“Project”: 1 name fit more than one project and stay as they are: “Beds”.",
    ]);
  });

  test("the register that exists counts as well", () => {
    const alone = { ...plan, imports: plan.imports.slice(1) };
    const projects = plan.imports[0];
    if (!projects) throw new Error("No projects.");
    const register = written(updateRegister(undefined, projects), "projects");
    const risks = finish(resolveReferences(alone, { projects: register }, TEMPLATES)).imports[0];
    if (!risks) throw new Error("No risks.");
    expect(valuesOf(risks, "project")[0]).toBe("P1");
    expect(finish(resolveReferences(alone, {}, TEMPLATES))).toEqual(alone);
  });
});

test("kept headers are unique, on one line and short enough for a table", () => {
  const column = {
    column: 0,
    confidence: 0,
    level: "none",
    reason: "",
    alternatives: [],
    samples: [],
  } as const;
  const headers = ["Notes", "notes", "Source", "RAG", `Long ${"x".repeat(300)}`, "Two\nlines"].map(
    (header) => ({ ...column, header }),
  );
  const kept = keptHeaders(templateOf("projects"), headers);
  expect(kept.slice(0, 4)).toEqual(["Notes", "notes 2", "Source 2", "RAG 2"]);
  expect(kept[4]).toHaveLength(255);
  expect(kept[5]).toBe("Two lines");
});
