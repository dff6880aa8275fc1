import { LANGUAGES } from "../../../src/pmo/intake/match/languages/languages";
import { headerText } from "../../../src/pmo/intake/match/header-text";
import { names } from "../../../src/pmo/templates/names";
import { STANDARD } from "../../../src/pmo/templates/standards";
import { folded } from "../../../src/pmo/values/text";
import { mapping, onlyImport, planOf, sheetOf, valuesOf } from "./support/sheets";

describe.each(LANGUAGES)("$name", ({ fields, values, nouns }) => {
  test("names registers and fields that there are", () => {
    for (const [register, byField] of Object.entries(fields)) {
      const template = STANDARD.templates.find(({ id }) => id === register);
      const known = template?.fields.filter(({ type }) => type !== "calculated").map(({ id }) => id) ?? [];
      expect(known).toEqual(expect.arrayContaining(Object.keys(byField)));
    }
    expect(STANDARD.templates.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(nouns)));
  });

  test("names lists and values that there are, each word for one value", () => {
    for (const [id, byValue] of Object.entries(values)) {
      const list = STANDARD.lists[id];
      expect(list?.items.map(({ value }) => value)).toEqual(expect.arrayContaining(Object.keys(byValue)));
      const words = Object.values(byValue).flatMap((text) => names(text).map(folded));
      expect([id, words.filter((word, index) => words.indexOf(word) !== index)]).toEqual([id, []]);
    }
  });

  test("gives no word to two fields of one type", () => {
    for (const [register, byField] of Object.entries(fields)) {
      const template = STANDARD.templates.find(({ id }) => id === register);
      const users = new Map<string, string[]>();
      for (const [field, text] of Object.entries(byField)) {
        const type = template?.fields.find(({ id }) => id === field)?.type ?? "";
        for (const name of new Set(names(text).map((word) => `${headerText(word).full} ${type}`)))
          users.set(name, [...(users.get(name) ?? []), field]);
      }
      expect([...users].filter(([, by]) => by.length > 1)).toEqual([]);
    }
  });
});

test("accents and articles do not matter", () => {
  expect(headerText("Date d'échéance").words).toEqual(["date", "echeance"]);
  expect(headerText("Maßnahme").full).toBe("massnahme");
  expect(headerText("N° projet").words).toEqual(["number", "projet"]);
});

test("a German list: headers, decimal commas, thousands of euros, colours, statuses", () => {
  const entry = onlyImport(
    planOf(
      sheetOf([
        [
          "Projektnummer",
          "Projektname",
          "Projektleiterin",
          "Ampel",
          "Status",
          "Budget (T€)",
          "Beginn",
          "Ende",
        ],
        ["P1", "Portal", "Anna Weber", "gelb", "laufend", "1.200,5", "05.01.2026", "30.06.2026"],
        ["P2", "Archiv", "Jörg Maier", "grün", "geplant", "650,0", "02.03.2026", "31.12.2026"],
      ]),
      { settings: { currency: "EUR", unit: 1 } },
    ),
  );
  expect(mapping(entry)).toEqual({
    Projektnummer: "projectId",
    Projektname: "name",
    Projektleiterin: "manager",
    Ampel: "declaredRag",
    Status: "status",
    "Budget (T€)": "budget",
    Beginn: "baselineStart",
    Ende: "baselineFinish",
  });
  expect(valuesOf(entry, "budget")).toEqual([1_200_500, 650_000]);
  expect(valuesOf(entry, "declaredRag")).toEqual(["Amber", "Green"]);
  expect(valuesOf(entry, "status")).toEqual(["Active", "Proposed"]);
});
