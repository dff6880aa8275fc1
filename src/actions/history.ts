import type { Program } from "../excel/read/program";
import { historyRole } from "../excel/read/histories";
import type { History } from "../excel/read/histories";
import type { Change } from "../pmo/changes/change";
import type { CellInput } from "../pmo/changes/content";
import { MARK_HEADER, PERIOD_HEADER } from "../pmo/history/earlier";
import type { HistoryLine } from "../pmo/history/lines";
import { PROVENANCE_HEADERS } from "../pmo/registers/register";
import { registerDress } from "../pmo/registers/register-sheet";
import type { ColumnLayout } from "../pmo/registers/register-sheet";
import { ContentBuilder } from "../pmo/reports/content-builder";
import { PALETTE } from "../pmo/reports/palette";
import { freeSheetName, freeTableName } from "../pmo/setup/sheet-names";
import type { Settings } from "../pmo/setup/settings";
import type { Template } from "../pmo/templates/template";
import type { CellValue } from "../pmo/values/cell";
import { folded } from "../pmo/values/text";

const TABLE_ROW = 2;

/**
 * The changes that keep rows of earlier periods: one sheet for each register, rows below those that are there. A row that is there
 * already is not kept twice. `replaced` are places of rows, from 0, that the new ones take the place of.
 */
export function historyChanges(
  program: Program,
  template: Template,
  lines: readonly HistoryLine[],
  settings: Settings,
  replaced: readonly number[] = [],
): Change[] {
  const existing = program.histories.find(({ role }) => role === historyRole(template.id));
  const going = new Set(replaced);
  const known = new Set(existing?.marks.filter((_, row) => !going.has(row)));
  const fresh = lines.filter(({ mark }) => !known.has(mark) && known.add(mark));
  if (fresh.length === 0 && going.size === 0) return [];
  const layouts = layoutsOf(template, fresh);
  if (!existing) return [newHistory(program, template, layouts, fresh, settings)];
  const names = new Set(existing.headers.map(folded));
  const added = layouts.filter(({ header }) => !names.has(folded(header)));
  const headers = [...existing.headers, ...added.map(({ header }) => header)];
  const dressed = headers.map(
    (header) => layouts.find((one) => folded(one.header) === folded(header)) ?? { header },
  );
  return [
    ...newHeaders(existing, added),
    ...bodyChanges(existing, headers, fresh, going),
    ...dressChanges(existing, dressed, fresh.length - going.size, settings),
  ];
}

const newHeaders = ({ sheet, place }: History, added: readonly ColumnLayout[]): Change[] =>
  added.length === 0
    ? []
    : [
        {
          kind: "write cells",
          sheet,
          row: place.row,
          column: place.column + place.columns,
          cells: [added.map(({ header }) => header)],
        },
      ];

/** The table with its new size, and the cells that differ: new rows close the gap of those that go, and stand below the others. */
function bodyChanges(
  { sheet, table, place, rows }: History,
  headers: readonly string[],
  fresh: readonly HistoryLine[],
  going: ReadonlySet<number>,
): Change[] {
  const first = Math.min(rows.length, ...going);
  const old = (row: number): CellValue[] =>
    headers.map((_, column) => rows.columns[column]?.values[row] ?? null);
  const stay = Array.from({ length: rows.length - first }, (_, index) => first + index).filter(
    (row) => !going.has(row),
  );
  const body: CellInput[][] = [...stay.map(old), ...fresh.map((line) => cellsOf(line, headers))];
  const height = Math.max(body.length, rows.length - first);
  const cells = Array.from({ length: height }, (_, index) => {
    const was = old(first + index);
    return headers.map((_, column): CellInput => {
      const is = body[index]?.[column] ?? null;
      return is === was[column] ? null : (is ?? "");
    });
  });
  const to = { ...place, rows: 1 + Math.max(1, first + body.length), columns: headers.length };
  const resize = { kind: "resize table", table, sheet, from: place, to } as const;
  const write = {
    kind: "write cells",
    sheet,
    row: place.row + 1 + first,
    column: place.column,
    cells,
  } as const;
  // Cells that the table gives up are emptied before, those that it gains are written after.
  return to.rows < place.rows ? [write, resize] : [resize, write];
}

