import type { IWorkbookData, IWorksheetData } from "@univerjs/core";
import { serialOf } from "../../engine/calc/dates";
import { shiftFormula } from "../../engine/calc/rewrite";
import type { Sheet } from "../../engine/sheet";
import type { Workbook } from "../../engine/workbook";
import type { EmbeddedHost } from "../../office/host";
import type { Evaluation } from "../looks/evaluation";
import { CellControls } from "./cell-controls";
import type { CellActions } from "./cell-controls";
import { SheetView } from "./sheet-view";
import { sheetStructure } from "./structure";
import type { SheetStructure } from "./structure";
import type { TextMeasure } from "./text-measure";
import { NO } from "./univer-words";

/** The workbook as the grid sees it: what each sheet's cells look like, and how the sheets are laid out. */
export class BookView {
  private readonly views = new Map<string, SheetView>();
  readonly workbook: Workbook;

  constructor(
    private readonly host: EmbeddedHost,
    private readonly measure: TextMeasure,
    private readonly actions: CellActions,
    private readonly now: () => Date,
  ) {
    this.workbook = host.workbook;
  }

  /** The cells of a sheet, or undefined for a sheet that is no longer there. */
  sheet(id: string): SheetView | undefined {
    const known = this.views.get(id);
    if (known) return known;
    const sheet = this.workbook.sheetById(id);
    if (!sheet) return undefined;
    const controls = new CellControls(sheet, this.actions);
    const view = new SheetView(
      sheet,
      this.evaluation(sheet),
      controls,
      this.measure,
      this.workbook.dateSystem,
    );
    this.views.set(id, view);
    return view;
  }

  private evaluation(sheet: Sheet): Evaluation {
    const { host, now, workbook } = this;
    return {
      sheet,
      formula: (formula, home, at) =>
        host.calculator.evaluate(
          shiftFormula(formula, home.row, home.column, at.row, at.column),
          sheet,
          at.row,
          at.column,
          now(),
        ),
      get today() {
        return Math.floor(serialOf(now(), workbook.dateSystem));
      },
    };
  }

  /** Forgets how cells look. A rule may look at any cell of any sheet, and only what is on the screen is made again. */
  forget(): void {
    for (const [id, view] of this.views) {
      if (this.workbook.sheetById(id)) view.forget();
      else this.views.delete(id);
    }
  }

  structure(sheet: Sheet, reach?: { rows: number; columns: number }): SheetStructure {
    return sheetStructure(sheet, this.measure, reach);
  }

  /** A sheet without cells: those are asked for when they are shown. */
  worksheet(sheet: Sheet): IWorksheetData {
    return {
      ...this.structure(sheet),
      id: sheet.id,
      name: sheet.name,
      tabColor: sheet.tabColor,
      hidden: NO,
      scrollTop: 0,
      scrollLeft: 0,
      cellData: {},
      gridlinesColor: "#E1E1E1",
      rightToLeft: NO,
    };
  }

  /** The whole workbook for Univer, under an id. */
  book(id: string): Partial<IWorkbookData> {
    const { sheets, name, activeSheet } = this.workbook;
    const ordered = [activeSheet, ...sheets.filter((sheet) => sheet !== activeSheet)];
    return {
      id,
      name,
      // Univer shows the first sheet of the order; tabs are the page's own.
      sheetOrder: ordered.map((sheet) => sheet.id),
      sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, this.worksheet(sheet)])),
    };
  }
}
