import * as fc from "fast-check";
import { CHECKS } from "../../../src/pmo/checks/catalogue";
import { valueOf } from "../../../src/pmo/sample/book";
import type { SampleBook } from "../../../src/pmo/sample/book";
import { RISK_BANK } from "../../../src/pmo/sample/risk-bank/all";
import { sampleProgram, SAMPLE_DATA_DATE } from "../../../src/pmo/sample/sample-program";
import { bringIn } from "./bring-in";
import { on } from "../checks/registers";

const book = sampleProgram();
const sheet = (name: string) => {
  const found = book.sheets.find((one) => one.name === name);
  if (!found) throw new Error(`There is no sheet ${name}.`);
  return found.rows.map((row) => row.map(valueOf));
};

const planted = ({ planted: faults }: SampleBook): string[] =>
  faults.map(({ check, sheet: name, row, key, whole }) =>
    whole ? `${check} register` : `${check} ${name} ${row} ${key}`,
  );

test("the shipped data date is 31 March 2026", () => {
  expect(SAMPLE_DATA_DATE).toBe(on("2026-03-31"));
});

test("the same seed gives the same book, another seed another", () => {
  expect(sampleProgram(7)).toEqual(sampleProgram(7));
  expect(sampleProgram(7).sheets).not.toEqual(sampleProgram(8).sheets);
});

test("the sheets are those that teams send", () => {
  expect(book.sheets.map(({ name }) => name)).toEqual([
    "Read me",
    "Project list",
    "Risks",
    "Milestones",
    "Budget",
    "Lists",
  ]);
  const projects = sheet("Project list");
  expect(projects[0]?.[0]).toBe("National Care Digital");
  expect(projects[4]).toEqual(
    expect.arrayContaining(["Proj. ref", "SRO", "% done", "Vendor", "Board paper ref"]),
  );
  expect(projects.filter(([, name]) => name === "Sub-total")).toHaveLength(4);
  expect(projects.filter(([id]) => id === "INF-07")).toHaveLength(2);
  const risks = sheet("Risks");
  expect(risks[10]?.[0]).toBeNull();
  expect(risks[10]?.[1]).toBe("Risk ref");
});

test("values are written as teams write them", () => {
  const texts = ["Project list", "Risks", "Milestones"].flatMap((name) =>
    sheet(name).flatMap((row) => row.filter((cell) => typeof cell === "string")),
  );
  for (const form of [
    /^£\d\.\dm$/,
    /^£\d+k$/,
    /^\d,\d{3}$/,
    /^\d{2}\/\d{2}\/\d{4}$/,
    /^\d{1,2} [A-Z][a-z]{2} \d{4}$/,
    /^\d{2}-[A-Z][a-z]{2}-\d{2}$/,
    /^\d{4}-\d{2}-\d{2}$/,
    /^\d+%$/,
    /^A\/R$/,
    /^amber$/,
    /^4 - likely$/,
    /^H$/,
  ])
    expect(texts.filter((text) => form.test(text))).not.toHaveLength(0);
});

test("it is as large as a program, and no risk is told twice", () => {
  const { registers } = bringIn(book, SAMPLE_DATA_DATE);
  expect(registers.projects?.length).toBeGreaterThanOrEqual(24);
  expect(registers.risks?.length).toBeGreaterThanOrEqual(120);
  expect(registers.milestones?.length).toBeGreaterThanOrEqual(140);
  const texts = Object.values(RISK_BANK).flatMap((risks) =>
    risks.flatMap(({ title, text, actions }) => [title, text, actions]),
  );
  expect(new Set(texts).size).toBe(texts.length);
  for (const text of texts) expect(text).not.toMatch(/lorem|ipsum|TODO/i);
});

test("the faults are many, of many kinds, and named in sentences", () => {
  const ids = new Set(CHECKS.map(({ id }) => id));
  const checks = new Set(book.planted.map(({ check }) => check));
  expect(book.planted.length).toBeGreaterThanOrEqual(40);
  expect(checks.size).toBeGreaterThanOrEqual(30);
  for (const check of checks) expect(ids).toContain(check);
  for (const { what } of book.planted) expect(what).toMatch(/^[A-Z“].{20,}[.”]$/);
});

test("every planted fault stands in its row", () => {
  for (const { sheet: name, row, key } of book.planted) {
    const cells = sheet(name)[row - 1] ?? [];
    if (key !== "") expect(cells).toContain(key);
    else expect(cells).toContain("TBC");
  }
});

test("intake takes three sheets and leaves three alone", () => {
  const { plan } = bringIn(book, SAMPLE_DATA_DATE);
  expect(plan.sheets.map(({ sheet: name, register }) => [name, register])).toEqual([
    ["Read me", undefined],
    ["Project list", "projects"],
    ["Risks", "risks"],
    ["Milestones", "milestones"],
    ["Budget", undefined],
    ["Lists", undefined],
  ]);
  const [projects] = plan.imports;
  const reasons = projects?.leftOut.map(({ reason }) => reason) ?? [];
  expect(reasons.filter((reason) => reason === "total")).toHaveLength(5);
  expect(reasons.filter((reason) => reason === "exact duplicate")).toHaveLength(1);
  const unmapped = projects?.columns.filter(({ field }) => field === undefined).map(({ header }) => header);
  expect(unmapped).toEqual(["Vendor", "Board paper ref"]);
});

test("intake and checks find the planted faults and nothing else", () => {
  const { outcome, place } = bringIn(book, SAMPLE_DATA_DATE);
  expect(outcome.findings.map(place).sort()).toEqual(planted(book).sort());
});

test("they do so for any seed and any data date", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2 ** 31 - 1 }),
      fc.integer({ min: on("2024-01-01"), max: on("2032-12-31") }),
      (seed, dataDate) => {
        const other = sampleProgram(seed, dataDate);
        const { outcome, place } = bringIn(other, dataDate);
        expect(outcome.findings.map(place).sort()).toEqual(planted(other).sort());
      },
    ),
    { numRuns: 25 },
  );
});
