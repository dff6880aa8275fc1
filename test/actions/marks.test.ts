import { bringIn } from "../../src/actions/bring-in";
import { check } from "../../src/actions/check";
import { momentOf } from "../../src/actions/clock";
import { markSheets, unmarkSheets } from "../../src/actions/marks";
import { setUp } from "../../src/actions/set-up";
import { readState } from "../../src/actions/state";
import { undo } from "../../src/actions/undo";
import { waive } from "../../src/actions/waive";
import { JOURNAL_SHEET } from "../../src/excel/journal";
import { cellAddress } from "../../src/pmo/changes/address";
import type { Finding, Severity } from "../../src/pmo/checks/check";
import { Calculator } from "../../src/workbench/engine/calc/calculator";
import { shiftFormula } from "../../src/workbench/engine/calc/rewrite";
import { byPriority } from "../../src/workbench/engine/conditional-formats";
import { installGlobals } from "../../src/workbench/office/node-client";
import { ConditionalLooks } from "../../src/workbench/page/looks/conditional-looks";
import { openExcel } from "../support/excel";
import type { OpenExcel } from "../support/excel";
import { openMessyBook } from "../support/messy-book";
import { wholePortrait } from "../support/sheet-layout";

const MOMENT = momentOf(new Date(2026, 3, 1, 12));
const STYLE: Readonly<Record<Severity, string>> = { error: "Continuous", warning: "Dash", alert: "Dot" };

let excel: OpenExcel;
let restore: () => void;

beforeEach(async () => {
  excel = await openExcel();
  restore = installGlobals(excel.client);
  openMessyBook(excel.host);
  await setUp(
    {
      programName: "Digital transformation",
      pmoType: "Controlling",
      dataDate: 46_112,
      currency: "GBP",
      unit: 1,
      paper: "A4",
    },
    MOMENT,
  );
  await bringIn({}, MOMENT);
});
afterEach(() => restore());

const now = (): unknown => ({
  whole: wholePortrait(excel.host.workbook, [JOURNAL_SHEET]),
  rules: excel.host.workbook.sheets.map((sheet) =>
    byPriority(sheet).map(({ areas, rule, stopIfTrue }) => ({ areas, rule, stopIfTrue })),
  ),
});

/** The line around each boxed cell of a sheet, by its address, as the rules are evaluated. */
function boxes(name: string): Record<string, string> {
  const { workbook } = excel.host;
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  const calculator = new Calculator(workbook);
  const looks = new ConditionalLooks({
    sheet,
    today: 46_112,
    formula: (formula, home, at) =>
      calculator.evaluate(
        shiftFormula(formula, home.row, home.column, at.row, at.column),
        sheet,
        at.row,
        at.column,
        new Date(2026, 2, 31),
      ),
  });
  const found: Record<string, string> = {};
  for (let row = 0; row < 30; row++)
    for (let column = 0; column < 60; column++) {
      const style = looks.at(row, column)?.look?.borders?.EdgeTop?.style;
      if (style !== undefined) found[cellAddress(row, column)] = style;
    }
  return found;
}

/** The line that each cell of a sheet should have, by the addresses of the findings. */
function expected(findings: readonly Finding[], sheet: string): Record<string, string> {
  const wanted: Record<string, string> = {};
  for (const severity of ["alert", "warning", "error"] as const)
    for (const { address, key, header, row, waiver, ...finding } of findings) {
      if (finding.severity !== severity || key === "" || row === undefined || waiver || !header) continue;
      const bang = address.lastIndexOf("!");
      if (address.slice(0, bang) === `'${sheet}'`) wanted[address.slice(bang + 1)] = STYLE[severity];
    }
  return wanted;
}

const registerSheets = async (): Promise<string[]> => (await readState()).registers.map(({ sheet }) => sheet);

