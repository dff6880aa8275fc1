import { MAX_COLUMNS, MAX_ROWS } from "../sheet-size";
import { readAttributes } from "../xml/tree";

/** One cell element, as text. Numbers are zero-based; absent attributes are "". */
export interface RawCell {
  row: number;
  column: number;
  style: number;
  type: string;
  cellMetadata: string;
  valueMetadata: string;
  /** What is between the tags; "" for an empty element. */
  content: string;
}

/** Gets the rows and cells of a sheet in the order of the file. The raw cell is reused from call to call. */
export interface RowVisitor {
  row(row: number, tag: string): void;
  cell(raw: RawCell): void;
}

/** A cell or row that lies outside of every sheet. */
export class OutsideSheet extends Error {
  override name = "OutsideSheet";
}

/**
 * Goes through the text of a `sheetData` element. It is written for speed, since a sheet may have millions of
 * cells: tags are cut out by searching, and only the attributes that matter are looked for.
 */
export function scanRows(xml: string, prefix: string, visitor: RowVisitor): void {
  const cellEnd = `</${prefix}c>`;
  const raw: RawCell = {
    row: 0,
    column: 0,
    style: 0,
    type: "",
    cellMetadata: "",
    valueMetadata: "",
    content: "",
  };
  let row = -1;
  let column = -1;
  let at = xml.indexOf(">") + 1;
  for (;;) {
    const from = xml.indexOf("<", at);
    if (from < 0) return;
    const end = xml.indexOf(">", from);
    if (end < 0) return;
    at = end + 1;
    const letter = xml.charCodeAt(from + 1 + prefix.length);
    if (letter === 114) {
      // <row
      const tag = xml.slice(from, end);
      row = rowNumber(tag, row + 1);
      column = -1;
      visitor.row(row, tag);
    } else if (letter === 99) {
      // <c
      const empty = xml.charCodeAt(end - 1) === 47;
      readCellTag(xml.slice(from + 2 + prefix.length, empty ? end - 1 : end), raw, row, column + 1);
      column = raw.column;
      if (empty) {
        raw.content = "";
      } else {
        const close = xml.indexOf(cellEnd, at);
        if (close < 0) return;
        raw.content = xml.slice(at, close);
        at = close + cellEnd.length;
      }
      visitor.cell(raw);
    }
  }
}

function rowNumber(tag: string, expected: number): number {
  const value = tagAttribute(tag, "r");
  const row = value === "" ? expected : Number(value) - 1;
  if (!Number.isInteger(row) || row < 0 || row >= MAX_ROWS)
    throw new OutsideSheet(`it holds row ${value}, which lies outside of every sheet.`);
  return row;
}

/** An attribute of a start tag without looking at the others; "" when it is absent. */
export function tagAttribute(tag: string, name: string): string {
  const found = tag.indexOf(` ${name}="`);
  if (found < 0) return tag.includes("'") ? (readAttributes(tag)[name] ?? "") : "";
  const from = found + name.length + 3;
  return tag.slice(from, tag.indexOf('"', from));
}

function readCellTag(tag: string, raw: RawCell, row: number, expected: number): void {
  raw.row = row;
  raw.column = expected;
  raw.style = 0;
  raw.type = raw.cellMetadata = raw.valueMetadata = "";
  if (tag.includes("'") || tag.includes("\n") || tag.includes("\t")) {
    const attributes = readAttributes(tag);
    for (const name in attributes) takeAttribute(raw, name, attributes[name] as string);
    return;
  }
  let at = 0;
  for (;;) {
    const equals = tag.indexOf('="', at);
    if (equals < 0) return;
    const close = tag.indexOf('"', equals + 2);
    takeAttribute(raw, tag.slice(at, equals).trim(), tag.slice(equals + 2, close));
    at = close + 1;
  }
}

function takeAttribute(raw: RawCell, name: string, value: string): void {
  if (name === "r") takeReference(raw, value);
  else if (name === "s") raw.style = Number(value);
  else if (name === "t") raw.type = value;
  else if (name === "cm") raw.cellMetadata = value;
  else if (name === "vm") raw.valueMetadata = value;
}

function takeReference(raw: RawCell, reference: string): void {
  let column = 0;
  let row = 0;
  for (let index = 0; index < reference.length; index++) {
    const code = reference.charCodeAt(index);
    if (code >= 65 && code <= 90) column = column * 26 + code - 64;
    else if (code >= 97 && code <= 122) column = column * 26 + code - 96;
    else row = row * 10 + code - 48;
  }
  if (!(column >= 1 && column <= MAX_COLUMNS && row >= 1 && row <= MAX_ROWS)) {
    throw new OutsideSheet(`it holds cell ${reference}, which lies outside of every sheet.`);
  }
  raw.column = column - 1;
  raw.row = row - 1;
}

/** The start tag and the text of a child of a cell (`v`, `f`, `is`), or undefined when it has none. */
export function cellChild(
  content: string,
  prefix: string,
  name: string,
): { tag: string; text: string } | undefined {
  const start = `<${prefix}${name}`;
  let from = content.indexOf(start);
  while (from >= 0) {
    const next = content.charCodeAt(from + start.length);
    // `>`, `/`, blank or line break: otherwise it is a longer name.
    if (next === 62 || next === 47 || next <= 32) break;
    from = content.indexOf(start, from + 1);
  }
  if (from < 0) return undefined;
  const end = content.indexOf(">", from);
  const tag = content.slice(from, end);
  if (tag.endsWith("/")) return { tag, text: "" };
  const close = content.indexOf(`</${prefix}${name}>`, end);
  return { tag, text: content.slice(end + 1, close < 0 ? content.length : close) };
}
