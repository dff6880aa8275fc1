import type { Workbook } from "../engine/workbook";
import type { Cells } from "./cells";

/** How many ranges of past events stay reachable by `args.getRange`. */
const EVENT_RANGES = 500;

/** The ranges in use: those of the running batch, and those that the client keeps by a reference id. */
export class References {
  private readonly kept = new Map<string, Cells>();
  private readonly ofBatch = new Set<Cells>();
  private readonly ofEvents: string[] = [];
  private serial = 0;

  constructor(private readonly workbook: Workbook) {}

  /** Lets cells move with their sheet while the batch runs. */
  add(cells: Cells): Cells {
    this.ofBatch.add(cells);
    this.workbook.anchors.add(cells);
    return cells;
  }

  /** Keeps cells beyond the batch; answers the id that the client will ask for. */
  keep(cells: Cells): string {
    cells.referenceId ??= `Range_${++this.serial}`;
    this.kept.set(cells.referenceId, cells);
    this.workbook.anchors.add(cells);
    return cells.referenceId;
  }

  /** Keeps the cells of an event; the oldest are let go. */
  keepForEvent(cells: Cells): string {
    const id = this.keep(cells);
    this.ofEvents.push(id);
    if (this.ofEvents.length > EVENT_RANGES) this.release(this.ofEvents.shift() ?? "");
    return id;
  }

  find(id: string): Cells | undefined {
    return this.kept.get(id);
  }

  release(id: string): void {
    const cells = this.kept.get(id);
    if (!cells) return;
    this.kept.delete(id);
    cells.referenceId = undefined;
    this.workbook.anchors.delete(cells);
  }

  releaseAll(): void {
    for (const id of [...this.kept.keys()]) this.release(id);
  }

  get count(): number {
    return this.kept.size;
  }

  /** Lets go of what nobody kept. */
  endBatch(): void {
    for (const cells of this.ofBatch) {
      if (cells.referenceId === undefined) this.workbook.anchors.delete(cells);
    }
    this.ofBatch.clear();
  }
}
