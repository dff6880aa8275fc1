import type { TypeTable } from "../session";
import { applicationType, runtimeType } from "./application";
import { rangeBorderCollectionType, rangeBorderType } from "./borders";
import { styleCollectionType, styleType } from "./cell-styles";
import * as chartParts from "./chart-parts";
import * as chartSeries from "./chart-series";
import { chartCollectionType, chartObjectType } from "./charts";
import { dataBarFormatType, negativeBarType, positiveBarType } from "./conditional-bars";
import { conditionalFormatCollectionType, conditionalFormatType } from "./conditional-formats";
import * as conditionalLooks from "./conditional-looks";
import * as conditionalRules from "./conditional-rules";
import { cultureInfoType, datetimeFormatInfoType, numberFormatInfoType } from "./culture";
import { dataValidationType } from "./data-validation";
import { removeDuplicatesResultType } from "./duplicates-result";
import { autoFilterType, filterType } from "./filters";
import { freezePanesType } from "./freeze-panes";
import { formatProtectionType, rangeFillType, rangeFontType } from "./looks";
import { namedItemCollectionType, namedItemType } from "./names";
import { pageBreakCollectionType, pageBreakType } from "./page-breaks";
import { headerFooterGroupType, headerFooterType, pageLayoutType } from "./page-layout";
import * as properties from "./properties";
import { workbookProtectionType, worksheetProtectionType } from "./protection";
import { rangeType } from "./range";
import { rangeAreasType, rangeCollectionType } from "./range-areas";
import { rangeFormatType } from "./range-format";
import { rangeViewCollectionType, rangeViewType } from "./range-view";
import { rangeSortType, tableSortType } from "./sorts";
import { tableType } from "./table";
import { tableColumnCollectionType, tableColumnType } from "./table-columns";
import { tableRowCollectionType, tableRowType } from "./table-rows";
import { tableStyleCollectionType, tableStyleType } from "./table-styles";
import { tableCollectionType, tableScopedCollectionType } from "./tables";
import { workbookType } from "./workbook";
import { worksheetType } from "./worksheet";
import { worksheetCollectionType } from "./worksheets";

/** Every class of Office.js that the host implements. What is not here is refused by name. */
export const ALL_TYPES: TypeTable = {
  Workbook: workbookType,
  Application: applicationType,
  Runtime: runtimeType,
  CultureInfo: cultureInfoType,
  NumberFormatInfo: numberFormatInfoType,
  DatetimeFormatInfo: datetimeFormatInfoType,
  WorkbookProtection: workbookProtectionType,
  DocumentProperties: properties.documentPropertiesType,
  CustomPropertyCollection: properties.customPropertyCollectionType,
  CustomProperty: properties.customPropertyType,
  SettingCollection: properties.settingCollectionType,
  Setting: properties.settingType,
  NamedItemCollection: namedItemCollectionType,
  NamedItem: namedItemType,
  StyleCollection: styleCollectionType,
  Style: styleType,
  TableStyleCollection: tableStyleCollectionType,
  TableStyle: tableStyleType,
  WorksheetCollection: worksheetCollectionType,
  Worksheet: worksheetType,
  WorksheetProtection: worksheetProtectionType,
  WorksheetFreezePanes: freezePanesType,
  WorksheetCustomPropertyCollection: properties.sheetPropertyCollectionType,
  WorksheetCustomProperty: properties.sheetPropertyType,
  PageLayout: pageLayoutType,
  HeaderFooterGroup: headerFooterGroupType,
  HeaderFooter: headerFooterType,
  PageBreakCollection: pageBreakCollectionType,
  PageBreak: pageBreakType,
  Range: rangeType,
  RangeAreas: rangeAreasType,
  RangeCollection: rangeCollectionType,
  RangeView: rangeViewType,
  RangeViewCollection: rangeViewCollectionType,
  RangeFormat: rangeFormatType,
  RangeFill: rangeFillType,
  RangeFont: rangeFontType,
  FormatProtection: formatProtectionType,
  RangeBorderCollection: rangeBorderCollectionType,
  RangeBorder: rangeBorderType,
  RangeSort: rangeSortType,
  RemoveDuplicatesResult: removeDuplicatesResultType,
  DataValidation: dataValidationType,
  ConditionalFormatCollection: conditionalFormatCollectionType,
  ConditionalFormat: conditionalFormatType,
  CellValueConditionalFormat: conditionalRules.cellValueFormatType,
  ColorScaleConditionalFormat: conditionalRules.colorScaleFormatType,
  CustomConditionalFormat: conditionalRules.customFormatType,
  ConditionalFormatRule: conditionalRules.conditionalFormatRuleType,
  DataBarConditionalFormat: dataBarFormatType,
  ConditionalDataBarPositiveFormat: positiveBarType,
  ConditionalDataBarNegativeFormat: negativeBarType,
  IconSetConditionalFormat: conditionalRules.iconSetFormatType,
  PresetCriteriaConditionalFormat: conditionalRules.presetFormatType,
  TextConditionalFormat: conditionalRules.textFormatType,
  TopBottomConditionalFormat: conditionalRules.topBottomFormatType,
  ConditionalRangeFormat: conditionalLooks.conditionalRangeFormatType,
  ConditionalRangeFont: conditionalLooks.conditionalRangeFontType,
  ConditionalRangeFill: conditionalLooks.conditionalRangeFillType,
  ConditionalRangeBorderCollection: conditionalLooks.conditionalRangeBorderCollectionType,
  ConditionalRangeBorder: conditionalLooks.conditionalRangeBorderType,
  TableCollection: tableCollectionType,
  TableScopedCollection: tableScopedCollectionType,
  Table: tableType,
  TableColumnCollection: tableColumnCollectionType,
  TableColumn: tableColumnType,
  TableRowCollection: tableRowCollectionType,
  TableRow: tableRowType,
  TableSort: tableSortType,
  AutoFilter: autoFilterType,
  Filter: filterType,
  ChartCollection: chartCollectionType,
  Chart: chartObjectType,
  ChartTitle: chartParts.chartTitleType,
  ChartTitleFormat: chartParts.chartTitleFormatType,
  ChartFont: chartParts.chartFontType,
  ChartLegend: chartParts.chartLegendType,
  ChartAxes: chartParts.chartAxesType,
  ChartAxis: chartParts.chartAxisType,
  ChartAxisTitle: chartParts.chartAxisTitleType,
  ChartGridlines: chartParts.chartGridlinesType,
  ChartDataLabels: chartParts.chartDataLabelsType,
  ChartSeriesCollection: chartSeries.chartSeriesCollectionType,
  ChartSeries: chartSeries.chartSeriesType,
  ChartSeriesFormat: chartSeries.chartSeriesFormatType,
  ChartLineFormat: chartSeries.chartLineFormatType,
  ChartFill: chartSeries.chartFillType,
  ChartPointsCollection: chartSeries.chartPointsCollectionType,
  ChartPoint: chartSeries.chartPointType,
  ChartPointFormat: chartSeries.chartPointFormatType,
};
