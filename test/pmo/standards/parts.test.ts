import * as fc from "fast-check";
import { registerFrom } from "../../../src/pmo/registers/register";
import { conditionsFrom, conditionsText } from "../../../src/pmo/standards/conditions";
import { deviationsOf } from "../../../src/pmo/standards/deviations";
import { differenceOf } from "../../../src/pmo/standards/difference";
import { lockOf } from "../../../src/pmo/standards/lock";
import { matchFields } from "../../../src/pmo/standards/match-fields";
import { mergeOwn } from "../../../src/pmo/standards/merge";
import { idOf } from "../../../src/pmo/standards/own";
import type { OwnStandards } from "../../../src/pmo/standards/own";
import { OWN_HEADERS, ownFromTables, tablesFromOwn } from "../../../src/pmo/standards/own-tables";
import { templateOf } from "../../../src/pmo/templates/standard";
import { STANDARD } from "../../../src/pmo/templates/standards";
import { fieldOf } from "../../../src/pmo/templates/template";

const RISKS = templateOf("risks");

describe("which column holds which field", () => {
  test.each([
    ["the standard header", ["Risk ID"], [["riskId", 0, "header"]]],
    ["the header in other case, with blanks", [" risk id "], [["riskId", 0, "header"]]],
    ["another word for it", ["Likelihood"], [["probability", 0, "synonym"]]],
    [
      "the header before another word, wherever they stand",
      ["Likelihood", "Probability"],
      [["probability", 1, "header"]],
    ],
    ["nothing that is only alike", ["Probabilty of rain"], []],
  ])("by %s", (_, headers, expected) => {
    expect(matchFields(RISKS, headers).map(({ field, column, by }) => [field.id, column, by])).toEqual(
      expected,
    );
  });

  test("no column feeds two fields, and no field is fed twice", () => {
    const words = RISKS.fields.flatMap(({ header, synonyms }) => [header, ...synonyms]);
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...words), { maxLength: 20 }), (headers) => {
        const found = matchFields(RISKS, headers);
        expect(new Set(found.map(({ column }) => column)).size).toBe(found.length);
        expect(new Set(found.map(({ field }) => field.id)).size).toBe(found.length);
      }),
    );
  });
});

describe("what a directive PMO locks", () => {
  const field = (id: string) => fieldOf(RISKS, id);
  test("headers of standard columns and calculated cells, in as few places as there are", () => {
    const { locked } = lockOf({ row: 2, column: 1, rows: 6, columns: 5 }, 5, [
      { field: field("riskId"), column: 0 },
      { field: field("project"), column: 1 },
      // Column 2 is the user's own.
      { field: field("score"), column: 3 },
      { field: field("band"), column: 4 },
    ]);
    expect(locked).toEqual([
      { row: 2, column: 1, rows: 1, columns: 2 },
      { row: 2, column: 4, rows: 1, columns: 2 },
      { row: 3, column: 4, rows: 5, columns: 2 },
    ]);
  });
});

describe("conditions as text", () => {
  const fieldId = (header: string): string | undefined =>
    RISKS.fields.find((field) => field.header.toLowerCase() === header.toLowerCase())?.id;
  test.each([
    ["Status is Open or Treating", [{ field: "status", is: ["Open", "Treating"] }]],
    [
      "Owner is filled; Status is Closed",
      [
        { field: "owner", filled: true },
        { field: "status", is: ["Closed"] },
      ],
    ],
  ])("%s", (text, conditions) => {
    expect(conditionsFrom(text, fieldId)).toEqual(conditions);
    expect(conditionsFrom(conditionsText(conditions as never, RISKS), fieldId)).toEqual(conditions);
  });

  test.each(["", "Status", "Nobody is filled", "Owner is filled; and so on"])("%j is none", (text) => {
    expect(conditionsFrom(text, fieldId)).toBeUndefined();
  });
});

test("names become ids that no accent or sign changes", () => {
  expect(["Vendor risk (net)", "Prénom", "  two  words ", "RAG"].map(idOf)).toEqual([
    "vendorRiskNet",
    "prenom",
    "twoWords",
    "rag",
  ]);
});

