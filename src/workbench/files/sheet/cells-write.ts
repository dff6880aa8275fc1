import { cellName, columnName } from "../../engine/address";
import { containsCell } from "../../engine/area";
import type { Cell } from "../../engine/cell";
import { CellError } from "../../engine/scalar";
import type { Scalar } from "../../engine/scalar";
import type { Sheet } from "../../engine/sheet";
import { mayArray } from "../formula/future-functions";
import { formulaToFile } from "../formula/to-file";
import { FileRefusal } from "../../../sources/refusal";
import type { StyleWriter } from "../styles/write";
import { escapeAttribute, escapeOffice, escapeText } from "../../../sources/xml/escape";
import type { Utf8Writer } from "../xml/utf8-writer";
import { keptBands, keptCells } from "./kept";
import type { KeptCell } from "./kept";
import { fullName } from "./ranges";
import type { TextWriter } from "./text-writer";
import { printRow } from "./row-write";

/** What writing a sheet's cells needs. */
export interface CellTargets {
  readonly sheet: Sheet;
  readonly texts: TextWriter;
  readonly styles: StyleWriter;
  /** The texts that table headers must hold, by `row,column`. */
  readonly headers: ReadonlyMap<string, string>;
  /** The number by which cells say that their formula is a dynamic array; asking makes the file ready for it. */
  readonly dynamicArray: () => string;
}

/** Excel's own limit of a cell's text. */
const LONGEST_TEXT = 32_767;

/** Writes the `sheetData` element of a sheet. */
export function writeCells(to: CellTargets, out: Utf8Writer): void {
  new CellWriter(to).write(out);
}

class CellWriter {
  private readonly letters: string[] = [];
  private readonly columnStyles = new Map<number, number>();

  constructor(private readonly to: CellTargets) {
    for (const [column, band] of to.sheet.columns) {
      if (band.style) this.columnStyles.set(column, to.styles.index(band.style, false));
    }
  }

  write(out: Utf8Writer): void {
    const { sheet } = this.to;
    const rows = sheet.rawRows();
    const numbers = rowNumbers(sheet);
    out.write("<sheetData>");
    for (const row of numbers) {
      const band = sheet.rowBands.get(row);
      const rowStyle = band?.style ? this.to.styles.index(band.style, false) : undefined;
      const cells = this.cells(rows[row], row, rowStyle);
      const text = printRow(row, band, band && keptBands.get(band), rowStyle, cells);
      if (text !== "") out.write(text);
    }
    out.write("</sheetData>");
  }

