import type { FieldId, Template } from "../../templates/template";
import { fieldOf } from "../../templates/template";
import type { SampleCell, StyledCell } from "../book";
import type { Entry } from "../program";
import type { Chance } from "../random";
import { asItIs, typed } from "./forms";

/** A column of a team's sheet: its header, what feeds it, and its width. */
export interface SheetColumn {
  readonly header: string;
  readonly width: number;
  readonly field?: FieldId;
  readonly wrap?: true;
}

export const HEADER_LOOK = { bold: true, wrap: true, fill: "#1F4E5F", fontColor: "#FFFFFF" } as const;
export const TOTAL_LOOK = { bold: true, fill: "#DDE6EA" } as const;

/** The header row of a sheet. */
export const headerRow = (columns: readonly SheetColumn[]): StyledCell[] =>
  columns.map(({ header }) => ({ value: header, ...HEADER_LOOK }));

/** The row of an entry, each value in one of the forms in which teams write it. */
export function entryRow(
  entry: Entry,
  columns: readonly SheetColumn[],
  template: Template,
  chance: Chance,
): SampleCell[] {
  return columns.map(({ header, field: id, wrap }) => {
    if (id === undefined) return entry.own[header] ?? null;
    const field = fieldOf(template, id);
    const value = entry.cells[id] ?? null;
    const cell = entry.asIs.has(id) ? asItIs(value, field) : typed(value, field, chance);
    return wrap && typeof cell === "string" ? { value: cell, wrap: true } : cell;
  });
}

/** A title over a sheet's table. */
export const title = (text: string, across: number): StyledCell => ({
  value: text,
  bold: true,
  fontSize: 16,
  fontColor: "#1F4E5F",
  across,
});

/** A remark over a sheet's table. */
export const remark = (text: string): StyledCell => ({ value: text, italic: true, fontColor: "#5B6770" });
