import { cellCount, intersect, lastColumn, lastRow } from "../../engine/area";
import type { Area } from "../../engine/area";
import type { Sheet } from "../../engine/sheet";
import { showText } from "../../engine/show";
import { fromDelimited, toDelimited } from "../session/delimited";
import type { Block, Edits } from "../session/edits";
import type { Session } from "../session/session";
import type { Selection } from "./selection";

/** More is not put on the clipboard at once. */
const MOST_CELLS = 1_000_000;

/** Copy, cut and paste of cells: as text for other programs, with formulas and looks within the workbook. */
export class Clipboard {
  private copied: (Block & { readonly cut: boolean }) | undefined;

  constructor(
    private readonly session: Session,
    private readonly edits: Edits,
    private readonly selection: () => Selection,
  ) {}

  /** Answers a copy or cut event of the page. */
  copy(event: ClipboardEvent, cut: boolean): void {
    const { sheetId, areas } = this.selection();
    const sheet = this.session.workbook.sheetById(sheetId);
    const [selected] = areas;
    if (!sheet || !selected || !event.clipboardData) return;
    event.preventDefault();
    const area = usedPart(sheet, selected);
    if (areas.length > 1) return this.refuse("Several areas cannot be copied at once.");
    if (cellCount(area) > MOST_CELLS) return this.refuse("That is too much to copy at once.");
    event.clipboardData.setData("text/plain", this.textOf(sheet, area));
    this.copied = { sheetId, area, cut };
  }

  /** Answers a paste event: cells of this workbook come with formulas and looks, anything else as if it were typed. */
  paste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    const { sheetId, areas } = this.selection();
    const [target] = areas;
    if (!target || text === "") return;
    event.preventDefault();
    const { copied } = this;
    if (!copied || !this.stillHolds(copied, text)) {
      this.edits.enterBlock(sheetId, target, fromDelimited(text));
    } else if (copied.cut) {
      if (this.edits.move(sheetId, target, copied)) this.copied = undefined;
    } else {
      this.edits.paste(sheetId, target, copied);
    }
  }

  /** Whether the clipboard's text is still that of the copied cells, as they are now. */
  private stillHolds({ sheetId, area }: Block, text: string): boolean {
    const sheet = this.session.workbook.sheetById(sheetId);
    // Systems differ in the line ends that they give back.
    const plain = (one: string): string => one.replaceAll("\r\n", "\n");
    return sheet !== undefined && plain(this.textOf(sheet, area)) === plain(text);
  }

  private textOf(sheet: Sheet, area: Area): string {
    const { dateSystem } = this.session.workbook;
    const rows: string[][] = [];
    for (let row = area.row; row <= lastRow(area); row++) {
      const texts: string[] = [];
      for (let column = area.column; column <= lastColumn(area); column++) {
        texts.push(showText(sheet.value(row, column), sheet.style(row, column).numberFormat, dateSystem));
      }
      rows.push(texts);
    }
    return toDelimited(rows);
  }

  private refuse(text: string): void {
    this.session.notify({ kind: "error", text });
  }
}

/** A selection of whole rows or columns means what is used of them. */
function usedPart(sheet: Sheet, selected: Area): Area {
  const used = cellCount(selected) > MOST_CELLS ? sheet.usedArea() : undefined;
  return (used && intersect(selected, used)) ?? selected;
}
