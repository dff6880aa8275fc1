import { parseAddress } from "../engine/address";
import { intersect } from "../engine/area";
import type { Area } from "../engine/area";
import type { Calculator } from "../engine/calc/calculator";
import type { Sheet } from "../engine/sheet";
import type { Table } from "../engine/table";
import type { Scalar } from "../engine/scalar";
import { satisfies } from "../engine/validate";
import type { Validation } from "../engine/validation";
import type { Workbook } from "../engine/workbook";
import { Cells } from "./cells";
import type { Registrations } from "./events/registrations";
import { bind } from "./object-type";
import type { HostObject, ObjectType } from "./object-type";
import type { Messages } from "./objects/data-validation";
import type { Kinds } from "./objects/kinds";
import type { Json } from "./protocol";
import { Recalculation } from "./recalculation";
import { References } from "./references";

/** Every class of Office.js that the host knows, by name. */
export type TypeTable = { readonly [K in keyof Kinds]: ObjectType<Kinds[K]> };

/** What every object of the host may use: the workbook, its calculation, and what the client holds on to. */
export class Session {
  readonly references: References;
  readonly recalculation: Recalculation;
  enableEvents = true;
  /** The workbook was changed since it was opened or saved. */
  isDirty = false;
  /** How each table was sorted last, by table id. */
  readonly tableSorts = new Map<string, { readonly fields: Json; readonly matchCase: boolean }>();
  /** Messages of validations whose rule is still to come. */
  readonly validationDrafts = new Map<string, Messages>();

  constructor(
    readonly workbook: Workbook,
    private readonly calculator: Calculator,
    readonly registrations: Registrations,
    readonly now: () => Date,
    private readonly types: TypeTable,
  ) {
    this.references = new References(workbook);
    this.recalculation = new Recalculation(workbook, calculator, now);
  }

  /** An object of a class of Office.js. */
  make<K extends keyof Kinds>(kind: K, self: Kinds[K]): HostObject {
    return bind(this.types[kind] as ObjectType<Kinds[K]>, self, this);
  }

  /** A Range; its cells move with the sheet until the batch ends, or for as long as the client keeps them. */
  range(sheet: Sheet, area: Area): HostObject {
    return this.make("Range", this.references.add(new Cells("Range", sheet, [area])));
  }

  /** A RangeAreas, living as long as a Range does. */
  rangeAreas(sheet: Sheet, areas: readonly Area[]): HostObject {
    return this.make("RangeAreas", this.references.add(new Cells("RangeAreas", sheet, [...areas])));
  }

  /** The tables of a sheet, with those of their cells that are selected. */
  tablesAtSelection(sheetId: string): { table: Table; inside: Area | undefined }[] {
    const selected = parseAddress(this.workbook.selections.get(sheetId) ?? "A1")?.area;
    const tables = this.workbook.sheetById(sheetId)?.tables ?? [];
    return tables.map((table) => ({ table, inside: selected && intersect(table.area, selected) }));
  }

  /** What a formula gives in a cell; it leaves no trace. */
  evaluate(formula: string, sheet: Sheet, row: number, column: number): Scalar {
    return this.calculator.evaluate(formula, sheet, row, column, this.now());
  }

  /** Whether the value of a cell satisfies a rule. */
  satisfies(rule: Validation, sheet: Sheet, row: number, column: number): boolean {
    const value = sheet.value(row, column);
    return satisfies(rule, value, { sheet, row, column }, this.calculator, this.now());
  }
}
