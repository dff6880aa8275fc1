import type { Look, SheetContent } from "../changes/content";
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
import { ContentBuilder } from "./content-builder";
import { numberFormatOf, shortMoney } from "./formats";
import type { FigureCell, Report } from "./report";

/** What a report is made from. */
export interface ReportInput {
  readonly registers: Registers;
  readonly facts: Facts;
}

/**
 * Lays out a sheet with figures. A figure whose columns are missing becomes `n/a` and is listed with the reason, so that no
 * formula ever refers to what is not there.
 */
export class SheetBuilder extends ContentBuilder {
  readonly figures: FigureCell[] = [];
  /** `Cost variance: the column Budget is missing.` */
  readonly missing: string[] = [];
  readonly ref: ColumnReference;

  constructor(readonly input: ReportInput) {
    super();
    this.ref = referencesTo(input.registers);
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

  report(role: SheetRole, sheet: string, content: SheetContent, footer: Report["footer"]): Report {
    return { role, sheet, content, figures: this.figures, footer };
  }
}
