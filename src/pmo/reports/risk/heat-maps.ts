import { placeAddress } from "../../changes/address";
import { heatMapCell, offHeatMap, OPPORTUNITIES } from "../../figures/risk";
import type { HeatMap } from "../../figures/risk";
import type { Figure } from "../../figures/figure";
import type { SheetBuilder } from "../builder";
import { BODY, heading, LABEL, PANEL, panel } from "../grid";
import { PALETTE, toneOf } from "../palette";

const SCALE = [5, 4, 3, 2, 1];

/** The heat maps beside each other: threats inherent and residual, and opportunities when there are any. Takes 10 rows. */
export function heatMaps(sheet: SheetBuilder, row: number): number {
  const opportunities =
    sheet.missingColumn(OPPORTUNITIES.needs) === undefined &&
    Number(OPPORTUNITIES.calculate(sheet.input.facts)) > 0;
  heatMap(sheet, row, panel(0), "inherent", "Threats: inherent");
  heatMap(sheet, row, panel(1), "residual", "Threats: residual");
  if (opportunities) heatMap(sheet, row, panel(2), "opportunities", "Opportunities");
  return row + 10;
}

/** A five by five map: probability down, impact across, the number of open risks in each cell. */
function heatMap(sheet: SheetBuilder, row: number, column: number, map: HeatMap, title: string): void {
  heading(sheet, row, column, PANEL, title);
  sheet.put(row + 1, column, "Probability ↓", LABEL);
  const cells: Figure[] = [];
  SCALE.forEach((probability, down) => {
    const at = row + 2 + down;
    sheet.put(at, column, probability, { ...LABEL, horizontal: "Right", indent: 1, vertical: "Center" });
    [...SCALE].reverse().forEach((impact, across) => {
      const figure = heatMapCell(map, probability, impact);
      cells.push(figure);
      sheet.figure(at, column + 1 + across, figure, {
        horizontal: "Center",
        vertical: "Center",
        bold: true,
        numberFormat: '#,##0;-#,##0;"·"',
      });
      tint(sheet, at, column + 1 + across, probability * impact, map);
    });
  });
  sheet.height(row + 2, 21, 5);
  sheet.put(row + 7, column, "Impact →", LABEL);
  [...SCALE]
    .reverse()
    .forEach((impact, across) =>
      sheet.put(row + 7, column + 1 + across, impact, { ...LABEL, horizontal: "Center" }),
    );
  sheet.look(
    { row: row + 2, column: column + 1, rows: 5, columns: 5 },
    {
      borders: {
        edges: ["top", "bottom", "left", "right", "inside horizontal", "inside vertical"],
        color: PALETTE.white,
        weight: "Medium",
      },
    },
  );
  sheet.figure(
    row + 8,
    column,
    offHeatMap(map, cells, placeAddress({ row: row + 2, column: column + 1, rows: 5, columns: 5 })),
    { horizontal: "Left", bold: true },
  );
  sheet.put(row + 8, column + 1, "open, not on the map: a value is missing or off the scale", {
    ...BODY,
    fontColor: PALETTE.soft,
    fontSize: 9,
  });
}

/** The cell's colour follows the thresholds, so that a changed profile recolours the map. */
function tint(sheet: SheetBuilder, row: number, column: number, score: number, map: HeatMap): void {
  const place = { row, column, rows: 1, columns: 1 };
  if (map === "opportunities") {
    sheet.look(place, { fill: toneOf("Blue").fill, fontColor: toneOf("Blue").text });
    return;
  }
  const bands = [
    ["PMO_RiskCritical", "Critical"],
    ["PMO_RiskHigh", "High"],
    ["PMO_RiskMedium", "Medium"],
  ] as const;
  sheet.look(place, { fill: toneOf("Low").fill, fontColor: toneOf("Low").text });
  for (const [name, band] of bands) {
    sheet.dress({
      ...place,
      kind: "formula",
      formula: `=${score}>=${name}`,
      look: { fill: toneOf(band).fill, fontColor: toneOf(band).text },
    });
  }
}
