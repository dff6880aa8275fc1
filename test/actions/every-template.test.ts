import { applyTemplate } from "../../src/actions/apply-template";
import { check } from "../../src/actions/check";
import { momentOf } from "../../src/actions/clock";
import { setUp } from "../../src/actions/set-up";
import type { SetUpInput } from "../../src/actions/set-up";
import { readState } from "../../src/actions/state";
import { undo } from "../../src/actions/undo";
import { JOURNAL_SHEET } from "../../src/excel/journal";
import { registerTableName } from "../../src/pmo/setup/sheet-names";
import { STANDARD } from "../../src/pmo/templates/standards";
import type { Field } from "../../src/pmo/templates/template";
import type { EmbeddedHost } from "../../src/workbench/office/host";
import { installGlobals } from "../../src/workbench/office/node-client";
import { openExcel } from "../support/excel";
import type { OpenExcel } from "../support/excel";
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
const { templates, lists } = STANDARD;

let host: EmbeddedHost;
let excel: OpenExcel;
let restore: () => void;

beforeEach(async () => {
  excel = await openExcel();
  host = excel.host;
  restore = installGlobals(excel.client);
  await setUp(SETTINGS, MOMENT);
});
afterEach(() => restore());

/** Something that the field may hold. */
function usual({ type, list, minimum = 0, maximum = 5 }: Field): string | number {
  if (type === "flag") return "Yes";
  if (list !== undefined) return lists[list]?.items.at(-1)?.value ?? "";
  if (type === "date") return 46_100;
  if (type === "percent") return 0.5;
  return type === "number" || type === "money" ? Math.min(Math.max(minimum, 3), maximum) : "EMR-01";
}

test("every register is made with its columns and drop-downs; its formulas give no error, blank or filled", async () => {
  for (const { id } of templates) await applyTemplate({ register: id, layout: true }, MOMENT);
  const { registers } = await readState();
  expect(registers.map(({ id }) => id)).toEqual(templates.map(({ id }) => id));
  await excel.run(async (context) => {
    const tables = templates.map((template) => {
      const table = context.workbook.tables.getItem(registerTableName(template));
      const blank = table.getRange();
      blank.load("values");
      return { template, table, blank };
    });
    await context.sync();
    for (const { template, table, blank } of tables) {
      expect(blank.values[0]).toEqual(template.fields.map(({ header }) => header));
      expect([template.id, errorsIn(blank.values)]).toEqual([template.id, []]);
      template.fields.forEach((field, column) => {
        if (field.type !== "calculated")
          table.getDataBodyRange().getCell(0, column).values = [[usual(field)]];
      });
    }
    await context.sync();
    const filled = tables.map(({ template, table }) => {
      const body = table.getDataBodyRange();
      body.load("values");
      const rules = template.fields.map((field, column) => {
        const rule = body.getCell(0, column).dataValidation;
        rule.load("rule,valid");
        return { field, rule };
      });
      return { template, body, rules };
    });
    await context.sync();
    for (const { template, body, rules } of filled) {
      expect([template.id, errorsIn(body.values)]).toEqual([template.id, []]);
      // What a drop-down offers can be chosen: its name leads to the list.
      for (const { field, rule } of rules)
        if (field.list !== undefined) {
          expect([field.header, rule.rule.list?.source]).toEqual([
            field.header,
            `=${lists[field.list]?.name}`,
          ]);
          expect([field.header, rule.valid]).toEqual([field.header, true]);
        }
    }
  });
});

test("a program with every register is checked in as few round trips as one with a single one", async () => {
  for (const { id } of templates) await applyTemplate({ register: id, layout: true }, MOMENT);
  host.resetStatistics();
  await check(MOMENT);
  expect(host.statistics.roundTrips).toBeLessThanOrEqual(8);
});

test("each is undone exactly", async () => {
  for (const { id } of templates) {
    const before = wholePortrait(host.workbook, [JOURNAL_SHEET]);
    await applyTemplate({ register: id, layout: true }, MOMENT);
    await undo();
    expect([id, wholePortrait(host.workbook, [JOURNAL_SHEET])]).toEqual([id, before]);
  }
});

const errorsIn = (values: readonly (readonly unknown[])[]): unknown[] =>
  values
    .slice(1)
    .flatMap((row) => row.filter((cell) => typeof cell === "string" && /^#[A-Z/]+[!?A]?$/.test(cell)));
