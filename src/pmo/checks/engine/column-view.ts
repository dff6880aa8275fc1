import type { CellValue } from "../../values/cell";
import { LAST_SERIAL } from "../../values/calendar";
import { isBlank, isErrorText } from "../../values/cell";
import { parseFlag } from "../../values/flag";
import { MISSING } from "../../values/reading";
import type { Field } from "../../templates/template";
import type { RegisterColumn } from "../../registers/register";
import type { ListReaders } from "./list-reader";
import { RowSet } from "./row-set";

/** What a check may expect of a cell; anything but `READABLE` makes it not assessable for the checks that need it. */
export const READABLE = 0;
export const BLANK = 1;
export const WRONG_TYPE = 2;
export const ERROR_VALUE = 3;
export const OUT_OF_BOUNDS = 4;
export const OFF_LIST = 5;
export type CellState = 0 | 1 | 2 | 3 | 4 | 5;

/** How a reason goes on after the field's header. */
export const STATE_WORDS: Readonly<Record<CellState, string>> = {
  [READABLE]: "is readable",
  [BLANK]: "is blank",
  [WRONG_TYPE]: "is not of its type",
  [ERROR_VALUE]: "is an error value",
  [OUT_OF_BOUNDS]: "is outside its bounds",
  [OFF_LIST]: "is not in its list",
};

/** The rows of a column by what stands in them. */
export interface Cells {
  /** Nothing, or nothing but white space. */
  readonly blank: RowSet;
  /** What the field may hold: of its type, inside its bounds, in its list. */
  readonly readable: RowSet;
  /**
   * The rows whose cell is not what nearly all cells of such a field are: nothing, or a number inside the bounds, a value of the
   * list letter for letter, a text without white space around it. They alone are looked at closely, and they alone can be wrong.
   */
  readonly odd: readonly number[];
}

/** A register's column as checks see it: what stands in its cells, and its texts, each worked out once and when first asked. */
export class ColumnView {
  readonly header: string;
  readonly raw: readonly CellValue[];
  readonly #judge: Judge;
  #cells: Cells | undefined;
  #texts: readonly (string | undefined)[] | undefined;
  #index: ReadonlyMap<string, readonly number[]> | undefined;

  constructor(
    readonly field: Field,
    column: RegisterColumn,
    private readonly lists: ListReaders,
  ) {
    this.header = column.header;
    this.raw = column.values;
    this.#judge = judgeOf(field, lists);
  }

  /**
   * True for the column of a required field that holds nothing at all: the source does not report it. Such a column counts as
   * missing, so that one finding says so and not one for every row.
   */
  get unreported(): boolean {
    return isUnreported(this.field, this.raw);
  }

