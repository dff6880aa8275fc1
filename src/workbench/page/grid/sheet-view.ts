import { CellValueType, HorizontalAlign, WrapStrategy } from "@univerjs/core";
import type { ICellDataForSheetInterceptor, IStyleData } from "@univerjs/core";
import { MAX_COLUMNS, containsCell, lastColumn } from "../../engine/area";
import { columnWidth } from "../../engine/geometry";
import { CellError } from "../../engine/scalar";
import type { Scalar } from "../../engine/scalar";
import type { Sheet } from "../../engine/sheet";
import { formatColour, showText } from "../../engine/show";
import { DEFAULT_STYLE } from "../../engine/style";
import type { Style } from "../../engine/style";
import type { Table } from "../../engine/table";
import { overTable, underRule } from "../looks/compose";
import { ConditionalLooks } from "../looks/conditional-looks";
import type { RuleResult } from "../looks/conditional-looks";
import type { Evaluation } from "../looks/evaluation";
import { tableAt, tableLook, visibleIndexes } from "../looks/table-look";
import { FILTER_ROOM } from "./cell-controls";
import type { CellControls } from "./cell-controls";
import { cellStyle } from "./cell-style";
import { fitNumber } from "./fit-number";
import { ICON_ROOM } from "./marks";
import { fontString } from "./fonts";
import type { TextMeasure } from "./text-measure";
import { toPixels } from "./units";

/** A cell as it is shown: Univer's, with what conditional formats draw besides its text. */
export interface ShownCell extends ICellDataForSheetInterceptor {
  marks?: RuleResult;
}

/** The cells of a sheet as they are shown, made when they are asked for and kept until the sheet changes. */
export class SheetView {
  private readonly cells = new Map<number, ShownCell | null>();
  private readonly bands = new Map<Table, { visible: Map<number, number> | undefined }>();
  private looks: ConditionalLooks;

  constructor(
    readonly sheet: Sheet,
    private readonly evaluation: Evaluation,
    private readonly controls: CellControls,
    private readonly measure: TextMeasure,
    private readonly dateSystem: "1900" | "1904",
  ) {
    this.looks = new ConditionalLooks(evaluation);
  }

  /** Forgets everything: a rule, a table or a column's width may change the appearance of any cell. */
  forget(): void {
    this.cells.clear();
    this.bands.clear();
    this.looks = new ConditionalLooks(this.evaluation);
  }

  cell(row: number, column: number): ShownCell | null {
    const key = row * MAX_COLUMNS + column;
    let shown = this.cells.get(key);
    if (shown === undefined) this.cells.set(key, (shown = this.make(row, column)));
    return shown;
  }

  private make(row: number, column: number): ShownCell | null {
    const marks = this.looks.at(row, column);
    const style = this.look(row, column, marks);
    const value = this.sheet.value(row, column);
    if (value === null && style === DEFAULT_STYLE && !marks) return null;
    const shown: ShownCell = { s: cellStyle(style) };
    const controls = this.controls.at(row, column);
    if (controls) {
      shown.customRender = controls;
      if (this.controls.coversText(row, column)) shown.fontRenderExtension = { rightOffset: FILTER_ROOM };
    }
    if (marks?.bar || marks?.icon) shown.marks = marks;
    if (value !== null && !marks?.valueHidden) this.putText(shown, value, style, row, column);
    return shown;
  }

  /** From below: the table's style, the cell's own, the conditional formats'. */
  private look(row: number, column: number, marks: RuleResult | undefined): Style {
    const table = tableAt(this.sheet, row, column);
    const dress = table && tableLook(table, row, column, this.bandIndex(table, row));
    const own = this.sheet.style(row, column);
    const dressed = dress ? overTable(own, dress) : own;
    return marks?.look ? underRule(dressed, marks.look) : dressed;
  }

  /** How many rows of data a table shows above one of its rows. */
  private bandIndex(table: Table, row: number): number {
    let known = this.bands.get(table);
    if (!known) this.bands.set(table, (known = { visible: visibleIndexes(this.sheet, table) }));
    return known.visible?.get(row) ?? row - table.area.row - (table.showHeaders ? 1 : 0);
  }

  private putText(shown: ShownCell, value: Scalar, style: Style, row: number, column: number): void {
    const { numberFormat } = style;
    const text = showText(value, numberFormat, this.dateSystem);
    const look = aligned(cellStyle(style), value);
    const colour = formatColour(value, numberFormat);
    shown.s = colour ? { ...look, cl: { rgb: colour } } : look;
    // Always text: Univer would round, align and mark numbers in its own way.
    shown.t = CellValueType.STRING;
    if (typeof value === "number") {
      const font = fontString(style.font);
      const room = this.room(row, column) - 4 - (shown.marks?.icon ? ICON_ROOM : 0);
      const general = numberFormat === undefined || numberFormat === "General";
      shown.v = fitNumber(value, text, general, (one) => this.measure.width(one, font) <= room);
    } else {
      shown.v = style.alignment?.wrapText ? text : text.replaceAll("\n", "");
      if (shown.marks?.icon)
        shown.fontRenderExtension = { ...shown.fontRenderExtension, leftOffset: ICON_ROOM };
    }
  }

  /** The width in pixels that a cell has for its number: its column's, or all those of its merge. */
  private room(row: number, column: number): number {
    const merge = this.sheet.merges.find((one) => containsCell(one, row, column));
    const last = merge ? lastColumn(merge) : column;
    let width = 0;
    for (let one = column; one <= last; one++) width += toPixels(columnWidth(this.sheet, one));
    return width;
  }
}

const alignments = new WeakMap<IStyleData, { number: IStyleData; middle: IStyleData }>();

/** A look in which numbers stand at the right and never flow over, and booleans and errors in the middle. */
function aligned(style: IStyleData, value: Scalar): IStyleData {
  if (typeof value === "string" || value === null) return style;
  let known = alignments.get(style);
  if (!known) {
    const at = (side: HorizontalAlign): IStyleData => ({
      ...style,
      ht: style.ht === HorizontalAlign.UNSPECIFIED ? side : (style.ht ?? side),
      tb: WrapStrategy.CLIP,
    });
    known = { number: at(HorizontalAlign.RIGHT), middle: at(HorizontalAlign.CENTER) };
    alignments.set(style, known);
  }
  return value instanceof CellError || typeof value === "boolean" ? known.middle : known.number;
}
