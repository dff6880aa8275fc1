import type {
  CellBlock,
  CellInput,
  ChartContent,
  ConditionalLook,
  FormulaRun,
  Look,
  PageContent,
  Place,
  SheetContent,
  TableContent,
  Validation,
} from "../changes/content";
import type { SheetRole } from "../changes/change";
import type { Facts } from "../figures/facts";
import type { Figure } from "../figures/figure";
import { NOT_ASSESSABLE } from "../figures/figure";
import { referencesTo } from "../figures/reference";
import type { ColumnReference } from "../figures/reference";
import type { Registers } from "../registers/register";
import type { RegisterId } from "../templates/template";
import { fieldOf } from "../templates/template";
import { templateOf } from "../templates/standard";
import { numberFormatOf, shortMoney } from "./formats";
import type { FigureCell, Report } from "./report";

/** What a report is made from. */
export interface ReportInput {
  readonly registers: Registers;
  readonly facts: Facts;
}

/**
 * Collects a sheet's content as it is laid out. Rows and columns are zero-based. A figure whose columns are missing becomes
 * `n/a`, and is listed with the reason, so that no formula ever refers to what is not there.
 */
export class SheetBuilder {
  private readonly cells = new Map<number, Map<number, CellInput>>();
  private readonly runs: FormulaRun[] = [];
  private readonly looks: (Place & { look: Look })[] = [];
  private readonly conditional: ConditionalLook[] = [];
  private readonly validations: Validation[] = [];
  private readonly tables: TableContent[] = [];
  private readonly charts: ChartContent[] = [];
  private readonly rowHeights: { row: number; rows: number; points: number }[] = [];
  readonly figures: FigureCell[] = [];
  /** `Cost variance: the column Budget is missing.` */
  readonly missing: string[] = [];
  readonly ref: ColumnReference;

  constructor(readonly input: ReportInput) {
    this.ref = referencesTo(input.registers);
  }

  put(row: number, column: number, value: CellInput, look?: Look): void {
    const cells = this.cells.get(row) ?? new Map<number, CellInput>();
    cells.set(column, value);
    this.cells.set(row, cells);
    if (look) this.look({ row, column, rows: 1, columns: 1 }, look);
  }

  putRow(row: number, column: number, values: readonly CellInput[], look?: Look): void {
    values.forEach((value, offset) => this.put(row, column + offset, value));
    if (look) this.look({ row, column, rows: 1, columns: values.length }, look);
  }

  look(place: Place, look: Look): void {
    this.looks.push({ ...place, look });
  }

  height(row: number, points: number, rows = 1): void {
    this.rowHeights.push({ row, rows, points });
  }

  dress(rule: ConditionalLook): void {
    this.conditional.push(rule);
  }

  validate(rule: Validation): void {
    this.validations.push(rule);
  }

  table(table: TableContent): void {
    this.tables.push(table);
  }

  chart(chart: ChartContent): void {
    this.charts.push(chart);
  }

  /** Puts a figure, with the number format of its unit unless the look says otherwise. */
  figure(row: number, column: number, figure: Figure, look: Look = {}): void {
    const missing = this.missingColumn(figure.needs);
    const format = { numberFormat: this.formatOf(figure), horizontal: "Right" as const, ...look };
    if (missing) {
      this.put(row, column, NOT_ASSESSABLE, format);
      this.missing.push(`${figure.title}: ${missing}`);
      return;
    }
    const formula = figure.formula(this.ref, row + 1);
    const { id, title, unit } = figure;
    this.put(row, column, { formula }, format);
    this.figures.push({ id, title, unit, row, column, formula, value: figure.calculate(this.input.facts) });
  }

  /** Puts a block of rows of formulas that differ in their row numbers only; the caller adds the figures. */
  run(run: FormulaRun): void {
    this.runs.push(run);
  }

  /** Why a figure cannot be worked out, or undefined. */
  missingColumn(needs: Figure["needs"]): string | undefined {
    for (const id of Object.keys(needs) as RegisterId[]) {
      const register = this.input.registers[id];
      if (!register) return `there is no ${templateOf(id).name} register.`;
      const field = needs[id]?.find((candidate) => !register.byField.has(candidate));
      if (field) return `${templateOf(id).name} has no column ${fieldOf(templateOf(id), field).header}.`;
    }
    return undefined;
  }

  private formatOf(figure: Figure): string {
    if (figure.unit !== "money") return numberFormatOf(figure.unit);
    const value = figure.calculate(this.input.facts);
    return shortMoney(this.input.facts.settings, typeof value === "number" ? value : 0);
  }

  build(options: {
    columnWidths: readonly (number | undefined)[];
    tabColor: string;
    frozen?: { rows: number; columns: number };
    page?: PageContent;
    hiddenColumns?: readonly number[];
  }): SheetContent {
    return {
      blocks: this.blocks(),
      runs: this.runs,
      looks: this.looks,
      conditional: this.conditional,
      validations: this.validations,
      tables: this.tables,
      charts: this.charts,
      columnWidths: options.columnWidths,
      rowHeights: this.rowHeights,
      hiddenColumns: options.hiddenColumns ?? [],
      ...(options.frozen ? { frozen: options.frozen } : {}),
      tabColor: options.tabColor,
      gridlines: false,
      ...(options.page ? { page: options.page } : {}),
    };
  }

  /** Cells of one row that touch make a block, and equal blocks of following rows join it: few writes, no cell between them. */
  private blocks(): CellBlock[] {
    const blocks: { row: number; column: number; cells: CellInput[][] }[] = [];
    const open = new Map<string, { row: number; column: number; cells: CellInput[][] }>();
    for (const row of [...this.cells.keys()].sort((a, b) => a - b)) {
      const continued = new Map<string, { row: number; column: number; cells: CellInput[][] }>();
      for (const { column, cells } of spans(this.cells.get(row) ?? new Map<number, CellInput>())) {
        const key = `${column}:${cells.length}`;
        const above = open.get(key);
        if (above && above.row + above.cells.length === row) {
          above.cells.push(cells);
          continued.set(key, above);
        } else {
          const block = { row, column, cells: [cells] };
          blocks.push(block);
          continued.set(key, block);
        }
      }
      open.clear();
      for (const [key, block] of continued) open.set(key, block);
    }
    return blocks;
  }

  report(role: SheetRole, sheet: string, content: SheetContent, footer: Report["footer"]): Report {
    return { role, sheet, content, figures: this.figures, footer };
  }
}

function spans(cells: ReadonlyMap<number, CellInput>): { column: number; cells: CellInput[] }[] {
  const found: { column: number; cells: CellInput[] }[] = [];
  for (const column of [...cells.keys()].sort((a, b) => a - b)) {
    const last = found.at(-1);
    const value = cells.get(column) ?? null;
    if (last && last.column + last.cells.length === column) last.cells.push(value);
    else found.push({ column, cells: [value] });
  }
  return found;
}
