import { parseAddress } from "../../engine/address";
import type { Area } from "../../engine/area";
import { cellsOfFormula, cellsOfName } from "../../engine/references";
import type { Hyperlink, Sheet } from "../../engine/sheet";
import { addSheet, renameSheet } from "../../engine/sheets";
import type { Workbook } from "../../engine/workbook";
import type { Session } from "./session";
import type { View } from "./view";

/** Moves about in the workbook: sheets, addresses, names, links. */
export class Navigator {
  constructor(
    private readonly session: Session,
    private readonly view: View,
    private readonly openAddress: (address: string) => void,
  ) {}

  activate(sheet: Sheet): void {
    this.session.attempt(() => this.session.host.activate(sheet.id));
  }

  /** The next or the previous visible sheet, as Ctrl+Page Down and Up show it. */
  step(by: 1 | -1): void {
    const { workbook } = this.session;
    const visible = workbook.sheets.filter((sheet) => sheet.visibility === "Visible");
    const next = visible[visible.indexOf(workbook.activeSheet) + by];
    if (next) this.activate(next);
  }

  /** Goes to an address or name, on whichever sheet; false when there is none such. */
  goTo(text: string): boolean {
    const { workbook, activeSheet } = this.session;
    const found = findPlace(workbook, activeSheet, text);
    if (!found) {
      this.session.notify({ kind: "error", text: `There is no cell or name ${text}.` });
      return false;
    }
    if (found.sheet !== activeSheet) this.activate(found.sheet);
    this.view.grid.get()?.goTo(found.area);
    return true;
  }

  follow(link: Hyperlink): void {
    if (link.documentReference) this.goTo(link.documentReference.replace(/^#/, ""));
    else if (link.address && isSafeAddress(link.address)) this.openAddress(link.address);
  }

  addSheet(): void {
    this.session.attempt(() => {
      let added: Sheet | undefined;
      this.session.host.change((workbook) => {
        added = addSheet(workbook);
      });
      if (added) this.session.host.activate(added.id);
    });
  }

  rename(sheet: Sheet, name: string): void {
    this.session.attempt(() => this.session.host.change((workbook) => renameSheet(workbook, sheet, name)));
  }
}

/** The cells that a typed address, a defined name or a table's name stands for; undefined when there are none such. */
export function findPlace(
  workbook: Workbook,
  from: Sheet,
  text: string,
): { sheet: Sheet; area: Area } | undefined {
  const parsed = parseAddress(text);
  if (!parsed) return cellsOfName(workbook, from, text) ?? cellsOfFormula(workbook, from, `=${text}`);
  const sheet = parsed.sheet === undefined ? from : workbook.sheetByName(parsed.sheet);
  return sheet && { sheet, area: parsed.area };
}

/** Only web and mail addresses are followed; anything else in a file could be made to harm. */
export const isSafeAddress = (address: string): boolean => /^(https?:|mailto:)/i.test(address.trim());
