import type { CellValue } from "../values/cell";
import { folded, textOf } from "../values/text";
import type { Register, Registers } from "../registers/register";
import type { FieldId, RegisterId, Template } from "../templates/template";
import { each, mapped } from "../work";
import type { Work } from "../work";
import type { IntakePlan, RegisterImport } from "./plan";
import { resolvedNote, unresolvedNote } from "./words";

/** The keys of a register by the names of its entries; undefined for a name that more than one key has. */
interface Names {
  readonly keys: ReadonlySet<string>;
  readonly byName: ReadonlyMap<string, string | undefined>;
}

/**
 * Puts the ID where rows name the entry that they belong to: a risk's "Portal" becomes `P-07` when exactly one project of the plan
 * or of the existing registers has that name. Names are compared without case and punctuation; all else stays, and every change is
 * said in the notes.
 */
export function* resolveReferences(
  plan: IntakePlan,
  registers: Registers,
  templates: readonly Template[],
): Work<IntakePlan> {
  const known = new Map<RegisterId, Names>();
  function* namesOf(id: RegisterId): Work<Names> {
    const before = known.get(id);
    if (before) return before;
    const template = templates.find((candidate) => candidate.id === id);
    const names = template
      ? yield* collectNames(plan, registers[id], template)
      : { keys: new Set<string>(), byName: new Map<string, string>() };
    known.set(id, names);
    return names;
  }
  const imports: RegisterImport[] = [];
  for (const entry of plan.imports) {
    const template = templates.find(({ id }) => id === entry.register);
    let done = entry;
    for (const { id, type, references } of template?.fields ?? [])
      if (type === "reference" && references !== undefined)
        done = yield* resolveColumn(done, id, yield* namesOf(references));
    imports.push(done);
  }
  return { ...plan, imports };
}

function* collectNames(plan: IntakePlan, register: Register | undefined, template: Template): Work<Names> {
  const keys = new Set<string>();
  const byName = new Map<string, string | undefined>();
  const add = (key: CellValue, name: CellValue): void => {
    const id = textOf(key);
    if (id === "") return;
    keys.add(folded(id));
    const called = folded(textOf(name));
    if (called === "") return;
    if (!byName.has(called)) byName.set(called, id);
    else if (folded(byName.get(called) ?? "") !== folded(id)) byName.set(called, undefined);
  };
  const pair = (keyed: readonly CellValue[], named: readonly CellValue[]): Work<void> =>
    each(keyed, (key, row) => add(key, named[row] ?? null));
  if (register)
    yield* pair(
      register.byField.get(template.key)?.values ?? [],
      register.byField.get(template.label)?.values ?? [],
    );
  for (const entry of plan.imports)
    if (entry.register === template.id)
      yield* pair(fieldValues(entry, template.key), fieldValues(entry, template.label));
  return { keys, byName };
}

function fieldValues(entry: RegisterImport, field: FieldId): readonly CellValue[] {
  const column = entry.columns.findIndex((candidate) => candidate.field === field);
  return column < 0 ? [] : (entry.rows.values[column] ?? []);
}

function* resolveColumn(
  entry: RegisterImport,
  field: FieldId,
  { keys, byName }: Names,
): Work<RegisterImport> {
  const column = entry.columns.findIndex((candidate) => candidate.field === field);
  if (column < 0 || byName.size === 0) return entry;
  const several = new Set<string>();
  let resolved = 0;
  const values = yield* mapped(entry.rows.values[column] ?? [], (value) => {
    const text = folded(textOf(value));
    if (text === "" || keys.has(text) || !byName.has(text)) return value;
    const key = byName.get(text);
    if (key === undefined) several.add(textOf(value));
    else resolved++;
    return key ?? value;
  });
  if (resolved === 0 && several.size === 0) return entry;
  const header = entry.columns[column]?.header ?? "";
  return {
    ...entry,
    rows: { ...entry.rows, values: entry.rows.values.map((old, index) => (index === column ? values : old)) },
    notes: [
      ...entry.notes,
      ...(resolved > 0 ? [resolvedNote(header, resolved)] : []),
      ...(several.size > 0 ? [unresolvedNote(header, [...several])] : []),
    ],
  };
}