test("exactly the cells with findings are boxed, by severity, and the boxes follow their rows", async () => {
  const { outcome } = await check(MOMENT);
  excel.host.resetStatistics();
  const result = await markSheets(MOMENT);
  expect(excel.host.statistics.roundTrips).toBeLessThanOrEqual(8);
  const sheets = await registerSheets();
  const wanted = sheets.map((sheet) => expected(outcome.findings, sheet));
  expect(wanted.map((cells) => Object.keys(cells).length > 0)).toEqual(sheets.map(() => true));
  expect(sheets.map(boxes)).toEqual(wanted);
  expect(result.cells).toBe(wanted.flatMap((cells) => Object.keys(cells)).length);
  expect(result.unmarked).toBe(
    outcome.findings.filter(({ key, header, row }) => key === "" || !header || row === undefined).length,
  );

  await excel.run(async (context) => {
    for (const table of ["Projects", "Risks"])
      context.workbook.tables.getItem(table).sort.apply([{ key: 0, ascending: false }]);
    await context.sync();
  });
  const sorted = sheets.map(boxes);
  expect(sorted).not.toEqual(wanted);
  const again = await check(MOMENT);
  expect(sheets.map((sheet) => expected(again.outcome.findings, sheet))).toEqual(sorted);
});

test("a box goes with its finding at the next check, and what is waived has none", async () => {
  const { outcome } = await check(MOMENT);
  await markSheets(MOMENT);
  const finding = outcome.findings.find(
    ({ address, header, key }) =>
      key !== "" && header && outcome.findings.filter((one) => one.address === address).length === 1,
  );
  if (!finding) throw new Error("No cell has a single finding.");
  const bang = finding.address.lastIndexOf("!");
  const sheet = finding.address.slice(1, bang - 1);
  const cell = finding.address.slice(bang + 1);
  expect(Object.keys(boxes(sheet))).toContain(cell);
  await waive([finding], { reason: "Agreed", approver: "Head of PMO", expiresOn: 46_202 }, MOMENT);
  const { outcome: after } = await check(MOMENT);
  expect(Object.keys(boxes(sheet))).not.toContain(cell);
  expect(boxes(sheet)).toEqual(expected(after.findings, sheet));
});

test("marks go without a trace, and leave people's own rules on the same cells in their order", async () => {
  await check(MOMENT);
  const [sheet = ""] = await registerSheets();
  await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange("A1:H20");
    for (const color of ["#00FF00", "#FF00FF"]) {
      const format = range.conditionalFormats.add("Custom" as Excel.ConditionalFormatType);
      format.custom.rule.formula = '=$A1="EMR-02"';
      format.custom.format.fill.color = color;
    }
    await context.sync();
  });
  const before = now();
  await markSheets(MOMENT);
  const marked = now();
  expect(marked).not.toEqual(before);
  expect((await readState()).marked).toBe(true);

  await markSheets(MOMENT);
  expect(now()).toEqual(marked);
  await undo();
  expect(now()).toEqual(marked);

  excel.host.resetStatistics();
  await unmarkSheets(MOMENT);
  expect(excel.host.statistics.roundTrips).toBeLessThanOrEqual(8);
  expect(now()).toEqual(before);
  expect((await readState()).marked).toBe(false);
  await undo();
  expect(now()).toEqual(marked);
  await undo();
  expect(now()).toEqual(before);
});

test.each(["midway", "after"] as const)("what fails %s is taken back", async (how) => {
  await check(MOMENT);
  const { roundTrips } = await markSheets(MOMENT);
  await undo();
  const before = now();
  excel.host.resetStatistics();
  excel.host.failOn(excel.host.statistics.roundTrips + roundTrips, how, "GeneralException");
  await expect(markSheets(MOMENT)).rejects.toMatchObject({ code: "excel-refused" });
  expect(now()).toEqual(before);
});

test("without findings there is nothing to mark by", async () => {
  await expect(markSheets(MOMENT)).rejects.toMatchObject({ code: "no-findings" });
});
