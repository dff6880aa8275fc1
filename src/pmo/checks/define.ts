import type { RegisterId } from "../templates/template";
import type { RowCheck, TableCheck } from "./check";
import type { Family } from "./families";

/** What a family's checks have in common. */
interface Common {
  readonly family: Family;
  readonly register: RegisterId;
}

type Written<Kind extends RowCheck | TableCheck> = Omit<
  Kind,
  "scope" | "family" | "register" | "version" | "waivable" | "needs"
> &
  Partial<Pick<Kind, "version" | "waivable" | "needs">>;

/** Makes row checks of one family over one register; version 1, waivable and without needs unless they say otherwise. */
export const rowChecks =
  (common: Common) =>
  (check: Written<RowCheck>): RowCheck => ({
    scope: "row",
    version: 1,
    waivable: true,
    needs: [],
    ...common,
    ...check,
  });

/** Makes table checks of one family over one register. */
export const tableChecks =
  (common: Common, scope: TableCheck["scope"] = "table") =>
  (check: Written<TableCheck>): TableCheck => ({
    scope,
    version: 1,
    waivable: true,
    needs: [],
    ...common,
    ...check,
  });
