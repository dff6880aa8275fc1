import { applyTemplate, planApply } from "../../src/actions/apply-template";
import { bringIn } from "../../src/actions/bring-in";
import { momentOf } from "../../src/actions/clock";
import { editOwn, exportOwn } from "../../src/actions/own-templates";
import { setUp } from "../../src/actions/set-up";
import type { SetUpInput } from "../../src/actions/set-up";
import { readState } from "../../src/actions/state";
import { undo } from "../../src/actions/undo";
import { JOURNAL_SHEET } from "../../src/excel/journal";
import { readProgram } from "../../src/excel/read/program";
import type { Program } from "../../src/excel/read/program";
import { withWorkbook } from "../../src/excel/session";
import type { EmbeddedHost } from "../../src/workbench/office/host";
import { installGlobals } from "../../src/workbench/office/node-client";
import { openExcel } from "../support/excel";
import { openMessyBook } from "../support/messy-book";
import { wholePortrait } from "../support/sheet-layout";

const MOMENT = momentOf(new Date(2026, 3, 1, 12));
const SETTINGS: SetUpInput = {
  programName: "Digital transformation",
  pmoType: "Controlling",
  dataDate: 46_112,
  currency: "GBP",
  unit: 1,
  paper: "A4",
};
const WARD = {
  kind: "field",
  register: "risks",
  field: { id: "ward", header: "Ward", type: "text", requirement: "required", synonyms: ["unit", "floor"] },
} as const;

let host: EmbeddedHost;
let restore: () => void;

beforeEach(async () => {
  const opened = await openExcel();
  host = opened.host;
  restore = installGlobals(opened.client);
  openMessyBook(host);
  await setUp(SETTINGS, MOMENT);
});
afterEach(() => restore());

const now = (): unknown => wholePortrait(host.workbook, [JOURNAL_SHEET]);
const program = (): Promise<Program> => withWorkbook(readProgram);
const headers = (table: string): string[] =>
  host.workbook.tableByName(table)?.table.columns.map(({ name }) => name) ?? [];

test("a field of the PMO's own stands in the sheet, counts at once, and is undone", async () => {
  const before = now();
  const done = await editOwn(WARD, MOMENT);
  expect(done.registers).toEqual([{ id: "risks", name: "Risks", version: 2 }]);
  const { standards, own, ownProblems } = await program();
  expect(ownProblems).toEqual([]);
  expect(own.templates).toHaveLength(1);
  const risks = standards.templates.find(({ id }) => id === "risks");
  expect(risks?.fields.find(({ id }) => id === "ward")).toMatchObject({
    header: "Ward",
    type: "text",
    requirement: "required",
    synonyms: ["unit", "floor"],
  });
  await undo();
  expect(now()).toEqual(before);
});

test("each edit stays within eight round trips", async () => {
  for (const edit of [WARD, { ...WARD, field: { ...WARD.field, id: "bay", header: "Bay" } }]) {
    host.resetStatistics();
    await editOwn(edit, MOMENT);
    expect(host.statistics.roundTrips).toBeLessThanOrEqual(8);
  }
});

test("a changed template is pushed to the register that is there, and the old version is known", async () => {
  await bringIn({}, MOMENT);
  await editOwn(WARD, MOMENT);
  const { plan, version } = await planApply({ register: "risks", layout: false });
  expect(version).toBe(2);
  expect(plan?.added).toEqual(["Ward"]);
  expect(plan?.renamed).toEqual([]);
  const before = now();
  await applyTemplate({ register: "risks", layout: false }, MOMENT);
  expect(headers("Risks")).toContain("Ward");
  expect((await program()).registerIndex.find(([name]) => name === "Risks")?.[3]).toBe(2);
  await undo();
  expect(now()).toEqual(before);
});

test("a header that is changed again renames the column that has the old one", async () => {
  await editOwn(WARD, MOMENT);
  await applyTemplate({ register: "risks", layout: false }, MOMENT);
  await editOwn({ kind: "field", register: "risks", field: { id: "ward", header: "Hospital ward" } }, MOMENT);
  const { plan } = await planApply({ register: "risks", layout: false });
  expect(plan?.renamed).toMatchObject([{ from: "Ward", to: "Hospital ward" }]);
  expect(plan?.added).toEqual([]);
});

test("a value goes into the list that drop-downs show, with its other words", async () => {
  await editOwn({ kind: "value", list: "riskStatus", value: "Parked", synonyms: ["on ice"] }, MOMENT);
  const { lists, standards } = await program();
  expect(lists["riskStatus"]?.at(-1)).toBe("Parked");
  expect(standards.lists["riskStatus"]?.items.at(-1)).toMatchObject({
    value: "Parked",
    synonyms: ["on ice"],
  });
});

