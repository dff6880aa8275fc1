import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Calculator } from "../../../../../src/workbench/engine/calc/calculator";
import { describeWithLibreOffice, recalculated } from "../../../../support/libreoffice";
import { NOW, plain } from "../model";
import { EXCEPTIONS } from "./exceptions";
import { ARRAY, PLAIN } from "./formulas";
import { exampleFile, ourWorkbook } from "./workbook";

/** LibreOffice shows a number under a number format, whatever it means; booleans are 1 and 0 there. */
function agrees(ours: string | number | boolean | null, theirs: string): boolean {
  if (typeof ours === "string") {
    // LibreOffice has one error for every argument that is out of bounds.
    const refused = theirs === "Err:502" && ["#VALUE!", "#NUM!", "#REF!"].includes(ours);
    return ours === theirs || refused;
  }
  if (typeof ours === "boolean")
    return theirs === (ours ? "TRUE" : "FALSE") || Number(theirs) === Number(ours);
  const number = Number(theirs);
  if (theirs === "" || Number.isNaN(number)) return false;
  return Math.abs((ours ?? 0) - number) <= 1e-9 * Math.max(1, Math.abs(number));
}

describeWithLibreOffice("LibreOffice calculates the same", () => {
  let theirs: string[][];
  let ours: (string | number | boolean | null)[];

  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), "steerbook-conformance-"));
    try {
      await writeFile(join(folder, "examples.xlsx"), await exampleFile());
      theirs = (await recalculated(join(folder, "examples.xlsx"))).get("Formulas") ?? [];
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
    const workbook = ourWorkbook();
    new Calculator(workbook).recalculate([], NOW);
    const sheet = workbook.sheetByName("Formulas");
    ours = [...PLAIN, ...ARRAY].map((_, row) => plain(sheet?.value(row, 0) ?? null));
  });

  it.each([...PLAIN, ...ARRAY].map((formula, row) => [formula, row] as const))("%s", (formula, row) => {
    const [mine, other] = [ours[row] ?? null, theirs[row]?.[0] ?? ""];
    const same = agrees(mine, other);
    // An exception that agrees after all must leave the list.
    if (same === EXCEPTIONS.has(formula)) {
      throw new Error(`${formula}: ours ${String(mine)}, LibreOffice ${other}`);
    }
  });
});
