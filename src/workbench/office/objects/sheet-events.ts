import type { Sheet } from "../../engine/sheet";
import type { Workbook } from "../../engine/workbook";
import { EventType, WORKBOOK_TARGET } from "../events/event-types";
import { subscription } from "../events/subscriptions";
import type { Method } from "../object-type";
import type { TableList, TableOn } from "./kinds";

/** The events of sheets, by the name of the client's registration method. */
const OF_SHEETS = {
  DataChangedEvent: EventType.WorksheetChanged,
  ActivatedEvent: EventType.WorksheetActivated,
  DeactivatedEvent: EventType.WorksheetDeactivated,
  SelectionChangedEvent: EventType.WorksheetSelectionChanged,
  CalculatedEvent: EventType.WorksheetCalculated,
  FormatChangedEvent: EventType.WorksheetFormatChanged,
  ProtectionChangedEvent: EventType.WorksheetProtectionChanged,
  EventNameChanged: EventType.WorksheetNameChanged,
  EventVisibilityChanged: EventType.WorksheetVisibilityChanged,
} as const;

/** Those that only the collection of all sheets has. */
const OF_COLLECTION = {
  AddedEvent: EventType.WorksheetAdded,
  DeletedEvent: EventType.WorksheetDeleted,
  EventMoved: EventType.WorksheetMoved,
} as const;

const OF_TABLES = {
  DataChangedEvent: EventType.TableChanged,
  AddedEvent: EventType.TableAdded,
  DeletedEvent: EventType.TableDeleted,
} as const;

const OF_TABLE = {
  DataChangedEvent: EventType.TableChanged,
  SelectionChangedEvent: EventType.TableSelectionChanged,
} as const;

function all<T>(
  events: Readonly<Record<string, number>>,
  target: (self: T) => string,
): Record<string, Method<T>> {
  const methods = Object.entries(events).map(([name, type]) => subscription<T>(name, type, target));
  return Object.assign({}, ...methods) as Record<string, Method<T>>;
}

export const sheetSubscriptions = all<Sheet>(OF_SHEETS, (sheet) => sheet.id);

export const sheetCollectionSubscriptions = all<Workbook>(
  { ...OF_SHEETS, ...OF_COLLECTION },
  () => WORKBOOK_TARGET,
);

export const tableCollectionSubscriptions = all<TableList>(
  OF_TABLES,
  (list) => list.sheet?.id ?? WORKBOOK_TARGET,
);

export const tableSubscriptions = all<TableOn>(OF_TABLE, ({ table }) => table.id);
