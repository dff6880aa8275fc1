import type { ColumnMatch, IntakePlan, RegisterImport } from "../../pmo/intake/plan";

/** Where a source column is listed: it asks for a decision, it feeds a field, or it is kept as it is. */
export const COLUMN_GROUPS = ["review", "matched", "kept"] as const;
export type ColumnGroup = (typeof COLUMN_GROUPS)[number];

/** The group of every column that was seen, by `columnKey`. */
export type Placement = Readonly<Record<string, ColumnGroup>>;

/** Names a column of an import; read as another register, it is another one. */
export const columnKey = ({ source, register }: RegisterImport, { column }: ColumnMatch): string =>
  `${source.file}|${source.sheet}|${register}|${column}`;

/** Places new columns and leaves the others where they are, so that nothing jumps away under the hand that decides. */
export function placeColumns(previous: Placement, intake: IntakePlan): Placement {
  return Object.fromEntries(
    intake.imports.flatMap((one) =>
      one.columns.map((match) => {
        const key = columnKey(one, match);
        return [key, previous[key] ?? groupOf(match)] as const;
      }),
    ),
  );
}

const groupOf = ({ level, field, chosen }: ColumnMatch): ColumnGroup =>
  level === "review" && !chosen ? "review" : field === undefined ? "kept" : "matched";

/** Columns that still wait for a decision. */
export const undecided = (intake: IntakePlan): number =>
  intake.imports.reduce(
    (sum, { columns }) => sum + columns.filter((match) => groupOf(match) === "review").length,
    0,
  );
