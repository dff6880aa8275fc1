import type { CellValue } from "../values/cell";
import { LAST_SERIAL } from "../values/calendar";
import { isBlank, isErrorText } from "../values/cell";
import { parseFlag } from "../values/flag";
import { MISSING } from "../values/reading";
import type { Field } from "../templates/template";
import type { RegisterColumn } from "../registers/register";
import type { ListReaders } from "./list-reader";

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

/** A register's column as checks see it: the state of every cell, and its text, each worked out once and when first asked. */
export class ColumnView {
  readonly header: string;
  readonly raw: readonly CellValue[];
  #states: Uint8Array | undefined;
  #texts: (string | undefined)[] | undefined;

  constructor(
    readonly field: Field,
    column: RegisterColumn,
    private readonly lists: ListReaders,
  ) {
    this.header = column.header;
    this.raw = column.values;
  }

  /**
   * True for the column of a required field that holds nothing at all: the source does not report it. Such a column counts as
   * missing, so that one finding says so and not one for every row.
   */
  get unreported(): boolean {
    return isUnreported(this.field, this.raw);
  }

  /** A `CellState` for every row. */
  get states(): Uint8Array {
    return (this.#states ??= this.#judge());
  }

  /** Trimmed texts; values of lists in the list's own spelling; undefined where not readable. */
  get texts(): readonly (string | undefined)[] {
    return (this.#texts ??= this.#read());
  }

  #read(): (string | undefined)[] {
    const { raw, states, field } = this;
    const read = field.list === undefined ? plainText : this.lists.reader(field.list);
    const texts = new Array<string | undefined>(raw.length);
    for (let index = 0; index < raw.length; index++) {
      const value = raw[index] ?? null;
      // Cells repeat the one above them.
      if (index > 0 && value === raw[index - 1]) texts[index] = texts[index - 1];
      else texts[index] = states[index] === READABLE ? read(value) : undefined;
    }
    return texts;
  }

  #judge(): Uint8Array {
    const { raw, field } = this;
    const states = new Uint8Array(raw.length);
    const judge = judgeOf(field, this.lists);
    for (let index = 0; index < raw.length; index++) {
      const value = raw[index] ?? null;
      if (value === null) states[index] = BLANK;
      else if (index > 0 && value === raw[index - 1]) states[index] = states[index - 1] as CellState;
      else if (typeof value !== "string" || isPlain(value)) states[index] = judge(value);
      else if (value.trim() === "") states[index] = BLANK;
      else states[index] = isErrorText(value) ? ERROR_VALUE : judge(value);
    }
    return states;
  }
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
  switch (field.type) {
    case "number":
    case "money":
    case "percent": {
      const { minimum = -Infinity, maximum = Infinity } = field;
      return (value) => {
        if (typeof value !== "number") return WRONG_TYPE;
        return value >= minimum && value <= maximum ? READABLE : OUT_OF_BOUNDS;
      };
    }
    case "date":
      return (value) => {
        if (typeof value !== "number") return WRONG_TYPE;
        return value >= 1 && value < LAST_SERIAL + 1 ? READABLE : OUT_OF_BOUNDS;
      };
    default:
      return () => READABLE;
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
