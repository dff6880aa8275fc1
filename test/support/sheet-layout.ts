import type { Sheet } from "../../src/workbench/engine/sheet";
import type { Workbook } from "../../src/workbench/engine/workbook";
import { portrait } from "./portrait";

/** What `portrait` leaves out of a sheet: looks of empty cells, widths, print setup, protection, hidden marks. */
function layoutOf(sheet: Sheet, rows = 40, columns = 60): unknown {
  const styles: Record<string, unknown> = {};
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const style = sheet.style(row, column);
      if (Object.keys(style).length > 0) styles[`${row},${column}`] = style;
    }
  return structuredClone({
    styles,
    widths: [...sheet.columns]
      .flatMap(([column, { size }]) =>
        size === undefined || size === sheet.standardWidth ? [] : [[column, size]],
      )
      .sort(),
    page: pageOf(sheet),
    protection: sheet.protection ?? null,
    names: sheet.names.map(({ name, formula }) => `${name} ${formula}`).sort(),
    rules: byText(sheet.validations),
  });
}

/** The print setup with what Excel has where nothing is said. */
function pageOf({ pageLayout }: Sheet): unknown {
  const {
    orientation = "Portrait",
    paperSize = "Letter",
    zoom = { scale: 100 },
    headersFooters,
  } = pageLayout;
  const breaks = pageLayout.rowBreaks?.length ? { rowBreaks: pageLayout.rowBreaks } : {};
  const footers = Object.entries(headersFooters ?? {}).filter(([, text]) => text !== "");
  const { rowBreaks: _breaks, ...rest } = pageLayout;
  void _breaks;
  return { ...rest, ...breaks, orientation, paperSize, zoom, headersFooters: Object.fromEntries(footers) };
}

/** In an order of their own: which of two rules for different cells came first means nothing. */
const byText = (values: readonly unknown[]): unknown[] =>
  [...values].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

/** Everything of a workbook that an undo must bring back, hidden marks and the looks of empty cells included. */
export function wholePortrait(workbook: Workbook, without: readonly string[]): unknown {
  const { names, sheets } = structuredClone(portrait(workbook, without)) as {
    names: unknown;
    sheets: { name: string; validations: unknown[] }[];
  };
  return {
    names,
    sheets: sheets.map((sheet) => ({ ...sheet, validations: byText(sheet.validations) })),
    layouts: workbook.sheets.filter(({ name }) => !without.includes(name)).map((sheet) => layoutOf(sheet)),
  };
}