  get cells(): Cells {
    return (this.#cells ??= sortCells(this.raw, this.field, this.lists, (value) => this.#stateOf(value)));
  }

  /** What the cell of a row is to a check. */
  state(row: number): CellState {
    return this.cells.readable.has(row) ? READABLE : this.#stateOf(this.raw[row] ?? null);
  }

  /** Trimmed texts; values of lists in the list's own spelling; undefined where not readable. */
  get texts(): readonly (string | undefined)[] {
    return (this.#texts ??= this.#read());
  }

  /** Rows by their text, without case; blank cells are in none. */
  get index(): ReadonlyMap<string, readonly number[]> {
    return (this.#index ??= rowsByText(this.texts));
  }

  #stateOf(value: CellValue): CellState {
    if (value === null) return BLANK;
    if (typeof value !== "string") return this.#judge(value);
    if (value.trim() === "") return BLANK;
    return isErrorText(value) ? ERROR_VALUE : this.#judge(value);
  }

  #read(): (string | undefined)[] {
    const { raw, field } = this;
    const { readable } = this.cells;
    const read = field.list === undefined ? plainText : this.lists.reader(field.list);
    const texts = new Array<string | undefined>(raw.length);
    for (let row = 0; row < raw.length; row++) {
      const value = raw[row] ?? null;
      // Cells repeat the one above them.
      if (row > 0 && value === raw[row - 1]) texts[row] = texts[row - 1];
      else texts[row] = readable.has(row) ? read(value) : undefined;
    }
    return texts;
  }
}

/** Sorts the cells of a column in one pass over it, and a closer look at the odd ones. */
function sortCells(
  raw: readonly CellValue[],
  field: Field,
  lists: ListReaders,
  stateOf: (value: CellValue) => CellState,
): Cells {
  const blank = new RowSet(raw.length);
  const readable = new RowSet(raw.length);
  const odd: number[] = [];
  const bounds = boundsOf(field);
  const values = plainValues(field, lists);
  if (bounds) sortNumbers(raw, bounds, blank.words, readable.words, odd);
  else if (values) sortValues(raw, values, blank.words, readable.words, odd);
  else sortTexts(raw, blank.words, readable.words, odd);
  let known: CellValue = null;
  let state: CellState = BLANK;
  for (const row of odd) {
    const value = raw[row] ?? null;
    if (value !== known) [known, state] = [value, stateOf(value)];
    if (state === BLANK) blank.add(row);
    else if (state === READABLE) readable.add(row);
  }
  return { blank, readable, odd };
}

function sortNumbers(
  raw: readonly CellValue[],
  { least, most }: Bounds,
  blank: Uint32Array,
  readable: Uint32Array,
  odd: number[],
): void {
  for (let word = 0, row = 0; word < blank.length; word++) {
    let nothing = 0;
    let plain = 0;
    for (const end = Math.min(row + 32, raw.length); row < end; row++) {
      const value = raw[row];
      if (typeof value === "number" && value >= least && value <= most) plain |= 1 << (row & 31);
      else if (value === null) nothing |= 1 << (row & 31);
      else odd.push(row);
    }
    blank[word] = nothing;
    readable[word] = plain;
  }
}

function sortValues(
  raw: readonly CellValue[],
  values: ReadonlySet<CellValue>,
  blank: Uint32Array,
  readable: Uint32Array,
  odd: number[],
): void {
  // Cells repeat the one above them.
  let known: CellValue = null;
  for (let word = 0, row = 0; word < blank.length; word++) {
    let nothing = 0;
    let plain = 0;
    for (const end = Math.min(row + 32, raw.length); row < end; row++) {
      const value = raw[row] ?? null;
      if (value === null) nothing |= 1 << (row & 31);
      else if (value === known) plain |= 1 << (row & 31);
      else if (values.has(value)) {
        plain |= 1 << (row & 31);
        known = value;
      } else odd.push(row);
    }
    blank[word] = nothing;
    readable[word] = plain;
  }
}

function sortTexts(
  raw: readonly CellValue[],
  blank: Uint32Array,
  readable: Uint32Array,
  odd: number[],
): void {
  for (let word = 0, row = 0; word < blank.length; word++) {
    let nothing = 0;
    let plain = 0;
    for (const end = Math.min(row + 32, raw.length); row < end; row++) {
      const value = raw[row] ?? null;
      if (value === null) nothing |= 1 << (row & 31);
      else if (typeof value === "string" && isPlain(value)) plain |= 1 << (row & 31);
      else odd.push(row);
    }
    blank[word] = nothing;
    readable[word] = plain;
  }
}

const FLAGS: ReadonlySet<CellValue> = new Set(["Yes", "No"]);

/** What most cells of a field with few values hold, letter for letter; undefined of other fields. */
function plainValues(field: Field, lists: ListReaders): ReadonlySet<CellValue> | undefined {
  if (field.type === "flag") return FLAGS;
  return field.list === undefined ? undefined : lists.values(field.list);
}

function rowsByText(texts: readonly (string | undefined)[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  texts.forEach((text, row) => {
    if (text === undefined) return;
    const key = text.toLowerCase();
    const rows = index.get(key);
    if (rows) rows.push(row);
    else index.set(key, [row]);
  });
  return index;
}

/** True for most texts, at a glance: they neither begin nor end in white space, and are no error value. */
function isPlain(text: string): boolean {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  return first > 35 && first < 127 && last > 32 && last < 127;
}

const plainText = (value: CellValue): string | undefined => {
  if (typeof value === "string") return isPlain(value) ? value : value.trim();
  return value === null ? undefined : String(value);
};

/** From so many rows on a blank column says something of the source, and not of its rows. */
export const MANY_ROWS = 5;

/** True when a required field is blank from top to bottom in a register of some length. */
export const isUnreported = (field: Field, values: readonly CellValue[]): boolean =>
  field.requirement === "required" && values.length >= MANY_ROWS && values.every(isBlank);

/** Judges a cell that is neither blank nor an error value. */
type Judge = (value: string | number | boolean) => CellState;

function judgeOf(field: Field, lists: ListReaders): Judge {
  if (field.type === "flag") return (value) => (readFlag(value) === undefined ? WRONG_TYPE : READABLE);
  if (field.list !== undefined) {
    const read = lists.reader(field.list);
    return (value) => (read(value) === undefined ? OFF_LIST : READABLE);
  }
  const bounds = boundsOf(field);
  if (!bounds) return () => READABLE;
  return (value) => {
    if (typeof value !== "number") return WRONG_TYPE;
    return value >= bounds.least && value <= bounds.most ? READABLE : OUT_OF_BOUNDS;
  };
}

/** Hours are fractions of a day: the number next to the day after the last. */
const LAST_INSTANT = LAST_SERIAL + 1 - 2 ** -31;

interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** Between what its numbers must lie; undefined of fields that hold no numbers. */
function boundsOf({ type, list, minimum = -Infinity, maximum = Infinity }: Field): Bounds | undefined {
  if (list !== undefined) return undefined;
  switch (type) {
    case "number":
    case "money":
    case "percent":
      return { least: minimum, most: maximum };
    case "date":
      return { least: 1, most: LAST_INSTANT };
    default:
      return undefined;
  }
}

/** Yes or no, in words or as a boolean. */
export function readFlag(value: CellValue): boolean | undefined {
  if (typeof value === "boolean") return value;
  if (value === "Yes") return true;
  if (value === null || value === "No") return value === null ? undefined : false;
  const reading = parseFlag(value);
  return reading === MISSING || !reading.ok ? undefined : reading.value === "Yes";
}
