import { CHECKS, checkOf } from "../../../src/pmo/checks/catalogue";
import { FAMILIES } from "../../../src/pmo/checks/families";
import { templateOf } from "../../../src/pmo/templates/standard";
import type { RegisterId } from "../../../src/pmo/templates/template";
import { DEFAULT_THRESHOLDS } from "../../../src/pmo/setup/thresholds";

test("ids are unique, of one form, and found", () => {
  const ids = CHECKS.map((check) => check.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[A-Z]{2,4}-\d{2}$/);
  for (const check of CHECKS) expect(checkOf(check.id)).toBe(check);
  expect(checkOf("PRJ-99")).toBeUndefined();
});

test("the order is that of the ids", () => {
  const ids = CHECKS.map((check) => check.id);
  const prefixes = [...new Set(ids.map((id) => id.split("-")[0]))];
  expect(prefixes).toEqual(FAMILIES.map(({ prefix }) => prefix).filter((one) => prefixes.includes(one)));
  for (const prefix of prefixes) {
    const own = ids.filter((id) => id.startsWith(`${prefix}-`));
    expect(own).toEqual([...own].sort());
  }
});

describe.each(CHECKS.map((check) => [check.id, check] as const))("%s", (_, check) => {
  test("names only fields that its registers have", () => {
    const fields = (id: RegisterId) => templateOf(id).fields.map((field) => field.id);
    const own = fields(check.register);
    const named = [
      ...check.needs,
      ...(check.judges ?? []),
      ...(check.scope === "row" ? [check.field, ...(check.reads ?? [])] : []),
    ];
    for (const field of named) expect(own).toContain(field);
    if (check.scope !== "row")
      for (const [id, needed] of Object.entries(check.needsOf ?? {}))
        for (const field of needed) expect(fields(id as RegisterId)).toContain(field);
    for (const threshold of check.thresholds ?? []) expect(DEFAULT_THRESHOLDS).toHaveProperty(threshold);
  });

  test("says in sentences what it is, why and what to do", () => {
    for (const text of [check.rule, check.why, check.remedy]) expect(text).toMatch(/^[A-Z%].{15,}\.$/);
    expect(check.title).toMatch(/^[A-Z%0-9][^.]{5,60}$/);
    expect(check.source).toMatch(/^[A-Z]/);
    expect(check.source + check.rule).not.toMatch(/\[[A-Z]\d*\]/);
    if (check.scope === "row" && check.fix) expect(check.fixNote).toBeDefined();
  });
});
