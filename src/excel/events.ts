/** Calls back with the name of a sheet whose cells were changed by somebody, or by us. Answers how to stop. */
export async function onSheetsChanged(changed: (sheet: string) => void): Promise<() => Promise<void>> {
  const registered = await Excel.run(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(async ({ worksheetId }) => {
      await Excel.run(async (inner) => {
        const sheet = inner.workbook.worksheets.getItemOrNullObject(worksheetId);
        sheet.load("name");
        await inner.sync();
        if (!sheet.isNullObject) changed(sheet.name);
      });
    });
    await context.sync();
    return handler;
  });
  return async () => {
    await Excel.run(registered.context as Excel.RequestContext, async (context) => {
      registered.remove();
      await context.sync();
    });
  };
}
