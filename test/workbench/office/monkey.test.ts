import fc from "fast-check";
import { contentOf, modelFaults } from "../engine/support/model-faults";
import { openExcel } from "../../support/excel";
import type { OpenExcel } from "../../support/excel";
import { STEPS, anyStep } from "./support/monkey-steps";
import type { Chosen, Step } from "./support/monkey-steps";

/** What Excel may answer to a step that does not fit; anything else is a mistake of the host. */
const REFUSALS = [
  "AccessDenied",
  // Relative references are not transposed.
  "ApiNotFound",
  "FilteredRangeConflict",
  "InsertDeleteConflict",
  "InvalidArgument",
  "InvalidOperation",
  "InvalidReference",
  "ItemAlreadyExists",
  "ItemNotFound",
  "MergedRangeConflict",
  "NonBlankCellOffSheet",
  "UnsupportedOperation",
];

/** Does one step; answers the code of its refusal. */
async function take(excel: OpenExcel, step: Step): Promise<string | undefined> {
  const { sheets } = excel.host.workbook;
  const found = sheets[step.sheet % sheets.length];
  const ofTable = found?.tables[step.pick % Math.max(1, found.tables.length)];
  try {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(found?.name ?? "");
      const chosen: Chosen = {
        context,
        sheet,
        sheetName: (found?.name ?? "").replaceAll("'", "''"),
        cells: sheet.getRangeByIndexes(step.row, step.column, step.rows, step.columns),
        table: ofTable ? sheet.tables.getItem(ofTable.name) : null,
        tableName: ofTable?.name ?? "",
        step,
        one: (choices) => choices[step.pick % choices.length] as (typeof choices)[number],
      };
      STEPS[step.what](chosen);
      await context.sync();
    });
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
  return undefined;
}

const SETTINGS = { seed: 20260331, endOnFailure: false };

describe("whatever a program does", () => {
  test("the model stays sound, and calculation by parts agrees with calculation of everything", async () => {
    const steps = fc.array(anyStep, { minLength: 1, maxLength: 40, size: "max" });
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const excel = await openExcel();
        const { host } = excel;
        for (const [index, step] of all.entries()) {
          const code = await take(excel, step);
          if (code !== undefined && !REFUSALS.includes(code))
            throw new Error(`step ${index}: ${step.what}: ${code}`);
          const faults = modelFaults(host.workbook);
          if (faults.length > 0) throw new Error(`step ${index}: ${step.what}: ${faults.join("; ")}`);
        }
        const before = contentOf(host.workbook);
        host.calculator.recalculateAll(new Date(Date.UTC(2026, 2, 31, 12)));
        expect(contentOf(host.workbook)).toEqual(before);
      }),
      { ...SETTINGS, numRuns: 60 },
    );
  }, 120_000);

  test("cells that are inserted and deleted again leave everything as it was", async () => {
    const shifts = [
      ["insertRows", "deleteRows"],
      ["insertColumns", "deleteColumns"],
      ["insertCells", "deleteCells"],
    ] as const;
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyStep, { minLength: 1, maxLength: 20, size: "max" }),
        anyStep,
        fc.constantFrom(...shifts),
        async (all, place, [insert, remove]) => {
          const excel = await openExcel();
          for (const step of all) await take(excel, step);
          const before = contentOf(excel.host.workbook);
          if ((await take(excel, { ...place, what: insert })) !== undefined) return;
          expect(await take(excel, { ...place, what: remove })).toBeUndefined();
          expect(contentOf(excel.host.workbook)).toEqual(before);
        },
      ),
      { ...SETTINGS, numRuns: 80 },
    );
  }, 120_000);
});
