/**
 * Calls back with the name of a sheet whose cells were changed by somebody, or by us. Answers how to stop. One action raises an
 * event for each block that it writes: those that arrive while a sheet's name is being asked for are told together.
 */
export async function onSheetsChanged(changed: (sheet: string) => void): Promise<() => Promise<void>> {
  const asking = new Set<string>();
  const registered = await Excel.run(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(async ({ worksheetId }) => {
      if (asking.has(worksheetId)) return;
      asking.add(worksheetId);
      try {
        const name = await sheetName(worksheetId);
        if (name !== undefined) changed(name);
      } finally {
        asking.delete(worksheetId);
      }
    });
    await context.sync();
    return handler;
  });
  return () =>
    Excel.run(registered.context, async (context) => {
      registered.remove();
      await context.sync();
    });
}

/** The name of a sheet by its id; undefined when it is gone by now. */
function sheetName(id: string): Promise<string | undefined> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load("name");
    await context.sync();
    return sheet.isNullObject ? undefined : sheet.name;
  });
}
