/** The values of Excel.ChartType that the host takes: maps, surfaces, stocks and statistics charts are left out. */
export const CHART_TYPES = (
  "ColumnClustered ColumnStacked ColumnStacked100 3DColumnClustered 3DColumnStacked 3DColumnStacked100 " +
  "BarClustered BarStacked BarStacked100 3DBarClustered 3DBarStacked 3DBarStacked100 " +
  "Line LineStacked LineStacked100 LineMarkers LineMarkersStacked LineMarkersStacked100 3DLine " +
  "Pie PieExploded 3DPie 3DPieExploded PieOfPie BarOfPie Doughnut DoughnutExploded " +
  "XYScatter XYScatterSmooth XYScatterSmoothNoMarkers XYScatterLines XYScatterLinesNoMarkers Bubble Bubble3DEffect " +
  "Area AreaStacked AreaStacked100 3DArea 3DAreaStacked 3DAreaStacked100 Radar RadarMarkers RadarFilled 3DColumn"
).split(" ");

/** Types without axes. */
export const isRound = (type: string): boolean => /Pie|Doughnut/.test(type);
