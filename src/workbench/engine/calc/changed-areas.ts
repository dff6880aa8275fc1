import { area as areaOf } from "../area";
import type { Area } from "../area";
import type { ModelChange } from "../change";
import type { Sheet } from "../sheet";
import type { CellRange } from "./values";

/** Changed cells as few areas: runs down a column, then neighbouring columns with the same rows. */
export function mergedChanges(changes: readonly CellRange[]): ModelChange[] {
  const bySheet = new Map<Sheet, Area[]>();
  for (const { sheet, area } of changes) {
    const areas = bySheet.get(sheet);
    if (areas) areas.push(area);
    else bySheet.set(sheet, [area]);
  }
  return [...bySheet].flatMap(([sheet, areas]) =>
    merged(areas).map((area): ModelChange => ({ kind: "calculated", sheet: sheet.id, area })),
  );
}

function merged(areas: readonly Area[]): Area[] {
  const runs: Area[] = [];
  const open: { last: Area | undefined } = { last: undefined };
  const byColumn = [...areas].sort((a, b) => a.column - b.column || a.columns - b.columns || a.row - b.row);
  for (const area of byColumn) {
    const { last } = open;
    if (
      last &&
      last.column === area.column &&
      last.columns === area.columns &&
      area.row <= last.row + last.rows
    ) {
      open.last = { ...last, rows: Math.max(last.rows, area.row + area.rows - last.row) };
    } else {
      if (last) runs.push(last);
      open.last = area;
    }
  }
  if (open.last) runs.push(open.last);
  return joinColumns(runs);
}

function joinColumns(runs: readonly Area[]): Area[] {
  const found = new Map<string, Area>();
  for (const run of runs) {
    const before = found.get(`${run.row},${run.rows},${run.column}`);
    const wider = before ? areaOf(run.row, before.column, run.rows, before.columns + run.columns) : run;
    if (before) found.delete(`${run.row},${run.rows},${run.column}`);
    found.set(`${run.row},${run.rows},${run.column + run.columns}`, wider);
  }
  return [...found.values()];
}
