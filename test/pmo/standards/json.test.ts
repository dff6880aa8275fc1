import { parseOwn, printOwn } from "../../../src/pmo/standards/json";
import { mergeOwn } from "../../../src/pmo/standards/merge";
import type { OwnStandards } from "../../../src/pmo/standards/own";
import { STANDARD, templateIn } from "../../../src/pmo/templates/standards";

const file = (templates: unknown[], lists: unknown[] = []): string =>
  JSON.stringify({ format: "steerbook-templates", formatVersion: 1, templates, lists });

const VENDORS = {
  id: "vendorReviews",
  version: 3,
  name: "Vendor reviews",
  key: "reviewId",
  label: "vendor",
  fields: [
    { id: "reviewId", header: "Review ID", type: "id", requirement: "required" },
    { id: "vendor", header: "Vendor", type: "text", synonyms: ["supplier"] },
    { id: "verdict", header: "Verdict", type: "list", list: "verdicts" },
  ],
};
const VERDICTS = { id: "verdicts", title: "Verdicts", items: [{ value: "Keep" }, { value: "Leave" }] };

function own(json: string): OwnStandards {
  const read = parseOwn(json);
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  return read.own;
}
const problems = (json: string): unknown => {
  const read = parseOwn(json);
  return "problems" in read ? read.problems : [];
};

describe("a file of own templates", () => {
  test("reads, prints and reads again as the same", () => {
    const first = own(file([VENDORS], [VERDICTS]));
    expect(own(printOwn(first))).toEqual(first);
  });

  test.each([
    ["text that is no JSON", "{", "the file", /is not JSON/],
    ["another kind of file", '{"a":1}', "format", /is missing/],
    [
      "a wrong type",
      file([VENDORS, VENDORS, { ...VENDORS, fields: [{ id: "a", type: "colour" }] }]),
      "templates[2].fields[0].type",
      /expected \("id", "text"/,
    ],
    ["a version that is none", file([{ ...VENDORS, version: 0 }]), "templates[0].version", /at least 1/],
    [
      "an empty header",
      file([{ ...VENDORS, fields: [{ id: "a", header: " " }] }]),
      "templates[0].fields[0].header",
      /must not be empty/,
    ],
    ["a misspelt member", file([{ ...VENDORS, filds: [] }]), "templates[0].filds", /not a member/],
    [
      "a value that is no text",
      file([], [{ ...VERDICTS, items: [{ value: 4 }] }]),
      "lists[0].items[0].value",
      /expected string/,
    ],
  ])("%s is named by its path", (_, json, at, text) => {
    expect(problems(json)).toContainEqual({ at, text: expect.stringMatching(text) });
  });

  test("several mistakes are all named", () => {
    expect(problems(file([{ ...VENDORS, version: "x", fields: [{ id: "a", type: 1 }] }]))).toHaveLength(2);
  });
});

describe("own standards over the standard ones", () => {
  test("add a register with its list", () => {
    const { standards, problems: found } = mergeOwn(STANDARD, own(file([VENDORS], [VERDICTS])));
    expect(found).toEqual([]);
    expect(templateIn(standards, "vendorReviews")).toMatchObject({
      version: 3,
      key: "reviewId",
      singular: "vendor reviews",
    });
    expect(standards.lists["verdicts"]?.items.map(({ value }) => value)).toEqual(["Keep", "Leave"]);
    expect(templateIn(standards, "risks")).toBe(templateIn(STANDARD, "risks"));
  });

  test("change a standard field and win; more words for it are added to those that are known", () => {
    const { standards } = mergeOwn(
      STANDARD,
      own(
        file([
          { id: "risks", version: 2, fields: [{ id: "cause", requirement: "required", synonyms: ["why"] }] },
        ]),
      ),
    );
    const template = templateIn(standards, "risks");
    const before = templateIn(STANDARD, "risks")?.fields.find(({ id }) => id === "cause");
    expect(before?.requirement).toBe("optional");
    expect(template?.version).toBe(2);
    expect(template?.fields.find(({ id }) => id === "cause")).toEqual({
      ...before,
      requirement: "required",
      synonyms: [...(before?.synonyms ?? []), "why"],
    });
  });

  test.each([
    ["header", { id: "title", header: "Risk title" }, /keeps its header/],
    ["type", { id: "title", type: "number" }, /stays of type text/],
  ])("a standard field keeps its %s, which formulas rely on", (_, field, text) => {
    const { problems: found } = mergeOwn(STANDARD, own(file([{ id: "risks", version: 2, fields: [field] }])));
    expect(found).toEqual([{ at: "templates[0].fields[0]", text: expect.stringMatching(text) }]);
  });

  test("new fields stand before those that are worked out", () => {
    const { standards } = mergeOwn(
      STANDARD,
      own(file([{ id: "risks", version: 2, fields: [{ id: "ward", header: "Ward", type: "text" }] }])),
    );
    const fields = templateIn(standards, "risks")?.fields ?? [];
    const place = fields.findIndex(({ id }) => id === "ward");
    expect(fields[place - 1]?.type).not.toBe("calculated");
    expect(fields[place + 1]?.type).toBe("calculated");
  });

  test.each([
    ["a list that is not there", { id: "a", header: "A", type: "list", list: "nope" }, /no list nope/],
    [
      "a register that is not there",
      { id: "a", header: "A", type: "reference", references: "nope" },
      /no register nope/,
    ],
    ["a header that is taken", { id: "a", header: "owner", type: "text" }, /column owner already/],
    [
      "bounds the wrong way round",
      { id: "a", header: "A", type: "number", minimum: 5, maximum: 1 },
      /minimum is above/,
    ],
    ["a new field without a type", { id: "a", header: "A" }, /header and a type/],
    [
      "a condition on nothing",
      { id: "a", header: "A", type: "text", requiredWhen: [{ field: "zz", filled: true }] },
      /field zz/,
    ],
  ])("%s is left out and named", (_, field, text) => {
    const { standards, problems: found } = mergeOwn(
      STANDARD,
      own(file([{ id: "risks", version: 2, fields: [field] }])),
    );
    expect(found).toEqual([{ at: "templates[0].fields[0]", text: expect.stringMatching(text) }]);
    expect(templateIn(standards, "risks")?.fields.some(({ id }) => id === "a")).toBe(false);
  });

  test("a register without a key is left out and named", () => {
    const { key, ...keyless } = VENDORS;
    expect(key).toBe("reviewId");
    const { standards, problems: found } = mergeOwn(STANDARD, own(file([keyless])));
    expect(found[0]).toMatchObject({ at: "templates[0]", text: expect.stringMatching(/no key field/) });
    expect(templateIn(standards, "vendorReviews")).toBeUndefined();
  });
});