test("two versions of a template differ in what was added, removed, renamed and changed", () => {
  const [first, second, ...rest] = RISKS.fields;
  if (!first || !second) throw new Error("The template has fields.");
  const after = {
    ...RISKS,
    fields: [
      { ...second, header: "Which project" },
      ...rest.map((field) => (field.id === "cause" ? { ...field, requirement: "required" as const } : field)),
      { ...second, id: "ward", header: "Ward" },
    ],
  };
  expect(differenceOf(RISKS, after)).toEqual({
    added: ["Ward"],
    removed: [first.header],
    renamed: [{ from: second.header, to: "Which project" }],
    changed: [{ header: "Cause", what: ["requirement"] }],
  });
});

describe("deviations", () => {
  const headers = ["Risk ID", "Project ID", "Likelihood", "Impct", "Status", "Raised on"];
  const register = registerFrom(
    RISKS,
    { sheet: "Team risks", table: "Risks", firstRow: 3, firstColumn: 1 },
    headers,
    [
      ["R-1", "EMR-01", 4, 4, "Open", "soon"],
      ["R-2", null, 3, 5, "Watching", 46_000],
    ],
  );
  const found = deviationsOf({
    register,
    template: RISKS,
    version: undefined,
    lists: { riskStatus: ["Open", "Closed"] },
  });
  const of = (kind: string): unknown[] =>
    found
      .filter((one) => one.kind === kind)
      .map(({ header, cell, found: what, project }) => [header, cell, what, project]);

  test("name the header that has another word, and the column that may be a missing one", () => {
    expect(of("other header")).toEqual([["Probability", "D3", "Likelihood", undefined]]);
    expect(of("missing column")).toContainEqual(["Impact", "E3", "Impct, which may be it", undefined]);
    expect(of("missing column")).toContainEqual(["Owner", "B3", "nothing", undefined]);
  });

  test("name cells with what was found and whose row it is", () => {
    expect(of("unlisted value")).toEqual([["Status", "F5", "Watching", undefined]]);
    expect(of("wrong type")).toEqual([["Raised on", "G4", "soon", "EMR-01"]]);
  });
});

test("what is written into the three tables is read back as it was", () => {
  const word = fc.constantFrom("Ward", "Bed", "Floor plan", "Cost centre", "Élan", "Site 2");
  const fields = fc.uniqueArray(
    fc.record({
      header: word,
      type: fc.constantFrom("text", "date", "number", "money", "percent", "person") as fc.Arbitrary<"text">,
      requirement: fc.constantFrom("required", "optional") as fc.Arbitrary<"required">,
      minimum: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }),
      synonyms: fc.uniqueArray(fc.constantFrom("a b", "unit", "zone"), { minLength: 1, maxLength: 3 }),
    }),
    { selector: ({ header }) => header, minLength: 1, maxLength: 5 },
  );
  fc.assert(
    fc.property(fields, fc.integer({ min: 1, max: 40 }), (given, version) => {
      const own: OwnStandards = {
        templates: [
          {
            id: "risks",
            at: "",
            version,
            fields: given.map(({ minimum, ...field }) => ({
              ...field,
              id: idOf(field.header),
              at: "",
              ...(minimum === undefined ? {} : { minimum }),
            })),
          },
        ],
        lists: [{ id: "riskStatus", at: "", items: [{ value: "Parked", synonyms: ["on ice"], at: "" }] }],
      };
      const rows = tablesFromOwn(own, STANDARD);
      const table = (id: keyof typeof OWN_HEADERS) => ({
        sheet: "PMO Templates",
        place: { row: 4, column: 0, rows: rows[id].length + 1, columns: OWN_HEADERS[id].length },
        rows: rows[id],
      });
      const read = ownFromTables(
        { registers: table("registers"), fields: table("fields"), values: table("values") },
        STANDARD,
      );
      expect(read.problems).toEqual([]);
      expect(mergeOwn(STANDARD, read.own)).toEqual(mergeOwn(STANDARD, own));
    }),
  );
});
