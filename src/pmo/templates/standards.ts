import { LISTS } from "./lists";
import { TEMPLATES } from "./standard";
import type { List, ListId, RegisterId, Template } from "./template";

/** What a program goes by: its templates, in the order in which registers are made, and its lists of allowed values. */
export interface Standards {
  readonly templates: readonly Template[];
  readonly lists: Readonly<Record<ListId, List>>;
}

/** The standards that Steerbook comes with; a workbook may add its own. */
export const STANDARD: Standards = { templates: TEMPLATES, lists: LISTS };

/** The workbook name under which drop-downs find a list. */
export const listName = (id: ListId): string =>
  STANDARD.lists[id]?.name ?? `PMO_List_${id.charAt(0).toUpperCase()}${id.slice(1)}`;

/** The template of a register in these standards; undefined where they have none. */
export const templateIn = ({ templates }: Standards, id: RegisterId): Template | undefined =>
  templates.find((template) => template.id === id);
