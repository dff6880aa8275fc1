import type { Program } from "../excel/read/program";
import type { Change } from "../pmo/changes/change";
import type { CellInput } from "../pmo/changes/content";
import { keptHeaders } from "../pmo/intake/kept-headers";
import type { RegisterImport } from "../pmo/intake/plan";
import { sourceName } from "../pmo/intake/update-columns";
import { valueMark } from "../pmo/intake/stamp";
import { PROVENANCE_HEADERS } from "../pmo/registers/register";
import { registerDress } from "../pmo/registers/register-sheet";
import type { ColumnLayout } from "../pmo/registers/register-sheet";
import { ContentBuilder } from "../pmo/reports/content-builder";
import { PALETTE } from "../pmo/reports/palette";
import { freeSheetName, freeTableName } from "../pmo/setup/sheet-names";
import type { Settings } from "../pmo/setup/settings";
import type { Template } from "../pmo/templates/template";
import type { CellValue, Serial } from "../pmo/values/cell";
import { folded } from "../pmo/values/text";
import { historyRole } from "../excel/read/histories";

const PERIOD = "Period";
const MARK = "Row mark";
const TABLE_ROW = 2;

/** The changes that keep the earlier rows of time series: one sheet for each register, rows below those that are there. */
export function historyChanges(
  program: Program,
  template: Template,
  imports: readonly RegisterImport[],
  settings: Settings,
  today: Serial,
): Change[] {
  const lines = imports.flatMap((one) => linesOf(one, template, today));
  if (lines.length === 0) return [];
  const existing = program.histories.find(({ role }) => role === historyRole(template.id));
  const known = new Set(existing?.marks ?? []);
  const fresh = lines.filter(({ mark }) => !known.has(mark) && known.add(mark));
  if (fresh.length === 0) return [];
  const layouts = layoutsOf(template, fresh);
  if (!existing) return [newHistory(program, template, layouts, fresh, settings)];
  const names = new Set(existing.headers.map(folded));
  const added = layouts.filter(({ header }) => !names.has(folded(header)));
  const headers = [...existing.headers, ...added.map(({ header }) => header)];
  const { place, sheet, table } = existing;
  const first = place.row + place.rows;
  const to = { ...place, rows: place.rows + fresh.length, columns: headers.length };
  const all = headers.map(
    (header) => layouts.find((one) => folded(one.header) === folded(header)) ?? { header },
  );
  const { looks } = registerDress(
    all,
    { row: first, column: place.column, rows: fresh.length, columns: all.length },
    settings,
  );
  return [
    ...(added.length > 0
      ? [
          {
            kind: "write cells",
            sheet,
            row: place.row,
            column: place.column + place.columns,
            cells: [added.map(({ header }) => header)],
          } as const,
        ]
      : []),
    { kind: "resize table", table, sheet, from: place, to },
    {
      kind: "write cells",
      sheet,
      row: first,
      column: place.column,
      cells: fresh.map((line) => cellsOf(line, headers)),
    },
    { kind: "dress cells", sheet, looks, conditional: [], validations: [] },
  ];
}

/** One row of a history, by header. */
interface Line {
  readonly mark: string;
  readonly cells: ReadonlyMap<string, CellValue>;
  readonly formats: ReadonlyMap<string, string>;
}

function linesOf(one: RegisterImport, template: Template, today: Serial): Line[] {
  const kept = keptHeaders(template, one.columns);
  const headers = one.columns.map(
    ({ field }, index) => template.fields.find(({ id }) => id === field)?.header ?? kept[index] ?? "",
  );
  const formats = new Map(headers.map((header, index) => [header, one.rows.formats[index] ?? "General"]));
  return (one.earlier ?? []).map(({ period, sourceRow, values }) => {
    const cells = new Map<string, CellValue>([
      [PERIOD, period],
      ...headers.map((header, index) => [header, values[index] ?? null] as const),
    ]);
    const mark = [...cells]
      .map(([header, value]) => (value === null ? "" : `${header}:${valueMark(value)}`))
      .sort();
    const name = `m:${valueMark(mark.join("|"))}${valueMark(mark.reverse().join("|"))}`;
    cells.set(PROVENANCE_HEADERS.source, sourceName(one));
    cells.set(PROVENANCE_HEADERS.row, sourceRow);
    cells.set(PROVENANCE_HEADERS.importedOn, today);
    cells.set(MARK, name);
    return { mark: name, cells, formats };
  });
}

function layoutsOf(template: Template, lines: readonly Line[]): ColumnLayout[] {
  const fields = template.fields.flatMap((field): ColumnLayout[] =>
    field.type === "calculated" ? [] : [{ header: field.header, field }],
  );
  const { source, row, importedOn } = PROVENANCE_HEADERS;
  const own = [
    { header: PERIOD, format: "General" },
    ...fields,
    { header: source, technical: true, format: "General" },
    { header: row, technical: true, format: "General" },
    { header: importedOn, technical: true, format: "yyyy-mm-dd" },
    { header: MARK, technical: true, format: "General" },
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

const cellsOf = ({ cells }: Line, headers: readonly string[]): CellInput[] =>
  headers.map((header) => cells.get(header) ?? null);

function newHistory(
  { structure }: Program,
  template: Template,
  layouts: readonly ColumnLayout[],
  lines: readonly Line[],
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
