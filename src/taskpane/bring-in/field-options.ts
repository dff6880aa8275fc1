import type { FieldChoice } from "../../actions/templates";
import type { ColumnMatch } from "../../pmo/intake/plan";
import type { FieldId } from "../../pmo/templates/template";
import type { Words } from "../words";

/** A field as the drop-down offers it. */
export interface FieldOption {
  readonly id: FieldId;
  readonly header: string;
  /** The header of the column that feeds it now. */
  readonly takenBy?: string;
}

export interface FieldOptionGroup {
  readonly title: string;
  readonly options: readonly FieldOption[];
}

/**
 * The fields for a column's drop-down: what came near first, then all by kind. A search looks at headers and at the other
 * names that people have for a field.
 */
export function fieldOptions(
  fields: readonly FieldChoice[],
  match: ColumnMatch,
  takenBy: ReadonlyMap<FieldId, string>,
  words: Words["bringIn"],
  search: string,
): readonly FieldOptionGroup[] {
  const wanted = search.trim().toLowerCase();
  const near = wanted === "" ? nearest(match) : [];
  const optionOf = ({ id, header }: FieldChoice): FieldOption => {
    const taker = id === match.field ? undefined : takenBy.get(id);
    return taker === undefined ? { id, header } : { id, header, takenBy: taker };
  };
  const groups = new Map<string, FieldOption[]>();
  for (const id of near) {
    const field = fields.find((one) => one.id === id);
    if (field) push(groups, words.suggested, optionOf(field));
  }
  for (const field of fields) {
    if (field.type === "calculated" || near.includes(field.id) || !fits(field, wanted)) continue;
    push(groups, words.fieldGroup[field.type], optionOf(field));
  }
  return [...groups].map(([title, options]) => ({ title, options }));
}

const nearest = ({ field, alternatives }: ColumnMatch): readonly FieldId[] => [
  ...(field === undefined ? [] : [field]),
  ...alternatives.map((one) => one.field).filter((id) => id !== field),
];

const fits = ({ header, synonyms }: FieldChoice, wanted: string): boolean =>
  wanted === "" ||
  header.toLowerCase().includes(wanted) ||
  synonyms.some((synonym) => synonym.toLowerCase().includes(wanted));

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
