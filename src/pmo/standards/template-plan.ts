import { cellAddress } from "../changes/address";
import type { Change, SheetRole } from "../changes/change";
import type { CellInput, Place } from "../changes/content";
import type { Allowed, Lock, SheetView } from "../changes/restyle";
import { Problem } from "../problem";
import {
  numberFormatOf,
  registerDress,
  validationOf,
  widthPoints,
  wordRules,
} from "../registers/register-sheet";
import type { Settings } from "../setup/settings";
import type { Field, Template } from "../templates/template";
import { lockOf } from "./lock";
import { matchFields } from "./match-fields";
import type { FieldMatch } from "./match-fields";
import { dataRows } from "./table-state";
import type { ColumnState, KnownRule, TableState } from "./table-state";

/** What of a template is applied beside its columns. */
export interface TemplateOptions {
  /** Column widths, frozen panes and the print setup. */
  readonly layout: boolean;
}

/** What stands around a table. */
export interface TableSurroundings {
  readonly lastColumn: number;
  /** The sheet's mark now, and the lock that we have put on it. */
  readonly role: SheetRole | undefined;
  readonly ours: boolean;
}

/** What applying a template to a table would do, for its preview and to be carried out. */
export interface TemplatePlan {
  readonly template: Template;
  readonly matched: number;
  readonly renamed: readonly { readonly from: string; readonly to: string; readonly cell: string }[];
  readonly added: readonly string[];
  /** Columns of the user's own; they stay as they are. */
  readonly kept: readonly string[];
  /** Standard columns whose number format, drop-down or input message, or colours change. */
  readonly formatted: readonly string[];
  readonly allowed: readonly string[];
  readonly coloured: readonly string[];
  /** Standard columns that keep what somebody made there: several rules for what may be typed, colours, a formula of their own. */
  readonly spared: readonly { readonly header: string; readonly what: "rules" | "colours" | "formula" }[];
  readonly layout: boolean;
  readonly locks: "locked" | "freed" | undefined;
  readonly changes: readonly Change[];
}

/**
 * Plans how a table becomes a register by a template: columns that it has are matched and get their standard headers, missing ones
 * come at its right end, the user's own stay. No content of a data cell changes.
 */
export function planTemplate(
  state: TableState,
  template: Template,
  around: TableSurroundings,
  settings: Settings,
  options: TemplateOptions,
): TemplatePlan {
  const matches = matchFields(
    template,
    state.columns.map(({ header }) => header),
  );
  const known = new Set(matches.map(({ field }) => field.id));
  const missing = template.fields.filter(({ id }) => !known.has(id));
  const renames = renamesOf(state, matches);
  const columns = matches.map((match) => columnSteps(state, match, settings));
  const view = options.layout ? viewStep(state, template, settings) : [];
  const widths = options.layout ? widthSteps(state, matches) : [];
  const lock = lockStep(state, matches, missing, around, settings);
  return {
    template,
    matched: matches.length,
    renamed: renames.list,
    added: missing.map(({ header }) => header),
    kept: state.columns
      .filter((_, index) => !matches.some(({ column }) => column === index))
      .map(({ header }) => header),
    formatted: columns.flatMap(({ header, formats }) => (formats.length > 0 ? [header] : [])),
    allowed: columns.flatMap(({ header, allow }) => (allow.length > 0 ? [header] : [])),
    coloured: columns.flatMap(({ header, rules }) => (rules.length > 0 ? [header] : [])),
    spared: columns.flatMap(({ header, spared }) => spared.map((what) => ({ header, what }))),
    layout: view.length + widths.length > 0,
    locks: lock === undefined ? undefined : lock.to ? "locked" : "freed",
    changes: [
      // First, so that an undo sets it last, over cells that other steps have cleared.
      ...(lock ? [lock] : []),
      ...(around.role === template.id
        ? []
        : [{ kind: "role", sheet: state.sheet, from: around.role, to: template.id } as const]),
      ...renames.changes,
      ...columns.flatMap(({ formats, allow, rules }) => [...formats, ...allow, ...rules]),
      ...newColumns(state, missing, around, settings, options),
      ...widths,
      ...view,
    ],
  };
}

