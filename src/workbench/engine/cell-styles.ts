import type { Border, Edge, Font, Style } from "./style";
import type { Workbook } from "./workbook";

const heading = (size: number): Font => ({ size, bold: true, color: "#44546A" });
const line = (style: string, weight: string, color: string): Border => ({ style, weight, color });
const box = (color: string, style = "Continuous"): Partial<Record<Edge, Border>> => ({
  EdgeTop: line(style, "Thin", color),
  EdgeBottom: line(style, "Thin", color),
  EdgeLeft: line(style, "Thin", color),
  EdgeRight: line(style, "Thin", color),
});

/** Office's own cell styles in its theme of 2013 to 2022, by the names of Excel.BuiltInStyle. */
const BUILT_IN: Readonly<Record<string, Style>> = {
  Normal: {},
  Good: { fill: { color: "#C6EFCE" }, font: { color: "#006100" } },
  Bad: { fill: { color: "#FFC7CE" }, font: { color: "#9C0006" } },
  Neutral: { fill: { color: "#FFEB9C" }, font: { color: "#9C5700" } },
  SheetTitle: { font: { size: 18, color: "#44546A", name: "Calibri Light" } },
  Heading1: { font: heading(15), borders: { EdgeBottom: line("Continuous", "Thick", "#4472C4") } },
  Heading2: { font: heading(13), borders: { EdgeBottom: line("Continuous", "Thick", "#A2B8E1") } },
  Heading3: { font: heading(11), borders: { EdgeBottom: line("Continuous", "Medium", "#8EA9DB") } },
  Heading4: { font: heading(11) },
  Total: {
    font: { bold: true },
    borders: {
      EdgeTop: line("Continuous", "Thin", "#4472C4"),
      EdgeBottom: line("Double", "Thick", "#4472C4"),
    },
  },
  Input: { fill: { color: "#FFCC99" }, font: { color: "#3F3F76" }, borders: box("#7F7F7F") },
  Output: { fill: { color: "#F2F2F2" }, font: { color: "#3F3F3F", bold: true }, borders: box("#3F3F3F") },
  Calculation: {
    fill: { color: "#F2F2F2" },
    font: { color: "#FA7D00", bold: true },
    borders: box("#7F7F7F"),
  },
  CheckCell: {
    fill: { color: "#A5A5A5" },
    font: { color: "#FFFFFF", bold: true },
    borders: box("#3F3F3F", "Double"),
  },
  LinkedCell: { font: { color: "#FA7D00" }, borders: { EdgeBottom: line("Double", "Thick", "#FF8001") } },
  Note: { fill: { color: "#FFFFCC" }, borders: box("#B2B2B2") },
  WarningText: { font: { color: "#FF0000" } },
  HlinkTrav: { font: { color: "#954F72", underline: "Single" } },
  Hlink: { font: { color: "#0563C1", underline: "Single" } },
  Comma: { numberFormat: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)' },
  WholeComma: { numberFormat: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)' },
  Currency: { numberFormat: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)' },
  WholeDollar: { numberFormat: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)' },
  Percent: { numberFormat: "0%" },
  ...accents(),
};

function accents(): Record<string, Style> {
  const strong = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
  const light = ["#D9E1F2", "#FCE4D6", "#EDEDED", "#FFF2CC", "#DDEBF7", "#E2EFDA"];
  const found: Record<string, Style> = {};
  for (const [index, color] of strong.entries()) {
    found[`Accent${index + 1}`] = { fill: { color }, font: { color: "#FFFFFF" } };
    found[`Accent${index + 1}_20`] = { fill: { color: light[index] ?? color } };
  }
  return found;
}

/** The names of the styles that come with Excel and that the host knows. */
export const builtInStyles = (): string[] => Object.keys(BUILT_IN);

/** The look of a cell style by its name, without regard to case and spaces; it remembers the name. */
export function styleNamed(workbook: Workbook, name: string): Style | undefined {
  const own = workbook.cellStyles.get(name);
  if (own) return own;
  const wanted = name.replaceAll(" ", "").toLowerCase();
  const key = Object.keys(BUILT_IN).find((one) => one.toLowerCase() === wanted);
  const found = key === undefined ? undefined : BUILT_IN[key];
  return found && (key === "Normal" ? found : { ...found, name: key ?? name });
}
