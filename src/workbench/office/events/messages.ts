import { areaName } from "../../engine/address";
import { cellCount, intersect } from "../../engine/area";
import type { Area } from "../../engine/area";
import type { ModelChange } from "../../engine/change";
import type { Scalar } from "../../engine/scalar";
import type { Sheet } from "../../engine/sheet";
import { Cells } from "../cells";
import { shown, valueType } from "../objects/range-content";
import type { Json } from "../protocol";
import type { Session } from "../session";
import { EventType, WORKBOOK_TARGET } from "./event-types";
import type { HostEvent } from "./host-event";

/** Who made a change: the add-in's own calls, or a person. */
export type Trigger = "ThisLocalAddin" | "Unknown";

type Payload = Record<string, Json>;

/** The event messages that a list of changes gives to those who listen, in the order of the changes. */
export function messagesOf(session: Session, changes: readonly ModelChange[], trigger: Trigger): HostEvent[] {
  const writer = new Writer(session, trigger);
  for (const change of changes) writer.write(change);
  return writer.events;
}

class Writer {
  readonly events: HostEvent[] = [];

  constructor(
    private readonly session: Session,
    private readonly trigger: Trigger,
  ) {}

  write(change: ModelChange): void {
    switch (change.kind) {
      case "edited":
        return this.edited(change);
      case "moved": {
        const shift = change.how.startsWith("Cell") ? `ShiftCell${change.shift}` : "None";
        return this.changed(change.sheet, change.area, change.how, { shiftDirection: shift });
      }
      case "calculated":
        return this.sheetEvent(EventType.WorksheetCalculated, change.sheet, {
          address: areaName(change.area),
        });
      case "formatted":
        return this.formatted(change.sheet, change.area);
      case "sheet":
        return this.sheet(change);
      case "object":
        return this.object(change);
    }
  }

  /** Sends a message to a target, when somebody listens. The payload is made only then. */
  private send(eventType: number, targetId: string, payload: () => Payload): void {
    if (!this.session.registrations.has(eventType, targetId)) return;
    this.events.push({
      kind: "message",
      messageType: eventType,
      targetId,
      message: JSON.stringify(payload()),
    });
  }

  private sheetEvent(eventType: number, sheetId: string, more: Payload): void {
    const payload = (): Payload => ({ worksheetId: sheetId, source: "Local", ...more });
    this.send(eventType, sheetId, payload);
    this.send(eventType, WORKBOOK_TARGET, payload);
  }

  private reference(sheet: Sheet, area: Area): string {
    return this.session.references.keepForEvent(new Cells("Range", sheet, [area]));
  }

  private edited(change: Extract<ModelChange, { kind: "edited" }>): void {
    const sheet = this.session.workbook.sheetById(change.sheet);
    const single = sheet && cellCount(change.area) === 1;
    const details = single
      ? detailsOf(change.before ?? null, sheet.value(change.area.row, change.area.column))
      : {};
    this.changed(change.sheet, change.area, "RangeEdited", { ...details, shiftDirection: "None" });
  }

  private changed(sheetId: string, area: Area, changeType: string, more: Payload): void {
    const sheet = this.session.workbook.sheetById(sheetId);
    if (!sheet) return;
    const payload = (): Payload => ({
      worksheetId: sheetId,
      source: "Local",
      changeType,
      address: areaName(area),
      referenceId: this.reference(sheet, area),
      triggerSource: this.trigger,
      ...more,
    });
    this.send(EventType.WorksheetChanged, sheetId, payload);
    this.send(EventType.WorksheetChanged, WORKBOOK_TARGET, payload);
    for (const table of sheet.tables) {
      if (!intersect(table.area, area)) continue;
      const ofTable = (): Payload => ({ ...payload(), tableId: table.id });
      for (const target of [table.id, sheetId, WORKBOOK_TARGET])
        this.send(EventType.TableChanged, target, ofTable);
    }
  }

  private formatted(sheetId: string, area: Area): void {
    const sheet = this.session.workbook.sheetById(sheetId);
    if (!sheet) return;
    const payload = (): Payload => ({
      worksheetId: sheetId,
      source: "Local",
      address: areaName(area),
      referenceId: this.reference(sheet, area),
    });
    this.send(EventType.WorksheetFormatChanged, sheetId, payload);
    this.send(EventType.WorksheetFormatChanged, WORKBOOK_TARGET, payload);
  }

  private sheet(change: Extract<ModelChange, { kind: "sheet" }>): void {
    const { sheet: id, before = "", after = "" } = change;
    const sheet = this.session.workbook.sheetById(id);
    switch (change.how) {
      case "added":
        return this.sheetEvent(EventType.WorksheetAdded, id, {});
      case "deleted":
        return this.sheetEvent(EventType.WorksheetDeleted, id, {});
      case "renamed":
        return this.sheetEvent(EventType.WorksheetNameChanged, id, {
          nameBefore: before,
          nameAfter: after,
        });
      case "reordered":
        return this.sheetEvent(EventType.WorksheetMoved, id, {
          positionBefore: Number(before),
          positionAfter: Number(after),
        });
      case "shown":
        return this.sheetEvent(EventType.WorksheetVisibilityChanged, id, {
          visibilityBefore: before,
          visibilityAfter: after,
        });
      case "activated":
        if (before) this.sheetEvent(EventType.WorksheetDeactivated, before, {});
        this.sheetEvent(EventType.WorksheetActivated, id, {});
        this.events.push({ kind: "selection" });
        return;
      case "selected":
        return this.selected(id);
      case "protection":
        return this.sheetEvent(EventType.WorksheetProtectionChanged, id, {
          isProtected: Boolean(sheet?.protection),
        });
      case "layout":
        return;
    }
  }

  private selected(sheetId: string): void {
    const address = this.session.workbook.selections.get(sheetId) ?? "A1";
    this.sheetEvent(EventType.WorksheetSelectionChanged, sheetId, { address });
    for (const { table, inside } of this.session.tablesAtSelection(sheetId)) {
      this.send(EventType.TableSelectionChanged, table.id, () => ({
        worksheetId: sheetId,
        tableId: table.id,
        address: inside ? areaName(inside) : "",
      }));
    }
    this.events.push({ kind: "selection" });
  }

  private object(change: Extract<ModelChange, { kind: "object" }>): void {
    const { sheet = "", id } = change;
    if (change.how === "changed") return;
    const added = change.how === "added";
    if (change.what === "table") {
      const eventType = added ? EventType.TableAdded : EventType.TableDeleted;
      const payload = (): Payload => ({ worksheetId: sheet, tableId: id, source: "Local" });
      this.send(eventType, sheet, payload);
      this.send(eventType, WORKBOOK_TARGET, payload);
    }
    if (change.what === "chart") {
      const eventType = added ? EventType.ChartAdded : EventType.ChartDeleted;
      this.send(eventType, sheet, () => ({ worksheetId: sheet, chartId: id, source: "Local" }));
    }
  }
}

/** A single cell's values before and after, as `args.details` shows them. */
function detailsOf(before: Scalar, after: Scalar): Payload {
  return {
    valueBefore: shown(before),
    valueAfter: shown(after),
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}
