import { withWorkbook } from "../excel/session";
import { Problem } from "../pmo/problem";

/** Shows a cell (`'Projects register'!F12`) or the top of a sheet (`'KPI Summary'!A1`). */
export function goTo(address: string): Promise<void> {
  return withWorkbook(async (session) => {
    const bang = address.lastIndexOf("!");
    const name = address.slice(0, bang).replace(/^'|'$/g, "").replaceAll("''", "'");
    const sheet = session.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("visibility");
    await session.sync();
    if (sheet.isNullObject) {
      throw new Problem(
        "no-register",
        `There is no sheet ${name} any more.`,
        "Check again, so that the findings follow the workbook.",
      );
    }
    sheet.activate();
    sheet.getRange(address.slice(bang + 1)).select();
    await session.sync();
  });
}
