import type { TypeTable } from "../session";
import { applicationType, runtimeType } from "./application";
import { rangeType } from "./range";
import { rangeAreasType, rangeCollectionType } from "./range-areas";
import { tableType } from "./table";
import { tableColumnCollectionType, tableColumnType } from "./table-columns";
import { tableRowCollectionType, tableRowType } from "./table-rows";
import { tableCollectionType, tableScopedCollectionType } from "./tables";
import { workbookType } from "./workbook";
import { worksheetType } from "./worksheet";
import { worksheetCollectionType } from "./worksheets";

/** Every class of Office.js that the host implements. What is not here is refused by name. */
export const ALL_TYPES: TypeTable = {
  Workbook: workbookType,
  Application: applicationType,
  Runtime: runtimeType,
  WorksheetCollection: worksheetCollectionType,
  Worksheet: worksheetType,
  Range: rangeType,
  RangeAreas: rangeAreasType,
  RangeCollection: rangeCollectionType,
  TableCollection: tableCollectionType,
  TableScopedCollection: tableScopedCollectionType,
  Table: tableType,
  TableColumnCollection: tableColumnCollectionType,
  TableColumn: tableColumnType,
  TableRowCollection: tableRowCollectionType,
  TableRow: tableRowType,
};
