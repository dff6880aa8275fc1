import { templateOf } from "../../templates/standard";
import type { RegisterId } from "../../templates/template";
import type { CheckContext, Row } from "../check";
import { quoted } from "./words";

/** The rows of the Projects register that have the ID which a risk or a milestone gives; several, where the ID stands twice. */
export function projectsOf(row: Row, context: CheckContext): readonly number[] {
  const id = row.text("project")?.toLowerCase();
  return (id === undefined ? undefined : context.index("projects", "projectId").get(id)) ?? [];
}

/** The one project that a risk or a milestone belongs to; undefined where there is none, or more than one. */
export function projectOf(row: Row, context: CheckContext): Row | undefined {
  const [index, ...others] = projectsOf(row, context);
  return index === undefined || others.length > 0 ? undefined : context.row("projects", index);
}

/** Why a row's project cannot be looked at: it is in no row of the Projects register, or in several. */
export function noSingleProject(row: Row, context: CheckContext): string | undefined {
  const found = projectsOf(row, context).length;
  if (found === 1) return undefined;
  return found > 1
    ? "The project's ID stands in several rows"
    : "The project is not in the Projects register";
}

/** The rule that a row's project exists, for every register that refers to projects. */
export const unknownProject = {
  obstacle(context: CheckContext): string | undefined {
    if (!context.registers.projects) return "The Projects register is missing";
    return context.registers.projects.byField.has("projectId")
      ? undefined
      : "The column Project ID of Projects is missing";
  },

  test(row: Row, context: CheckContext): string | undefined {
    if (!row.has("project")) return "It names no project.";
    if (projectsOf(row, context).length > 0) return undefined;
    const named = idOfNamed(row, context);
    return named === undefined
      ? `Project ${quoted(row.value("project"))} is not in the Projects register.`
      : `It gives the project's name; the registers are joined by its ID, ${named}.`;
  },

  fix(row: Row, context: CheckContext): string | undefined {
    return projectsOf(row, context).length > 0 ? undefined : idOfNamed(row, context);
  },
};

/** The ID of the one project whose name the row gives in place of the ID. */
function idOfNamed(row: Row, context: CheckContext): string | undefined {
  const name = row.text("project")?.toLowerCase();
  const rows = name === undefined ? [] : (context.index("projects", "name").get(name) ?? []);
  const [only] = rows;
  return rows.length === 1 && only !== undefined
    ? context.row("projects", only).text("projectId")
    : undefined;
}

/** The reason why nothing can be said of what a register lacks: nobody has entered anything in it yet. */
export const notYetKept = (register: RegisterId, { registers }: CheckContext): string | undefined =>
  registers[register]?.length === 0 ? `The ${templateOf(register).name} register is empty` : undefined;
