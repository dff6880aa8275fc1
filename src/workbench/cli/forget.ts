/**
 * Takes sheets out of the workbook, and with them the journal: a workbook that is made here was nobody's before, so that there is
 * nothing to undo.
 */
export async function undoIsForgotten(sheets: readonly string[]): Promise<void> {
  await Excel.run(async (context) => {
    for (const name of [...sheets, "Steerbook journal"]) context.workbook.worksheets.getItem(name).delete();
    context.workbook.worksheets.getFirst().activate();
    await context.sync();
  });
}