const REVIEWS = {
  format: "steerbook-templates",
  formatVersion: 1,
  templates: [
    {
      id: "vendorReviews",
      version: 1,
      name: "Vendor reviews",
      key: "reviewId",
      label: "vendor",
      fields: [
        { id: "reviewId", header: "Review ID", type: "id", requirement: "required" },
        { id: "vendor", header: "Vendor", type: "text", requirement: "required" },
        { id: "verdict", header: "Verdict", type: "list", list: "verdicts" },
        {
          id: "reason",
          header: "Reason",
          type: "longText",
          requirement: "conditional",
          requiredWhen: [{ field: "verdict", is: ["Leave"] }],
        },
      ],
    },
  ],
  lists: [
    {
      id: "verdicts",
      title: "Verdicts",
      items: [
        { value: "Keep", synonyms: ["stay"] },
        { value: "Leave", synonyms: [] },
      ],
    },
  ],
};

describe("a register of the PMO's own", () => {
  beforeEach(async () => {
    await editOwn({ kind: "file", json: JSON.stringify(REVIEWS) }, MOMENT);
  });

  test("comes from a file, and goes into one that says the same", async () => {
    const { json } = await exportOwn();
    expect(JSON.parse(json)).toEqual(REVIEWS);
  });

  test("is made like any other, with its list in PMO Setup", async () => {
    const before = now();
    const made = await applyTemplate({ register: "vendorReviews", layout: true }, MOMENT);
    expect(made).toMatchObject({ sheet: "Vendor reviews register", lists: ["Verdicts"] });
    expect(headers("Vendor_reviews")).toEqual(["Review ID", "Vendor", "Verdict", "Reason"]);
    expect((await readState()).registers).toEqual([
      { id: "vendorReviews", name: "Vendor reviews", sheet: "Vendor reviews register", rows: 0 },
    ]);
    expect((await program()).lists["verdicts"]).toEqual(["Keep", "Leave"]);
    await undo();
    expect(now()).toEqual(before);
  });

  test("the same file again changes nothing", async () => {
    const before = now();
    await editOwn({ kind: "file", json: JSON.stringify(REVIEWS) }, MOMENT);
    expect(now()).toEqual(before);
  });

  test("a row that somebody spoils in the sheet is left out and named by its cell", async () => {
    const sheet = host.workbook.sheetByName("PMO Templates");
    const fields = host.workbook.tableByName("PMO_OwnFields")?.table.area;
    // The type of Verdict: third row, fourth column of the table.
    host.edit(sheet?.id ?? "", (fields?.row ?? 0) + 3, (fields?.column ?? 0) + 3, "colour");
    const { standards, ownProblems } = await program();
    // The condition on Verdict has nothing to stand on either.
    expect(ownProblems).toEqual([
      { at: "'PMO Templates'!L8", text: expect.stringMatching(/^Verdict: its type is one of/) },
      {
        at: "'PMO Templates'!K9",
        text: expect.stringMatching(/^Reason: it is required by the field verdict/),
      },
    ]);
    const template = standards.templates.find(({ id }) => id === "vendorReviews");
    expect(template?.fields.some(({ id }) => id === "verdict")).toBe(false);
    await expect(exportOwn()).rejects.toMatchObject({ code: "template-unreadable" });
  });
});

test("a register that is added in the pane is one to be made, and its fields can be added to", async () => {
  const [template] = REVIEWS.templates;
  if (!template) throw new Error("There is no example.");
  const { version, ...plain } = template;
  expect(version).toBe(1);
  const fields = [
    { id: "reviewId", at: "", header: "Review ID", type: "id" },
    { id: "vendor", at: "", header: "Vendor", type: "text" },
  ] as const;
  const { registers } = await editOwn({ kind: "register", template: { ...plain, fields } }, MOMENT);
  expect(registers).toMatchObject([{ id: "vendorReviews", version: 1 }]);
  await editOwn(
    { kind: "field", register: "vendorReviews", field: { id: "score", header: "Score", type: "number" } },
    MOMENT,
  );
  await applyTemplate({ register: "vendorReviews", layout: true }, MOMENT);
  expect(headers("Vendor_reviews")).toEqual(["Review ID", "Vendor", "Score"]);
});

test("a file with mistakes changes nothing and names each by its path", async () => {
  const before = now();
  const [template] = REVIEWS.templates;
  const bad = {
    ...REVIEWS,
    templates: [{ ...template, fields: [{ id: "a", header: "A", type: "colour" }] }],
  };
  await expect(editOwn({ kind: "file", json: JSON.stringify(bad) }, MOMENT)).rejects.toMatchObject({
    code: "template-unreadable",
    message: expect.stringContaining("templates[0].fields[0].type"),
  });
  expect(now()).toEqual(before);
});