function renamesOf(
  { sheet, place, columns }: TableState,
  matches: readonly FieldMatch[],
): { list: TemplatePlan["renamed"]; changes: Change[] } {
  const list = matches.flatMap(({ field, column }) => {
    const from = columns[column]?.header ?? "";
    return from === field.header
      ? []
      : [{ from, to: field.header, cell: cellAddress(place.row, place.column + column), column }];
  });
  if (list.length === 0) return { list, changes: [] };
  const cells: CellInput[] = columns.map(
    (_, index) => list.find(({ column }) => column === index)?.to ?? null,
  );
  return {
    list: list.map(({ from, to, cell }) => ({ from, to, cell })),
    changes: [{ kind: "write cells", sheet, row: place.row, column: place.column, cells: [cells] }],
  };
}

interface ColumnSteps {
  readonly header: string;
  readonly formats: readonly Change[];
  readonly allow: readonly Change[];
  readonly rules: readonly Change[];
  readonly spared: readonly TemplatePlan["spared"][number]["what"][];
}

function columnSteps(state: TableState, { field, column }: FieldMatch, settings: Settings): ColumnSteps {
  const { sheet } = state;
  const place = bodyOf(state, column);
  const there = state.columns[column];
  const spared: ColumnSteps["spared"][number][] = [];
  if (!there) return { header: field.header, formats: [], allow: [], rules: [], spared };
  const format = numberFormatOf(field, settings);
  const formats: Change[] =
    format === "General" || (there.formats[0]?.[0] === format && there.formats.length === 1)
      ? []
      : [{ kind: "number formats", sheet, place, from: there.formats, to: [[format]] }];
  const wanted = validationOf(field, place, settings);
  const allow: Change[] = [];
  if (wanted && there.allowed.kind === "several") spared.push("rules");
  else if (wanted && there.allowed.kind !== "several" && !isSame(there, wanted))
    allow.push({
      kind: "allow",
      sheet,
      place,
      from: there.allowed.kind === "one" ? { kind: "stored", rule: there.allowed.stored } : ANYTHING,
      to: { kind: "ours", rule: wanted },
    });
  const colours = wordRules(field, place);
  const rules: Change[] = [];
  if (colours.length > 0 && there.rules === 0) rules.push({ kind: "add rules", sheet, rules: colours });
  // As many rules as a template gives the column are taken for the template's.
  else if (colours.length > 0 && there.rules % colours.length !== 0) spared.push("colours");
  if (field.formula !== undefined && there.formula !== field.formula) spared.push("formula");
  return { header: field.header, formats, allow, rules, spared };
}

const ANYTHING: Allowed = { kind: "anything" };

const bodyOf = (state: TableState, column: number): Place => ({
  row: state.place.row + 1,
  column: state.place.column + column,
  rows: dataRows(state),
  columns: 1,
});

function isSame({ allowed }: ColumnState, wanted: KnownRule): boolean {
  if (allowed.kind !== "one" || !allowed.known) return false;
  const plain = (rule: KnownRule): string =>
    JSON.stringify([
      rule.kind,
      rule.style,
      rule.message,
      rule.prompt?.title ?? "",
      rule.prompt?.message ?? "",
      rule.kind === "list" ? rule.list : rule.kind === "number" ? [rule.minimum, rule.maximum] : "",
    ]);
  return plain(allowed.known) === plain(wanted);
}

