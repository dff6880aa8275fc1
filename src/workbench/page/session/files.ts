import { FileRefusal } from "../../../sources/refusal";
import { Workbook } from "../../engine/workbook";
import type { Session } from "./session";

/** Where the server of the workbench has the sample program. */
const SAMPLE = { address: "/sample/sample.xlsx", name: "Sample program.xlsx" };

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const XLSM = "application/vnd.ms-excel.sheet.macroEnabled.12";

/** Opening and saving. The readers and writers are loaded when they are first needed. */
export class BookFiles {
  constructor(private readonly session: Session) {}

  /** Opens a file; one that cannot be opened leaves the open workbook alone. */
  async open(file: File): Promise<boolean> {
    const opened = await this.session.during(`Opening ${file.name}`, async () => {
      await this.read(new Uint8Array(await file.arrayBuffer()), file.name);
      return true;
    });
    return opened === true;
  }

  async openSample(): Promise<boolean> {
    const opened = await this.session.during("Opening the sample program", async () => {
      const response = await fetch(SAMPLE.address);
      const type = response.headers.get("content-type") ?? "";
      if (!response.ok || type.startsWith("text/html")) {
        throw new Error("This server has no sample program; start it with `npm start`.");
      }
      await this.read(new Uint8Array(await response.arrayBuffer()), SAMPLE.name);
      return true;
    });
    return opened === true;
  }

  private async read(bytes: Uint8Array, name: string): Promise<void> {
    const { openBook } = await import("../../files/open");
    const { workbook, notes } = await openBook(bytes, name);
    this.session.show(workbook);
    if (notes.length > 0)
      this.session.notify({ kind: "note", text: `${name} is open.`, detail: notes.join(" ") });
  }

  /** An empty workbook. */
  create(): void {
    const workbook = new Workbook();
    workbook.name = "Book1.xlsx";
    workbook.addSheet("Sheet1");
    this.session.show(workbook);
  }

  /** Offers the workbook as a file to keep. A workbook that was a .csv is saved as .xlsx, because it may have grown. */
  async save(download: (blob: Blob, name: string) => void): Promise<void> {
    await this.session.during("Saving", async () => {
      const { saveBook } = await import("../../files/save");
      const bytes = await saveBook(this.session.workbook);
      if (bytes.length === 0) throw new FileRefusal("CannotSave", "The workbook came out empty.");
      const { name } = this.session.workbook;
      const macros = name.toLowerCase().endsWith(".xlsm");
      const saved = /\.xls[xm]$/i.test(name) ? name : `${name.replace(/\.[^.]+$/, "")}.xlsx`;
      download(new Blob([new Uint8Array(bytes)], { type: macros ? XLSM : XLSX }), saved);
      this.session.saved();
    });
  }
}
