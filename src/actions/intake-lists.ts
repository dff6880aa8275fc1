import type { Lists } from "../excel/read/setup";
import type { IntakeLists } from "../pmo/intake/options";
import type { Standards } from "../pmo/templates/standards";
import type { ListItem } from "../pmo/templates/template";

/** The workbook's lists with the other words for their values: those of the standard list, where it has the value. */
export function intakeLists(lists: Lists, standards: Standards): IntakeLists {
  return Object.fromEntries(
    Object.entries(standards.lists).map(([id, list]) => {
      const standard = new Map(list.items.map((item) => [item.value.toLowerCase(), item]));
      const items: ListItem[] = (lists[id] ?? []).map(
        (value) => standard.get(value.toLowerCase()) ?? { value, synonyms: [] },
      );
      return [id, { items }];
    }),
  );
}
