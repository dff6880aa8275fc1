import type { Structure } from "../excel/read/structure";
import type { Change } from "../pmo/changes/change";
import { SETTING_ROWS } from "../pmo/setup/setting-list";
import { parseCellReference } from "./references";
import type { SetUpInput } from "./set-up";

/** The cells of `PMO Setup` that new settings go into, found by the names that point at them. */
export function settingChanges(structure: Structure, input: SetUpInput): Change[] {
  return SETTING_ROWS.flatMap(({ id, name }): Change[] => {
    const place = parseCellReference(structure.names.get(name)?.formula ?? "");
    const value = input[id];
    return place && value !== undefined ? [{ kind: "write cells", ...place, cells: [[value]] }] : [];
  });
}
