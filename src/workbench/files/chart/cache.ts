import { parseAddress } from "../../engine/address";
import type { Area } from "../../engine/area";
import { lastColumn, lastRow } from "../../engine/area";
import { CellError } from "../../engine/scalar";
import type { Scalar } from "../../engine/scalar";
import type { Sheet } from "../../engine/sheet";
import type { Workbook } from "../../engine/workbook";
import { showText } from "../../engine/show";
import { make } from "../../../sources/xml/query";
import type { XmlElement } from "../../../sources/xml/tree";

/** The most points that a cache holds; longer series are drawn from the cells alone. */
const MOST_POINTS = 10_000;

/** The cells that a series' formula names, when it is an address on a sheet of this workbook. */
function cells(workbook: Workbook, formula: string): { sheet: Sheet; area: Area } | undefined {
  const address = parseAddress(formula.replace(/^=/, ""));
  const sheet = address?.sheet === undefined ? undefined : workbook.sheetByName(address.sheet);
  return sheet && address ? { sheet, area: address.area } : undefined;
}

function values(workbook: Workbook, formula: string): { value: Scalar; text: string; format: string }[] {
  const found = cells(workbook, formula);
  if (!found || found.area.rows * found.area.columns > MOST_POINTS) return [];
  const { sheet, area } = found;
  const list: { value: Scalar; text: string; format: string }[] = [];
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) {
      const value = sheet.value(row, column);
      const format = sheet.style(row, column).numberFormat ?? "General";
      list.push({ value, format, text: showText(value, format, workbook.dateSystem) });
    }
  }
  return list;
}

/** A `numRef` or `strRef` with the values that the cells have now, for viewers that do not calculate. */
export function reference(workbook: Workbook, formula: string, numbers: boolean): XmlElement {
  const text = formula.replace(/^=/, "");
  if (text.startsWith("{")) return literal(text, numbers);
  const found = values(workbook, formula);
  const points = found.flatMap(({ value, text: shown }, idx) => {
    if (value === null || (numbers && typeof value !== "number")) return [];
    const written = numbers ? String(value) : value instanceof CellError ? value.code : shown;
    return [make("c:pt", { idx }, [make("c:v", {}, [written])])];
  });
  const format = numbers ? [make("c:formatCode", {}, [found[0]?.format ?? "General"])] : [];
  const cache = make(numbers ? "c:numCache" : "c:strCache", {}, [
    ...format,
    make("c:ptCount", { val: found.length }),
    ...points,
  ]);
  return make(numbers ? "c:numRef" : "c:strRef", {}, [
    make("c:f", {}, [text]),
    ...(found.length > 0 ? [cache] : []),
  ]);
}

/** True when the cells of a formula hold numbers, so that they may be the x values of a scatter chart. */
export function holdsNumbers(workbook: Workbook, formula: string): boolean {
  const found = values(workbook, formula).filter(({ value }) => value !== null);
  return found.length > 0 && found.every(({ value }) => typeof value === "number");
}

/** Constants: `{1,2,3}`. */
function literal(text: string, numbers: boolean): XmlElement {
  const items = text.slice(1, -1).match(/"(?:[^"]|"")*"|[^,;]+/g) ?? [];
  const points = items.map((item, idx) => {
    const plain = item.startsWith('"') ? item.slice(1, -1).replaceAll('""', '"') : item.trim();
    return make("c:pt", { idx }, [make("c:v", {}, [plain])]);
  });
  return make(numbers ? "c:numLit" : "c:strLit", {}, [
    ...(numbers ? [make("c:formatCode", {}, ["General"])] : []),
    make("c:ptCount", { val: items.length }),
    ...points,
  ]);
}
