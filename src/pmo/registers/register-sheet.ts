import { cellAddress } from "../changes/address";
import type { CellInput, ConditionalLook, Look, Place, SheetContent, Validation } from "../changes/content";
import { ContentBuilder } from "../reports/content-builder";
import { plainMoney } from "../reports/formats";
import { PALETTE, TONES } from "../reports/palette";
import type { PmoType, Settings } from "../setup/settings";
import { listName } from "../templates/standards";
import type { Field, Template } from "../templates/template";
import type { CellValue } from "../values/cell";

/** A column of a register that is to be written: its field, or a header of the user's own with its number format. */
export interface ColumnLayout {
  readonly header: string;
  readonly field?: Field;
  /** For columns without a field. */
  readonly format?: string;
  /** For technical columns, which stand back. */
  readonly technical?: boolean;
}

/** Where a register's table begins on its sheet; zero-based. */
export const TABLE_ROW = 2;
const KEPT_WIDTH = 20;
const TECHNICAL_WIDTH = 15;
const RAG_WORDS = ["Green", "Amber/Green", "Amber", "Amber/Red", "Red", "Grey", "Blue"];
const BAND_WORDS = ["Critical", "High", "Medium", "Low", "Not assessed"];

/** Office.js counts column widths in points; a character of the default font is 5.25 points wide, and 3.75 are padding. */
export const widthPoints = (characters: number): number => characters * 5.25 + 3.75;

/** A new register's sheet: its title, its table with all rows, and its dress. `rows` hold plain values in the order of `columns`. */
export function registerSheet(
  template: Template,
  table: string,
  columns: readonly ColumnLayout[],
  rows: readonly (readonly CellValue[])[],
  settings: Settings,
): SheetContent {
  const builder = new ContentBuilder();
  builder.put(0, 0, `${template.name} register`, { fontSize: 16, bold: true, fontColor: PALETTE.accent });
  builder.put(1, 0, template.description, { fontColor: PALETTE.soft });
  builder.height(0, 26);
  columns.forEach(({ header }, index) => builder.put(TABLE_ROW, index, header));
  builder.height(TABLE_ROW, 32);
  headerLooks(columns).forEach(({ look, ...place }) => builder.look(place, look));
  const first = TABLE_ROW + 1;
  // A calculated column's cells are filled by its formula, which needs the table to be there.
  for (const { from, to } of givenSpans(columns))
    builder.area(
      first,
      from,
      rows.map((row) => Array.from({ length: to - from }, (_, offset) => row[from + offset] ?? null)),
    );
  builder.table({
    row: TABLE_ROW,
    column: 0,
    rows: rows.length + 1,
    columns: columns.length,
    name: table,
    style: "TableStyleLight1",
    banded: false,
    filterButtons: true,
  });
  for (const run of calculatedRuns(columns, first, rows.length)) builder.run(run);
  const dress = registerDress(
    columns,
    { row: first, column: 0, rows: rows.length, columns: columns.length },
    settings,
  );
  dress.looks.forEach(({ look, ...place }) => builder.look(place, look));
  dress.conditional.forEach((rule) => builder.dress(rule));
  dress.validations.forEach((rule) => builder.validate(rule));
  return {
    ...builder.build({
      columnWidths: columns.map(
        ({ field, technical }) => field?.width ?? (technical ? TECHNICAL_WIDTH : KEPT_WIDTH),
      ),
      tabColor: PALETTE.faint,
      frozen: { rows: TABLE_ROW + 1, columns: 2 },
      page: {
        orientation: "Landscape",
        paper: settings.paper,
        area: { row: 0, column: 0, rows: first + rows.length, columns: columns.length },
        titleRows: { first: TABLE_ROW, count: 1 },
        leftFooter: `${template.name} register`,
      },
    }),
    gridlines: true,
  };
}

/** The formulas of calculated columns over so many rows; each column's are all the same. */
export function calculatedRuns(
  columns: readonly ColumnLayout[],
  row: number,
  rows: number,
): { row: number; column: number; rows: number; formulas: string[] }[] {
  return columns.flatMap(({ field }, column) =>
    field?.formula && rows > 0 ? [{ row, column, rows, formulas: [field.formula] }] : [],
  );
}

/** The same formulas as cells, for rows that a register grows by. */
export const calculatedCells = (columns: readonly ColumnLayout[]): CellInput[] =>
  columns.map(({ field }) => (field?.formula ? { formula: field.formula } : null));

/** The columns between those that are calculated. */
function givenSpans(columns: readonly ColumnLayout[]): { from: number; to: number }[] {
  const spans: { from: number; to: number }[] = [];
  columns.forEach(({ field }, column) => {
    if (field?.type === "calculated") return;
    const last = spans.at(-1);
    if (last?.to === column) last.to++;
    else spans.push({ from: column, to: column + 1 });
  });
  return spans;
}

