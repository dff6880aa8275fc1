import { parseAddress } from "../../engine/address";
import type { Area } from "../../engine/area";
import { containsCell } from "../../engine/area";
import type { Cell } from "../../engine/cell";
import { CellError } from "../../engine/scalar";
import type { Scalar } from "../../engine/scalar";
import type { Sheet } from "../../engine/sheet";
import type { Style } from "../../engine/style";
import { cellValue } from "../../../sources/xlsx/cell-value";
import { formulaFromFile } from "../formula/from-file";
import { SharedFormula } from "../formula/shared";
import type { StyleBook } from "../styles/read";
import { unescapeXml } from "../../../sources/xml/escape";
import { keptCells } from "./kept";
import type { KeptCell } from "./kept";
import type { RawCell } from "../../../sources/xlsx/row-scan";
import { cellChild, tagAttribute } from "../../../sources/xlsx/row-scan";
import type { SharedText } from "../../../sources/xlsx/shared-strings";
import { readText } from "../../../sources/xlsx/shared-strings";

type Keeping = { -readonly [name in keyof KeptCell]: KeptCell[name] };

/** What reading a sheet's cells needs to know. */
export interface CellSources {
  readonly sheet: Sheet;
  readonly prefix: string;
  readonly texts: readonly SharedText[];
  readonly styles: StyleBook;
  readonly dateSystem: "1900" | "1904";
}

/** Turns cell elements into cells of the model. Rows and columns of the sheet must be known already. */
export class CellReader {
  private readonly shared = new Map<string, SharedFormula>();
  private readonly arrays: { area: Area; dynamic: boolean }[] = [];
  /** Formulas whose master is missing: their values were kept. */
  orphans = 0;

  constructor(private readonly from: CellSources) {}

  /** Stores a cell; false when it says nothing. */
  read(raw: RawCell): boolean {
    const { sheet, styles } = this.from;
    const { row, column, content } = raw;
    const style = this.style(raw);
    if (content === "") {
      if (!style) return false;
      sheet.setCell(row, column, { value: null, style });
      return true;
    }
    const kept: Keeping = {};
    const value = this.value(raw, kept);
    const formula = content.includes(`<${this.from.prefix}f`) ? this.formula(raw, value, kept) : undefined;
    // Formulas of files that are no dynamic arrays take one cell of a range where one value is wanted.
    const cell: Cell = formula === undefined ? { value } : { value, formula, intersects: true };
    if (raw.cellMetadata !== "") delete cell.intersects;
    if (style) cell.style = style;
    if (styles.quoted[raw.style] && typeof value === "string") cell.quoted = true;
    if (raw.cellMetadata !== "") kept.formulaMetadata = { index: raw.cellMetadata, formula };
    if (raw.valueMetadata !== "") kept.valueMetadata = { index: raw.valueMetadata, value };
    if (Object.keys(kept).length > 0) keptCells.set(cell, kept);
    sheet.setCell(row, column, cell);
    return value !== null || formula !== undefined || style !== undefined;
  }

  /** Marks the cells that array formulas fill; to be called after the last cell. */
  finish(): void {
    const { sheet } = this.from;
    for (const { area, dynamic } of this.arrays) {
      const first = sheet.cell(area.row, area.column);
      if (!first) continue;
      const { rows, columns } = area;
      first.arrayFormula = dynamic ? { rows, columns, dynamic } : { rows, columns };
      delete first.intersects;
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (let column = area.column; column < area.column + area.columns; column++) {
          const cell = sheet.cell(row, column) ?? { value: null };
          if (cell === first || cell.formula !== undefined) continue;
          cell.spilledFrom = { row: area.row, column: area.column };
          sheet.setCell(row, column, cell);
        }
      }
    }
  }

  /** A cell with the workbook's standard look needs no style, unless its row or column has another one. */
  private style({ style, row, column }: RawCell): Style | undefined {
    const { sheet, styles } = this.from;
    if (style !== 0 || !styles.plain) return styles.styles[style];
    return (sheet.rowBands.get(row)?.style ?? sheet.columns.get(column)?.style) && styles.styles[0];
  }

  private value(raw: RawCell, kept: Keeping): Scalar {
    const { prefix, texts } = this.from;
    if (raw.type === "inlineStr") {
      const found = readText(cellChild(raw.content, prefix, "is")?.text ?? "", prefix);
      if (found.rich !== undefined) kept.rich = found;
      return found.text;
    }
    if (raw.type === "s" || raw.type === "e") {
      const text = cellChild(raw.content, prefix, "v")?.text;
      if (text === undefined) return null;
      if (raw.type === "e") return this.error(text, kept);
      const found = texts[Number(text)];
      if (found?.rich !== undefined) kept.rich = found;
      return found?.text ?? null;
    }
    return cellValue(raw, this.from);
  }

  /** Errors newer than the model (`#FIELD!`, `#GETTING_DATA`) are known as #N/A and written back as they were. */
  private error(text: string, kept: Keeping): CellError {
    const known = CellError.parse(unescapeXml(text));
    if (known) return known;
    const as = CellError.of("#N/A");
    kept.error = { text, as };
    return as;
  }

  private formula(
    { row, column, content, cellMetadata }: RawCell,
    value: Scalar,
    kept: Keeping,
  ): string | undefined {
    const found = cellChild(content, this.from.prefix, "f");
    if (!found) return undefined;
    const type = tagAttribute(found.tag, "t");
    if (type === "dataTable") {
      const attributes = found.tag.replace(/^<[^\s]*/, "").replace(/\/$/, "");
      kept.dataTable = { xml: `<f${attributes}/>`, value };
      return undefined;
    }
    const index = tagAttribute(found.tag, "si");
    if (type === "shared" && found.text === "") return this.follow(index, row, column);
    if (found.text === "") return undefined;
    const formula = formulaFromFile(unescapeXml(found.text), this.tableAround(row, column, found.text));
    if (type === "shared") this.shared.set(index, new SharedFormula(formula, row, column));
    const area = type === "array" ? parseAddress(tagAttribute(found.tag, "ref"))?.area : undefined;
    if (area) this.arrays.push({ area, dynamic: cellMetadata !== "" });
    return formula;
  }

  private follow(index: string, row: number, column: number): string | undefined {
    const formula = this.shared.get(index)?.at(row, column);
    if (formula === undefined) this.orphans++;
    return formula;
  }

  private tableAround(row: number, column: number, formula: string): string | undefined {
    if (!formula.includes("#This Row")) return undefined;
    return this.from.sheet.tables.find((table) => containsCell(table.area, row, column))?.name;
  }
}
