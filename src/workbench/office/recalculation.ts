import type { Calculator } from "../engine/calc/calculator";
import type { ModelChange } from "../engine/change";
import type { Workbook } from "../engine/workbook";

/** Keeps results up to date while a batch runs, and collects all that changed for those who want to know. */
export class Recalculation {
  /** Set by `suspendApiCalculationUntilNextSync`. */
  suspended = false;
  private changes: ModelChange[] = [];
  /** Noted while calculation was suspended. */
  private waiting: ModelChange[] = [];

  constructor(
    private readonly workbook: Workbook,
    private readonly calculator: Calculator,
    private readonly now: () => Date,
  ) {}

  /** Recalculates what depends on the changes so far; in manual mode the calculator only takes in new formulas. */
  settle(): void {
    const fresh = this.workbook.takeChanges();
    for (const change of fresh) {
      this.changes.push(change);
      this.waiting.push(change);
    }
    if (this.suspended || this.waiting.length === 0) return;
    const seen = this.waiting;
    this.waiting = [];
    this.keep(this.calculator.recalculate(seen, this.now()));
  }

  /** Calculates what waits, in manual mode too. */
  calculate(): void {
    this.suspended = false;
    this.settle();
    this.keep(this.calculator.calculate(this.now()));
  }

  /** Calculates every formula anew. */
  calculateAll(): void {
    this.suspended = false;
    this.settle();
    this.keep(this.calculator.recalculateAll(this.now()));
  }

  private keep(calculated: readonly ModelChange[]): void {
    for (const change of calculated) this.changes.push(change);
  }

  /** Everything that changed since the last call; suspension ends. */
  take(): ModelChange[] {
    this.suspended = false;
    this.settle();
    const taken = this.changes;
    this.changes = [];
    return taken;
  }
}