/** The missing columns, at the table's right end: headers, looks, rules, drop-downs, and the formulas of calculated ones. */
function newColumns(
  state: TableState,
  missing: readonly Field[],
  around: TableSurroundings,
  settings: Settings,
  { layout }: TemplateOptions,
): Change[] {
  if (missing.length === 0) return [];
  const { sheet, table, place: from } = state;
  if (around.lastColumn > from.column + from.columns - 1) {
    throw new Problem(
      "no-room",
      `${sheet} has something to the right of its table, where the missing columns must go.`,
      "Move it to another sheet, then apply the template again.",
    );
  }
  const column = from.column + from.columns;
  const rows = dataRows(state);
  const place = { row: from.row + 1, column, rows, columns: missing.length };
  const layouts = missing.map((field) => ({ header: field.header, field }));
  const widths: Change[] = layout
    ? [
        {
          kind: "widths",
          sheet,
          column,
          from: state.beyond.slice(0, missing.length),
          to: missing.map(({ width }) => widthPoints(width)),
        },
      ]
    : [];
  return [
    // Headers stand before the table reaches them: a header that is emptied inside a table gets a name from Excel when this is undone.
    {
      kind: "write cells",
      sheet,
      row: from.row,
      column,
      cells: [missing.map(({ header }) => header)],
    },
    {
      kind: "resize table",
      table,
      sheet,
      from,
      to: { ...from, columns: from.columns + missing.length },
    },
    { kind: "dress cells", sheet, ...registerDress(layouts, place, settings) },
    ...missing.flatMap(({ formula }, index): Change[] =>
      formula === undefined
        ? []
        : [
            {
              kind: "fill down",
              sheet,
              run: { row: from.row + 1, column: column + index, rows, formulas: [formula] },
            },
          ],
    ),
    ...widths,
  ];
}

function widthSteps(state: TableState, matches: readonly FieldMatch[]): Change[] {
  return matches.flatMap(({ field, column }): Change[] => {
    const from = state.columns[column]?.points ?? 0;
    const to = widthPoints(field.width);
    // A point is less than a pixel apart; Excel rounds widths to whole pixels.
    return Math.abs(from - to) < 1
      ? []
      : [{ kind: "widths", sheet: state.sheet, column: state.place.column + column, from: [from], to: [to] }];
  });
}

/** More frozen columns than this leave nothing to scroll in a small window. */
const MOST_FROZEN = 4;

function viewStep(
  { sheet, place, view: from }: TableState,
  template: Template,
  settings: Settings,
): Change[] {
  const columns = place.column + 2;
  const to: SheetView = {
    frozen: { rows: place.row + 1, columns: columns <= MOST_FROZEN ? columns : 0 },
    orientation: "Landscape",
    paper: settings.paper,
    zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
    footers: { left: `${template.name} register`, center: "&P / &N", right: "&D" },
  };
  return JSON.stringify(sorted(from)) === JSON.stringify(sorted(to))
    ? []
    : [{ kind: "view", sheet, from, to }];
}

const sorted = ({ frozen, orientation, paper, zoom, footers }: SheetView): unknown => [
  frozen.rows,
  frozen.columns,
  orientation,
  String(paper).toUpperCase(),
  zoom["horizontalFitToPages"] ?? 0,
  zoom["verticalFitToPages"] ?? 0,
  footers.left,
  footers.center,
  footers.right,
];

function lockStep(
  state: TableState,
  matches: readonly FieldMatch[],
  missing: readonly Field[],
  { ours }: TableSurroundings,
  settings: Settings,
): Extract<Change, { kind: "lock" }> | undefined {
  const directive = settings.pmoType === "Directive";
  if (!directive && !ours) return undefined;
  const now = lockOf(
    state.place,
    dataRows(state),
    matches.map(({ field, column }) => ({ field, column })),
  );
  const after = lockOf(state.place, dataRows(state), [
    ...matches,
    ...missing.map((field, index) => ({ field, column: state.columns.length + index })),
  ]);
  if (directive && ours && missing.length === 0) return undefined;
  const from: Lock | undefined = ours ? now : undefined;
  return { kind: "lock", sheet: state.sheet, from, to: directive ? after : undefined };
}
