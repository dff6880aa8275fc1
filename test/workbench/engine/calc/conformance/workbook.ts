import { writeXlsx } from "hucre/xlsx";
import type { Cell, CellValue, TableDefinition } from "hucre";
import { columnName } from "../../../../../src/workbench/engine/address";
import { Workbook } from "../../../../../src/workbench/engine/workbook";
import { formulaToFile } from "../../../../../src/workbench/files/formula/to-file";
import { fill, table } from "../model";
import type { Content } from "../model";
import { BLOCK, PROJECTS, RISKS } from "./data";
import { ARRAY, PLAIN } from "./formulas";

const CRITERIA: readonly (readonly Content[])[] = [
  ["Group", "Qty", "Item"],
  ["Fruit", ">10", "Fig"],
  ["Veg", null, null],
];

/** The examples as our engine's workbook. */
export function ourWorkbook(): Workbook {
  const workbook = new Workbook();
  fill(workbook.addSheet("Data"), "A1", BLOCK);
  fill(workbook.addSheet("Criteria"), "A1", CRITERIA);
  const tables = workbook.addSheet("Tables");
  fill(tables, "A1", PROJECTS);
  fill(tables, "H1", RISKS);
  table(workbook, tables, "Projects", "A1:E6", { totals: true });
  table(workbook, tables, "Risks", "H1:K6");
  const formulas = workbook.addSheet("Formulas");
  fill(
    formulas,
    "A1",
    [...PLAIN, ...ARRAY].map((formula) => [formula]),
  );
  return workbook;
}

/** As Excel writes it, except that LibreOffice 7.4 does not know these functions under their prefix. */
const forLibreOffice = (formula: string): string => formulaToFile(formula).replaceAll("_xlfn.IM", "IM");

type Cells = Map<string, Partial<Cell>>;

function put(
  cells: Cells,
  row: number,
  column: number,
  rows: readonly (readonly Content[])[],
  home?: string,
): void {
  rows.forEach((contents, r) =>
    contents.forEach((content, c) => {
      if (content === null || content === "") return;
      const isFormula = typeof content === "string" && content.startsWith("=");
      cells.set(
        `${row + r},${column + c}`,
        isFormula
          ? { formula: formulaToFile(content, home), formulaResult: 0 }
          : { value: content as CellValue },
      );
    }),
  );
}

const definition = (
  name: string,
  range: string,
  header: readonly Content[],
  totals: boolean,
): TableDefinition => ({
  name,
  range,
  columns: header.map((column) => ({ name: String(column) })),
  showTotalRow: totals,
});

/** The same examples as a file, with wrong cached values, so that only a recalculation can be right. */
export async function exampleFile(): Promise<Uint8Array> {
  const data: Cells = new Map();
  put(data, 0, 0, BLOCK);
  // An empty text is a formula in a file, or LibreOffice would see an empty cell.
  data.set("9,0", { formula: '""', formulaResult: "x" });
  const criteria: Cells = new Map();
  put(criteria, 0, 0, CRITERIA);
  const tables: Cells = new Map();
  put(tables, 0, 0, PROJECTS, "Projects");
  put(tables, 0, 7, RISKS);
  const formulas: Cells = new Map();
  // A format with digits keeps LibreOffice from showing dates and percents as such.
  const style = { numFmt: "0.00000000000000E+00" };
  PLAIN.forEach((formula, row) =>
    formulas.set(`${row},0`, { formula: forLibreOffice(formula), formulaResult: 99, style }),
  );
  ARRAY.forEach((formula, index) => {
    const row = PLAIN.length + index;
    formulas.set(`${row},0`, {
      formula: forLibreOffice(formula),
      formulaResult: 99,
      formulaType: "array",
      formulaRef: `${columnName(0)}${row + 1}`,
      style,
    });
  });
  return writeXlsx({
    sheets: [
      { name: "Data", cells: data },
      { name: "Criteria", cells: criteria },
      {
        name: "Tables",
        cells: tables,
        tables: [
          definition("Projects", "A1:E6", PROJECTS[0] ?? [], true),
          definition("Risks", "H1:K6", RISKS[0] ?? [], false),
        ],
      },
      { name: "Formulas", cells: formulas },
    ],
  });
}