  private cells(
    cells: readonly (Cell | undefined)[] | undefined,
    row: number,
    rowStyle: number | undefined,
  ): string {
    if (!cells) return "";
    let text = "";
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (cell) text += this.cell(cell, row, column, rowStyle);
    }
    return text;
  }

  private cell(cell: Cell, row: number, column: number, rowStyle: number | undefined): string {
    const { styles } = this.to;
    const kept = keptCells.get(cell);
    // A cell without a look of its own shows its row's or its column's; files say it on every cell.
    const inherited = rowStyle ?? this.columnStyles.get(column) ?? 0;
    const style = cell.style || cell.quoted ? styles.index(cell.style, cell.quoted === true) : inherited;
    const letters = (this.letters[column] ??= columnName(column));
    const start = `<c r="${letters}${row + 1}"${style === 0 ? "" : ` s="${style}"`}`;
    const formula = this.formula(cell, row, column, kept);
    const content = this.value(cell, row, column, formula.xml !== "", kept);
    if (formula.xml === "" && content.xml === "") return style === 0 ? "" : `${start}/>`;
    const meta = `${formula.attributes}${valueMetadata(cell, kept)}`;
    return `${start}${content.type}${meta}>${formula.xml}${content.xml}</c>`;
  }

  private formula(
    cell: Cell,
    row: number,
    column: number,
    kept: KeptCell | undefined,
  ): { xml: string; attributes: string } {
    const { formula } = cell;
    if (formula === undefined) {
      const table = kept?.dataTable;
      return { xml: table && table.value === cell.value ? table.xml : "", attributes: "" };
    }
    const text = escapeText(formulaToFile(formula, this.tableAround(formula, row, column)));
    const { arrayFormula } = cell;
    const area = { row, column, rows: arrayFormula?.rows ?? 1, columns: arrayFormula?.columns ?? 1 };
    if (arrayFormula && !arrayFormula.dynamic) {
      return { xml: `<f t="array" ref="${fullName(area)}">${text}</f>`, attributes: "" };
    }
    const meta = kept?.formulaMetadata;
    const known = meta && meta.formula === formula ? meta.index : undefined;
    if (known === undefined && !arrayFormula && (cell.intersects || !mayArray(formula))) {
      return { xml: `<f>${text}</f>`, attributes: "" };
    }
    return {
      xml: `<f t="array" ref="${fullName(area)}">${text}</f>`,
      attributes: ` cm="${escapeAttribute(known ?? this.to.dynamicArray())}"`,
    };
  }

  private tableAround(formula: string, row: number, column: number): string | undefined {
    if (!formula.includes("[")) return undefined;
    return this.to.sheet.tables.find(({ area }) => containsCell(area, row, column))?.name;
  }

  private value(
    cell: Cell,
    row: number,
    column: number,
    calculated: boolean,
    kept: KeptCell | undefined,
  ): { xml: string; type: string } {
    const header = this.to.headers.size > 0 ? this.to.headers.get(`${row},${column}`) : undefined;
    const value: Scalar = header !== undefined && !calculated ? header : cell.value;
    if (typeof value === "string") {
      if (value.length > LONGEST_TEXT) throw tooLong(this.to.sheet, row, column);
      if (calculated) return { xml: `<v>${escapeText(escapeOffice(value))}</v>`, type: ' t="str"' };
      const rich = kept?.rich;
      const place = this.to.texts.place(rich?.text === value ? rich : { text: value });
      return { xml: `<v>${place}</v>`, type: ' t="s"' };
    }
    if (typeof value === "number") {
      if (Number.isFinite(value)) return { xml: `<v>${value}</v>`, type: "" };
      return { xml: "<v>#NUM!</v>", type: ' t="e"' };
    }
    if (typeof value === "boolean") return { xml: `<v>${value ? 1 : 0}</v>`, type: ' t="b"' };
    if (value instanceof CellError) return { xml: `<v>${errorText(value, kept)}</v>`, type: ' t="e"' };
    return { xml: "", type: "" };
  }
}

/** The rows that a file must name, in order: an almost empty sheet may end in row 1,048,576. */
function rowNumbers(sheet: Sheet): number[] {
  const rows = sheet.rawRows();
  const numbers: number[] = [];
  for (const key in rows) numbers.push(Number(key));
  const filled = numbers.length;
  for (const row of sheet.rowBands.keys()) if (rows[row] === undefined) numbers.push(row);
  return numbers.length === filled ? numbers : numbers.sort((a, b) => a - b);
}

function valueMetadata(cell: Cell, kept: KeptCell | undefined): string {
  const found = kept?.valueMetadata;
  return found && found.value === cell.value ? ` vm="${escapeAttribute(found.index)}"` : "";
}

/** Errors of dynamic arrays need more than a text in files; recalculation on opening brings them back. */
function errorText(error: CellError, kept: KeptCell | undefined): string {
  if (kept?.error?.as === error) return kept.error.text;
  return error.code === "#SPILL!" || error.code === "#CALC!" ? "#VALUE!" : error.code;
}

const tooLong = (sheet: Sheet, row: number, column: number): FileRefusal =>
  new FileRefusal(
    "CannotSave",
    `Cell ${cellName(row, column)} of “${sheet.name}” holds more text than a file may (${LONGEST_TEXT} characters).`,
  );
