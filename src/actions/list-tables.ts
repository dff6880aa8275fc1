import type { Program } from "../excel/read/program";
import { sheetWithRole } from "../excel/read/structure";
import type { Change } from "../pmo/changes/change";
import { widthPoints } from "../pmo/registers/register-sheet";
import { LIST_ROW, LIST_STYLE, LIST_WIDTH, listTable } from "../pmo/setup/setup-sheet";
import { SHEET_NAMES } from "../pmo/setup/sheet-names";
import type { Template } from "../pmo/templates/template";

/** The lists that templates need and `PMO Setup` does not have yet, with the changes that put them there, right of the others. */
export function missingLists(
  { structure, standards }: Program,
  templates: readonly Template[],
): { titles: string[]; changes: Change[] } {
  const setup = sheetWithRole(structure, "setup", SHEET_NAMES.setup);
  const used = new Set(templates.flatMap(({ fields }) => fields.flatMap(({ list }) => list ?? [])));
  const there = new Set(structure.tables.map(({ name }) => name));
  const missing = [...used].filter((id) => !there.has(listTable(id)) && standards.lists[id]);
  if (!setup || missing.length === 0) return { titles: [], changes: [] };
  const free = setup.used ? setup.used.column + setup.used.columns + 1 : 1;
  const found = missing.flatMap((id, index) => {
    const list = standards.lists[id];
    return list ? [{ id, list, column: free + index * 2 }] : [];
  });
  return {
    titles: found.map(({ list }) => list.title),
    changes: found.flatMap(({ id, list, column }): Change[] => {
      const values = list.items.map(({ value }) => [/^\d+$/.test(value) ? Number(value) : value]);
      return [
        {
          kind: "add table",
          sheet: setup.name,
          table: {
            row: LIST_ROW,
            column,
            rows: values.length + 1,
            columns: 1,
            name: listTable(id),
            style: LIST_STYLE,
            banded: false,
            filterButtons: false,
          },
          cells: [[list.title], ...values],
          points: widthPoints(LIST_WIDTH),
        },
        ...(structure.names.has(list.name)
          ? []
          : [
              {
                kind: "set name",
                name: list.name,
                formula: `=${listTable(id)}[${list.title}]`,
                comment: `Allowed values: ${list.title}`,
              } as const,
            ]),
      ];
    }),
  };
}
