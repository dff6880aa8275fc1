import { driftOf } from "../pmo/intake/drift";
import { findSource } from "../pmo/intake/memory";
import type { RememberedColumn, RememberedSource } from "../pmo/intake/memory";
import { splitPeriods } from "../pmo/intake/periods";
import type { ColumnMatch, IntakeChoices, IntakePlan, RegisterImport } from "../pmo/intake/plan";
import { templateIn } from "../pmo/templates/standards";
import type { Standards } from "../pmo/templates/standards";
import type { FieldId, RegisterId } from "../pmo/templates/template";
import type { Work } from "../pmo/work";
import { folded } from "../pmo/values/text";

type BookChoices = Omit<IntakeChoices, "books">;

/**
 * The analyst's choices of now, over what `PMO Setup` remembers of each column, where the matcher would do otherwise. The same
 * object when nothing differs.
 */
export function withRemembered(
  plan: IntakePlan,
  sources: readonly RememberedSource[],
  standards: Standards,
  choices: BookChoices,
): BookChoices {
  const columns: Record<string, Record<number, FieldId | null>> = {};
  for (const one of plan.imports) {
    const remembered = sourceOf(one, sources);
    if (!remembered) continue;
    for (const match of one.columns) {
      const field = rememberedField(match, one, remembered, standards);
      if (field !== undefined) (columns[one.source.sheet] ??= {})[match.column] = field;
    }
  }
  if (Object.keys(columns).length === 0) return choices;
  for (const [sheet, chosen] of Object.entries(choices.columns ?? {}))
    columns[sheet] = { ...withoutFields(columns[sheet] ?? {}, Object.values(chosen)), ...chosen };
  return { ...choices, columns };
}

/** The plan with what differs from the last time noted on each import, and time series taken apart. */
export function* compared(
  plan: IntakePlan,
  sources: readonly RememberedSource[],
  standards: Standards,
  choices: BookChoices,
): Work<IntakePlan> {
  const imports: RegisterImport[] = [];
  for (const one of plan.imports) {
    yield;
    const template = templateIn(standards, one.register);
    const remembered = sourceOf(one, sources);
    const drift = template && remembered && driftOf(one, remembered, template, choices);
    imports.push(template ? { ...splitPeriods(one, template), ...(drift ? { drift } : {}) } : one);
  }
  return { ...plan, imports };
}

const sourceOf = (
  { source, columns }: RegisterImport,
  sources: readonly RememberedSource[],
): RememberedSource | undefined =>
  findSource(
    sources,
    source.file,
    source.sheet,
    columns.map(({ header }) => header),
  );

/** What is to be forced for a column: a field, null for none, or undefined to leave it to the matcher. */
function rememberedField(
  match: ColumnMatch,
  { register, columns }: RegisterImport,
  { columns: remembered }: RememberedSource,
  standards: Standards,
): FieldId | null | undefined {
  const isSame = ({ header }: { readonly header: string }): boolean =>
    folded(header) === folded(match.header);
  // A header that has become doubled says no longer which column is meant; drift asks.
  const before = remembered.filter((one) => isSame(one) && isOf(one, register, standards));
  const [known] = before;
  if (!known || before.length > 1 || columns.filter(isSame).length > 1) return undefined;
  const template = templateIn(standards, register);
  const field = template?.fields.find(({ header }) => folded(header) === folded(known.field))?.id;
  if (known.field === "")
    return known.byHand || (match.field !== undefined && match.level !== "review") ? null : undefined;
  return field === match.field ? undefined : field;
}

const isOf = (one: RememberedColumn, register: RegisterId, standards: Standards): boolean =>
  one.register === "" || folded(one.register) === folded(templateIn(standards, register)?.name ?? register);

/** A field that is chosen for another column now is taken from the one that had it. */
const withoutFields = (
  columns: Readonly<Record<number, FieldId | null>>,
  fields: readonly (FieldId | null)[],
): Record<number, FieldId | null> =>
  Object.fromEntries(
    Object.entries(columns).filter(([, field]) => field === null || !fields.includes(field)),
  );