function dressChanges(
  { sheet, place }: History,
  columns: readonly ColumnLayout[],
  grown: number,
  settings: Settings,
): Change[] {
  if (grown <= 0) return [];
  const area = { row: place.row + place.rows, column: place.column, rows: grown, columns: columns.length };
  const { looks } = registerDress(columns, area, settings);
  return [{ kind: "dress cells", sheet, looks, conditional: [], validations: [] }];
}

function layoutsOf(template: Template, lines: readonly HistoryLine[]): ColumnLayout[] {
  const fields = template.fields.flatMap((field): ColumnLayout[] =>
    field.type === "calculated" ? [] : [{ header: field.header, field }],
  );
  const { source, row, importedOn } = PROVENANCE_HEADERS;
  const own = [
    { header: PERIOD_HEADER, format: "General" },
    ...fields,
    { header: source, technical: true, format: "General" },
    { header: row, technical: true, format: "General" },
    { header: importedOn, technical: true, format: "yyyy-mm-dd" },
    { header: MARK_HEADER, technical: true, format: "General" },
  ];
  const known = new Set(own.map(({ header }) => header));
  const kept = new Map(
    lines.flatMap(({ cells, formats }) =>
      [...cells].flatMap(([header, value]) =>
        value === null || known.has(header) ? [] : [[header, formats.get(header) ?? "General"] as const],
      ),
    ),
  );
  return [...own, ...[...kept].map(([header, format]) => ({ header, format }))];
}

const cellsOf = ({ cells }: HistoryLine, headers: readonly string[]): CellInput[] =>
  headers.map((header) => cells.get(header) ?? null);

function newHistory(
  { structure }: Program,
  template: Template,
  layouts: readonly ColumnLayout[],
  lines: readonly HistoryLine[],
  settings: Settings,
): Change {
  const builder = new ContentBuilder();
  const title = `${template.name} history`;
  builder.put(0, 0, title, { fontSize: 16, bold: true, fontColor: PALETTE.accent });
  builder.put(1, 0, "Rows of earlier periods, as their sources had them. The latest are in the register.", {
    fontColor: PALETTE.soft,
  });
  const headers = layouts.map(({ header }) => header);
  builder.putRow(TABLE_ROW, 0, headers);
  lines.forEach((line, index) => builder.putRow(TABLE_ROW + 1 + index, 0, cellsOf(line, headers)));
  builder.table({
    row: TABLE_ROW,
    column: 0,
    rows: lines.length + 1,
    columns: headers.length,
    name: freeTableName(`${template.name.replace(/[^\p{L}\p{N}_]+/gu, "_")}_history`, [
      ...structure.tables.map(({ name }) => name),
      ...structure.names.keys(),
    ]),
    style: "TableStyleLight1",
    banded: false,
    filterButtons: true,
  });
  const place = { row: TABLE_ROW + 1, column: 0, rows: lines.length, columns: headers.length };
  registerDress(layouts, place, settings).looks.forEach(({ look, ...where }) => builder.look(where, look));
  return {
    kind: "add sheet",
    sheet: freeSheetName(
      title.slice(0, 31),
      structure.sheets.map(({ name }) => name),
    ),
    role: historyRole(template.id),
    content: builder.build({
      columnWidths: layouts.map(({ field }) => field?.width ?? 15),
      tabColor: PALETTE.faint,
      frozen: { rows: TABLE_ROW + 1, columns: 0 },
      page: {
        orientation: "Landscape",
        paper: settings.paper,
        area: { row: 0, column: 0, rows: TABLE_ROW + 1 + lines.length, columns: headers.length },
        titleRows: { first: TABLE_ROW, count: 1 },
        leftFooter: title,
      },
    }),
  };
}
