import { CanceledError, CommandType } from "@univerjs/core";
import type { ICommandInfo, IDisposable } from "@univerjs/core";
import type { Shown } from "./univer";

/** Commands that only move about; they run as they are. */
const HARMLESS: ReadonlySet<string> = new Set([
  "sheet.command.move-selection",
  "sheet.command.move-selection-enter-tab",
  "sheet.command.expand-selection",
  "sheet.command.select-range",
  "sheet.command.set-worksheet-activate",
  "sheet.command.set-scroll-relative",
  "sheet.command.scroll-view",
  "sheet.command.scroll-to-cell",
  "sheet.command.scroll-view-reset",
  "sheet.command.change-zoom-ratio",
  "sheet.command.set-zoom-ratio",
]);

/**
 * Keeps the grid from changing anything by itself: its cells, formats and sizes are the engine's. Commands that the page
 * knows are carried out on the workbook instead; all others that would change something do nothing.
 */
export class Guard {
  private drawing = false;
  private readonly stopped: IDisposable;

  constructor(
    shown: Shown,
    /** By command; answering false lets the command run as it is. */
    private readonly replacements: Readonly<Record<string, (params: unknown) => boolean | void>>,
  ) {
    this.stopped = shown.commands.beforeCommandExecuted((command) => this.check(command));
  }

  dispose(): void {
    this.stopped.dispose();
  }

  /** Runs a change of the grid's own layout. */
  draw(act: () => void): void {
    const before = this.drawing;
    this.drawing = true;
    try {
      act();
    } finally {
      this.drawing = before;
    }
  }

  /** Throwing this error is how Univer lets a listener stop a command; the caller gets `false`. */
  private check({ id, type, params }: ICommandInfo): void {
    const replacement = this.replacements[id];
    if (replacement) {
      if (replacement(params) === false) return;
      throw new CanceledError();
    }
    if (this.drawing || !this.concernsSheet(id)) return;
    if (type === CommandType.MUTATION) throw new CanceledError();
    if (type === CommandType.COMMAND && !HARMLESS.has(id)) throw new CanceledError();
  }

  /** The cell editor is a document of its own and may change as it likes. */
  private concernsSheet(id: string): boolean {
    return id.startsWith("sheet.") || id.startsWith("sheets.") || id.startsWith("formula.mutation.");
  }
}
