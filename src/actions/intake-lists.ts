import type { Lists } from "../excel/read/setup";
import type { IntakeLists } from "../pmo/intake/options";
import { LISTS } from "../pmo/templates/lists";
import type { ListId, ListItem } from "../pmo/templates/template";

/** The workbook's lists with the other words for their values: those of the standard list, where it has the value. */
export function intakeLists(lists: Lists): IntakeLists {
  return Object.fromEntries(
    (Object.keys(LISTS) as ListId[]).map((id) => {
      const standard = new Map(LISTS[id].items.map((item) => [item.value.toLowerCase(), item]));
      const items: ListItem[] = lists[id].map(
        (value) => standard.get(value.toLowerCase()) ?? { value, synonyms: [] },
      );
      return [id, { items }];
    }),
  ) as Record<ListId, { items: ListItem[] }>;
}
