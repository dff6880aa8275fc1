/** A chart, in the words of Excel.Chart. Positions and sizes are points from the sheet's top left corner. */
export interface Chart {
  readonly id: string;
  name: string;
  /** An Excel.ChartType: `ColumnClustered`, `BarStacked`, `Doughnut` … */
  type: string;
  left: number;
  top: number;
  width: number;
  height: number;
  title: ChartTitle;
  series: ChartSeries[];
  legend: { visible: boolean; position: string };
  categoryAxis: ChartAxis;
  valueAxis: ChartAxis;
  dataLabels: boolean;
  /** Alternative text for those who do not see the chart. */
  altText?: string;
}

export interface ChartTitle {
  text: string;
  visible: boolean;
  size?: number;
  bold?: boolean;
  color?: string;
}

export interface ChartSeries {
  /** Text, or a formula (`='KPI Summary'!$B$4`). */
  name: string;
  /** Formulas of the ranges drawn, such as `='KPI Summary'!$C$5:$C$9`. */
  values: string;
  categories?: string;
  /** Set when it differs from the chart's. */
  type?: string;
  color?: string;
  /** Colours of single points, by index. */
  pointColors?: Map<number, string>;
  dataLabels?: boolean;
  axisGroup?: "Primary" | "Secondary";
  gapWidth?: number;
  overlap?: number;
  lineWeight?: number;
  markerStyle?: string;
}

export interface ChartAxis {
  visible: boolean;
  title?: string;
  minimum?: number;
  maximum?: number;
  numberFormat?: string;
  majorGridlines: boolean;
  reversed?: boolean;
}
