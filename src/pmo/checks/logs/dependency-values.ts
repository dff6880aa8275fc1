import { templateOf } from "../../templates/standard";
import type { CheckContext, Row } from "../check";
import { openTest } from "../common/lifecycle";

export const isOpenDependency = openTest(templateOf("dependencies"));

/** The two sides of a dependency, as fields. */
export type Side = "fromProject" | "toProject";

/** True for a side outside the program: `External`, alone or before its name. */
export const isExternal = (dependency: Row, side: Side): boolean =>
  /^external\b/i.test(dependency.text(side) ?? "");

/** The ID of the program's project on a side, in small letters; undefined of others. */
export function projectOn(dependency: Row, side: Side, context: CheckContext): string | undefined {
  const id = dependency.text(side)?.toLowerCase();
  return id !== undefined && context.index("projects", "projectId").has(id) ? id : undefined;
}

/** Whose log an entry is from: `Gets` is the receiver's, `Gives` the giver's; undefined of entries of both or of neither. */
export function logOwner(dependency: Row): string | undefined {
  const direction = dependency.text("direction");
  const side = direction === "Gets" ? "toProject" : direction === "Gives" ? "fromProject" : undefined;
  return side && dependency.text(side)?.toLowerCase();
}

/** The milestone with which the giver delivers; undefined where its ID is in no row of the giving project, or in several. */
export function giversMilestone(dependency: Row, context: CheckContext): Row | undefined {
  const id = dependency.text("milestoneFrom")?.toLowerCase();
  const rows = (id === undefined ? undefined : context.index("milestones", "milestoneId").get(id)) ?? [];
  const giver = dependency.text("fromProject")?.toLowerCase();
  const own = rows.filter((at) => context.row("milestones", at).text("project")?.toLowerCase() === giver);
  const [only, ...others] = own.length > 0 ? own : rows;
  return only === undefined || others.length > 0 ? undefined : context.row("milestones", only);
}
