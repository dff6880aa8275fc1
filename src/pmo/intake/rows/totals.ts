import type { CellValue } from "../../values/cell";
import { parseMoney } from "../../values/money-text";
import { textOf } from "../../values/text";
import type { KeyColumns } from "./row-kinds";
import type { Table, TableRow } from "./table";

/** `Total`, `Grand total:`, `Sub-total costs`: nothing but a total. */
const TOTAL =
  /^(?:(?:grand|sub|overall|running|program|programme|portfolio|project|projects|section|group|net|gross)[\s-]*)*totals?(?:\s+(?:cost|costs|budget|spend|value|amount|risks|projects))?\s*(?:[:.]|\([^)]*\))?$|^(?:sum|average|mean|summe|gesamt|gesamtsumme|total général|somme)\s*[:.]?$/i;
/** `MOD total`, `Total for Health`: a total if its numbers agree. */
const TOTAL_OF = /\b(?:sub[\s-]?)?totals?\b/i;

/** Tells whether the amounts of a row are the sum or the mean of the rows above it. */
export interface TotalsChecker {
  agrees(index: number): boolean;
  /** Marks a total, so that sums start anew below it. */
  close(index: number): void;
}

/** A row whose name says total, or that has neither id nor name and whose amounts add up the rows above. */
export function isTotal(row: TableRow, index: number, columns: KeyColumns, checker: TotalsChecker): boolean {
  const texts = row.cells
    .filter((cell): cell is string => typeof cell === "string")
    .slice(0, 3)
    .map(textOf);
  const named = [columns.key, columns.label].flatMap((column) => {
    const text = column < 0 ? "" : textOf(row.cells[column] ?? null);
    return text === "" ? [] : [text];
  });
  if (
    texts.some((text) => TOTAL.test(text)) &&
    named.every((text) => TOTAL.test(text) || TOTAL_OF.test(text))
  )
    return true;
  const says = texts.some((text) => TOTAL_OF.test(text) && text.split(" ").length <= 6);
  if (says && named.every((text) => TOTAL_OF.test(text))) return checker.agrees(index);
  return named.length === 0 && onlyNumbers(row) && checker.agrees(index);
}

const onlyNumbers = (row: TableRow): boolean =>
  row.cells.every((cell) => cell === null || amountOf(cell) !== undefined);

function amountOf(cell: CellValue): number | undefined {
  if (typeof cell === "number") return cell;
  if (typeof cell !== "string" || cell.length > 30) return undefined;
  const amount = parseMoney(cell, "point");
  return amount !== "missing" && amount.ok ? amount.value.amount * (amount.value.unit ?? 1) : undefined;
}

/** Prepares the check of totals; sums are made only when a row asks for them. */
export function totalsChecker(table: Table, { amounts }: KeyColumns): TotalsChecker {
  const closed: number[] = [];
  const sums = amounts.map(() => [0]);
  const counts = amounts.map(() => [0]);
  let done = 0;
  const totals = new Set<number>();
  const advance = (to: number): void => {
    for (; done < to; done++)
      amounts.forEach((column, place) => {
        const amount = totals.has(done) ? undefined : amountOf(table.rows[done]?.cells[column] ?? null);
        sums[place]?.push((sums[place]?.[done] ?? 0) + (amount ?? 0));
        counts[place]?.push((counts[place]?.[done] ?? 0) + (amount === undefined ? 0 : 1));
      });
  };
  return {
    close: (index) => {
      closed.push(index);
      totals.add(index);
    },
    agrees: (index) => {
      advance(index);
      const starts = [0, ...closed.slice(-1).map((row) => row + 1)];
      let checked = 0;
      let agreed = 0;
      amounts.forEach((column, place) => {
        const said = amountOf(table.rows[index]?.cells[column] ?? null);
        if (said === undefined) return;
        checked++;
        const matches = starts.some((start) => {
          const count = (counts[place]?.[index] ?? 0) - (counts[place]?.[start] ?? 0);
          const sum = (sums[place]?.[index] ?? 0) - (sums[place]?.[start] ?? 0);
          return count >= 2 && (near(said, sum) || near(said, sum / count));
        });
        if (matches) agreed++;
      });
      return checked > 0 && agreed * 2 >= checked;
    },
  };
}

/** Equal but for rounding of what is shown. */
const near = (a: number, b: number): boolean =>
  Math.abs(a - b) <= Math.max(0.005, 0.001 * Math.max(Math.abs(a), Math.abs(b)));
