import type { CellValue } from "../../values/cell";
import { formatMeaning } from "../../values/number-format";
import { parsePercent } from "../../values/percent-text";
import type { Percentage } from "../../values/percent-text";
import { read, trouble } from "../../values/reading";
import type { Reading } from "../../values/reading";
import { mixedPercentNote, percentScaleNote } from "../words";
import { readEach } from "./column";
import type { ColumnCells, Converted, TableDecisions } from "./column";

/** Converts a percent column to shares: 0.45 for 45%. Bare numbers are shares or hundredths, as the column as a whole shows. */
export function convertPercents(column: ColumnCells, decisions: TableDecisions): Converted {
  const percentages = column.cells.map((value, at) =>
    percentageOf(value, column.formats[at] ?? "", decisions),
  );
  const bare = percentages.flatMap((reading) =>
    reading !== "missing" && reading.ok && "bare" in reading.value ? [Math.abs(reading.value.bare)] : [],
  );
  const over = bare.filter((number) => number > 1.5).length;
  const within = bare.filter((number) => number > 0 && number < 1).length;
  const hundredths = over > within;
  const { minimum = -Infinity, maximum = Infinity } = column.field;
  const result = readEach(column.cells, (_value, at): Reading<CellValue> => {
    const reading = percentages[at] ?? "missing";
    if (reading === "missing" || !reading.ok) return reading;
    const share = shareOf(reading.value, hundredths);
    return share < minimum || share > maximum
      ? trouble({ kind: "out-of-range", minimum: minimum * 100, maximum: maximum * 100 })
      : read(share);
  });
  const notes =
    over > 0 && within > 0
      ? [mixedPercentNote(column.header, over, within, hundredths)]
      : over > 0 || within > 0
        ? [percentScaleNote(column.header, hundredths, over > 0 ? over : within)]
        : [];
  return { ...result, notes };
}

/** Numbers over one and a half are never shares, whatever the others are. */
const shareOf = (percentage: Percentage, hundredths: boolean): number => {
  if ("share" in percentage) return percentage.share;
  return hundredths || Math.abs(percentage.bare) > 1.5
    ? Number((percentage.bare / 100).toPrecision(15))
    : percentage.bare;
};

function percentageOf(value: CellValue, format: string, { decimal }: TableDecisions): Reading<Percentage> {
  if (value === null) return "missing";
  if (typeof value === "boolean") return trouble({ kind: "no-percent" });
  if (typeof value === "string") return parsePercent(value, decimal);
  const { kind } = formatMeaning(format);
  if (kind === "date" || kind === "time") return trouble({ kind: "no-percent" });
  return read(kind === "percent" ? { share: value } : { bare: value });
}
