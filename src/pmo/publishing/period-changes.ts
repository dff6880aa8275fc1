import { publishedPeriods } from "../setup/periods";
import type { PeriodCounts } from "../setup/periods";
import type { CheckContext, Row } from "../checks/check";
import { presentProjects } from "../checks/project/gone-projects";

/** A project as sentences call it. */
export interface NamedProject {
  readonly id: string;
  readonly name: string;
}

/** What is different from the period that was kept last. */
export interface PeriodChanges {
  readonly since: string;
  readonly added: readonly NamedProject[];
  readonly gone: readonly NamedProject[];
  /** Declared colours that differ; blank is "no colour". */
  readonly colours: readonly (NamedProject & { readonly from: string; readonly to: string })[];
  /** The counts of the last published period; undefined where that was not published but brought in. */
  readonly before: PeriodCounts | undefined;
}

const NONE = "no colour";

/** Compares the projects with the period before the data date's that was kept last; undefined where none was. */
export function periodChanges(context: CheckContext): PeriodChanges | undefined {
  const last = context.earlier("projects").at(-1);
  const register = context.registers["projects"];
  if (!last || !register) return undefined;
  const now = Array.from({ length: register.length }, (_, index) => context.row("projects", index));
  const isThere = presentProjects(register, context);
  const then = Array.from({ length: last.length }, (_, index) => last.row(index));
  const pairs = now.map((row) => ({ row, before: last.find(row) }));
  return {
    since: last.label,
    added: pairs.filter(({ before }) => !before).map(({ row }) => nameOf(row)),
    gone: then.filter((row) => !isThere(row)).map(nameOf),
    colours: pairs.flatMap(({ row, before }) => {
      if (!before) return [];
      const [from, to] = [colourOf(before), colourOf(row)];
      return from === to ? [] : [{ ...nameOf(row), from, to }];
    }),
    before: publishedPeriods(context.past.periods).find(({ label }) => label === last.label)?.counts,
  };
}

const nameOf = (row: Row): NamedProject => ({
  id: row.text("projectId") ?? "",
  name: row.text("name") ?? "",
});

const colourOf = (row: Row): string => row.text("declaredRag") ?? NONE;
