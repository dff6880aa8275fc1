import { openExcel, refusalOf } from "../../../support/excel";

/** Something that Excel refuses: what is done, with which code, and who says so. */
export interface Refused {
  readonly what: string;
  readonly code: string;
  /** Microsoft's documentation or an issue thread. */
  readonly source: string;
  /** What is done, on a workbook of one sheet. */
  readonly act: (context: Excel.RequestContext, sheet: Excel.Worksheet) => void | Promise<void>;
}

/** A test for each case: it must be refused with its code. */
export function describeRefusals(title: string, cases: readonly Refused[]): void {
  describe(title, () => {
    test.each(cases)("$what: $code", async ({ code, act }) => {
      const { run } = await openExcel();
      const refused = await refusalOf(
        run(async (context) => {
          await act(context, context.workbook.worksheets.getItem("Sheet1"));
          await context.sync();
        }),
      );
      expect(refused.code).toBe(code);
    });
  });
}
