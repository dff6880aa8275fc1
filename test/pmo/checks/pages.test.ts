import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PAGES } from "../../../scripts/pages/pages";
import { NOT_CARRIED } from "../../../scripts/pages/rules-not-carried";
import { CHECKS } from "../../../src/pmo/checks/catalogue";

test.each(PAGES.map(({ path, text }) => [path, text] as const))("%s is what the code says", (path, text) => {
  // When this fails: node --import tsx scripts/write-docs.ts
  expect(readFileSync(join(__dirname, "../../..", path), "utf8")).toBe(text());
});

/** The families of the reference's rules, with how many each has: 211 in all. */
const REFERENCE: Readonly<Record<string, number>> = {
  IMP: 18,
  PRJ: 30,
  RAG: 14,
  MS: 14,
  SCH: 18,
  EV: 26,
  RSK: 27,
  ISS: 8,
  DEP: 7,
  CHG: 7,
  DEC: 3,
  GATE: 4,
  RES: 9,
  BEN: 9,
  STK: 2,
  COM: 2,
  TIM: 5,
  XT: 8,
};

test("every rule of the reference is carried, or is listed with the reason", () => {
  const reference = Object.entries(REFERENCE).flatMap(([prefix, count]) =>
    Array.from({ length: count }, (_, place) => `${prefix}-${String(place + 1).padStart(2, "0")}`),
  );
  expect(reference).toHaveLength(211);
  const carried = CHECKS.map(({ id }) => id).filter((id) => reference.includes(id));
  const listed = NOT_CARRIED.flatMap(({ rules }) => rules.map(([id]) => id));
  expect([...carried, ...listed].sort()).toEqual([...reference].sort());
});
