/**
 * Told of a sheet whose cells were changed by somebody, or by us: its name and the addresses; without addresses where rows, columns
 * or cells came or went, so that nothing stands where it stood.
 */
export type OnSheetChanged = (sheet: string, addresses?: readonly string[]) => void;

/**
 * Calls back with each change of a sheet's cells. Answers how to stop. One action raises an event for each block that it writes:
 * those that arrive while a sheet's name is being asked for are told together.
 */
export async function onSheetsChanged(changed: OnSheetChanged): Promise<() => Promise<void>> {
  const waiting = new Map<string, Set<string> | "structure">();
  const registered = await Excel.run(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(
      async ({ worksheetId, address, changeType }) => {
        const known = waiting.get(worksheetId);
        const isEdit = changeType === "RangeEdited" && known !== "structure";
        waiting.set(worksheetId, isEdit ? new Set(known).add(address) : "structure");
        if (known) return;
        try {
          const name = await sheetName(worksheetId);
          const told = waiting.get(worksheetId);
          if (name !== undefined) changed(name, told === "structure" || !told ? undefined : [...told]);
        } finally {
          waiting.delete(worksheetId);
        }
      },
    );
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