function headerLooks(columns: readonly ColumnLayout[]): (Place & { look: Look })[] {
  return columns.map(({ field, technical }, column) => {
    const calculated = field?.type === "calculated";
    const fill = field ? (calculated ? PALETTE.soft : PALETTE.accent) : technical ? PALETTE.faint : "#44525C";
    return {
      row: TABLE_ROW,
      column,
      rows: 1,
      columns: 1,
      look: { fill, fontColor: PALETTE.white, bold: true, wrap: true, vertical: "Center" },
    };
  });
}

/** How the data cells of a register look, change by content and may be filled; for a whole register or the rows it grows by. */
export function registerDress(
  columns: readonly ColumnLayout[],
  place: Place,
  settings: Settings,
): { looks: (Place & { look: Look })[]; conditional: ConditionalLook[]; validations: Validation[] } {
  const looks: (Place & { look: Look })[] = [];
  const conditional: ConditionalLook[] = [];
  const validations: Validation[] = [];
  if (place.rows === 0) return { looks, conditional, validations };
  columns.forEach((column, index) => {
    const area = { row: place.row, column: place.column + index, rows: place.rows, columns: 1 };
    looks.push({ ...area, look: lookOf(column, settings) });
    if (column.field) {
      conditional.push(...wordRules(column.field, area));
      const validation = validationOf(column.field, area, settings);
      if (validation) validations.push(validation);
    }
  });
  return { looks, conditional, validations };
}

function lookOf({ field, format, technical }: ColumnLayout, settings: Settings): Look {
  if (!field)
    return {
      vertical: "Top",
      numberFormat: format ?? "General",
      ...(technical ? { fontColor: PALETTE.soft } : {}),
    };
  const numberFormat = numberFormatOf(field, settings);
  return {
    vertical: "Top",
    numberFormat,
    ...(field.type === "calculated" ? { fontColor: PALETTE.soft, locked: true } : {}),
  };
}

/** The number format of a field's cells; `General` says nothing. */
export function numberFormatOf(field: Field, settings: Settings): string {
  switch (field.type === "calculated" ? field.shows : field.type) {
    case "date":
      return "yyyy-mm-dd";
    case "money":
      return plainMoney(settings);
    case "percent":
      return field.type === "calculated" ? "0.0%" : "0%";
    case "ratio":
      return "0.00";
    case "days":
    case "score":
      return "#,##0";
    default:
      return "General";
  }
}

/** The looks of cells that hold a state: colours and bands. */
export function wordRules(field: Field, area: Place): ConditionalLook[] {
  const cell = cellAddress(area.row, area.column);
  const words =
    field.list === "rag" || field.id === "computedRag"
      ? RAG_WORDS
      : field.id === "band" || field.id === "currentBand"
        ? BAND_WORDS
        : [];
  const rules: ConditionalLook[] = words.flatMap((word) => {
    const tone = TONES[word];
    return tone
      ? [
          {
            ...area,
            kind: "formula" as const,
            formula: `=${cell}="${word}"`,
            look: { fill: tone.fill, fontColor: tone.text },
          },
        ]
      : [];
  });
  if (field.id === "ragGap")
    rules.push({
      ...area,
      kind: "formula",
      formula: `=${cell}="Declared better"`,
      look: { fill: "#FADCD9", fontColor: "#9B1C14" },
    });
  return rules;
}

/** How hard a PMO of each type holds to a rule for what may be typed: it says so, it asks, it refuses. */
const STYLES: Readonly<Record<PmoType, Validation["style"]>> = {
  Supportive: "information",
  Controlling: "warning",
  Directive: "stop",
};

/** What may be typed into a field's cells, and what is said to whoever selects one. */
export function validationOf(field: Field, area: Place, settings: Settings): Validation | undefined {
  const prompt = { title: field.header.slice(0, 32), message: field.description.slice(0, 255) };
  const style = STYLES[settings.pmoType];
  const base = { ...area, prompt, style };
  const must = style === "stop" ? "must" : "should";
  if (field.list)
    return {
      ...base,
      kind: "list",
      list: `=${listName(field.list)}`,
      message: `${field.header} ${style === "stop" ? "must be one" : "is usually one"} of the list in PMO Setup.`,
    };
  if (field.type === "date") return { ...base, kind: "date", message: `${field.header} ${must} be a date.` };
  if (
    (field.type === "number" || field.type === "percent") &&
    field.minimum !== undefined &&
    field.maximum !== undefined
  ) {
    return {
      ...base,
      kind: "number",
      minimum: field.minimum,
      maximum: field.maximum,
      message: `${field.header} ${must} be from ${field.minimum} to ${field.maximum}.`,
    };
  }
  // A rule that lets everything through is what shows a field's meaning where it has no other rule.
  return field.type === "calculated" ? undefined : { ...base, kind: "anything", message: "" };
}
