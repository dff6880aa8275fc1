import type { Facts, ProjectFact } from "./facts";
import { sameText } from "./facts";
import type { Figure } from "./figure";
import { limitColumn } from "./limits";
import { PROJECTS_NEED } from "./needs";
import type { ColumnReference } from "./reference";
import { countOpen, countOpenWhere } from "./scope";

function count(
  id: string,
  title: string,
  fields: readonly string[],
  formula: (ref: ColumnReference) => string,
  holds: (project: ProjectFact, facts: Facts) => boolean,
): Figure {
  return {
    id: `exceptions.${id}`,
    title,
    unit: "count",
    needs: PROJECTS_NEED("open", ...fields),
    formula: (ref) => `=${formula(ref)}`,
    calculate: (facts) => facts.openProjects.filter((project) => holds(project, facts)).length,
  };
}

const NEEDING_WORDS = ["Amber", "Amber/Red", "Red"];

/** What leadership asks about first: open projects of which something is missing, late or contradictory. */
export const EXCEPTIONS: readonly Figure[] = [
  count(
    "declared-better",
    "Declare a better colour than their data come to",
    ["ragGap"],
    (ref) => countOpen(ref, "projects", `${ref("projects", "ragGap")},"Declared better"`),
    ({ agreement }) => agreement === "Declared better",
  ),
  count(
    "not-reported",
    "Report no colour",
    ["declaredRag"],
    (ref) =>
      `${countOpen(ref, "projects", `${ref("projects", "declaredRag")},""`)}+${countOpen(ref, "projects", `${ref("projects", "declaredRag")},"Grey"`)}`,
    ({ rag }) => rag === "" || sameText(rag) === "grey",
  ),
  count(
    "no-narrative",
    "Amber or red without a narrative",
    ["declaredRag", "narrative"],
    (ref) =>
      NEEDING_WORDS.map((colour) =>
        countOpen(
          ref,
          "projects",
          `${ref("projects", "declaredRag")},"${colour}"`,
          `${ref("projects", "narrative")},""`,
        ),
      ).join("+"),
    ({ rag, hasNarrative }) =>
      NEEDING_WORDS.some((colour) => sameText(colour) === sameText(rag)) && !hasNarrative,
  ),
  count(
    "finish-passed",
    "Forecast finish has passed, not finished",
    ["forecastFinish", "actualFinish"],
    (ref) =>
      countOpen(
        ref,
        "projects",
        `${ref("projects", "forecastFinish")},">0"`,
        `${ref("projects", "forecastFinish")},"<"&PMO_DataDate`,
        `${ref("projects", "actualFinish")},""`,
      ),
    ({ forecastFinish, hasActualFinish }, { settings }) =>
      forecastFinish !== undefined &&
      forecastFinish > 0 &&
      forecastFinish < settings.dataDate &&
      !hasActualFinish,
  ),
  count(
    "stale",
    "Not updated within the stale limit",
    ["lastUpdated"],
    (ref) => {
      const updated = ref("projects", "lastUpdated");
      return ref.limits.has("staleDays")
        ? countOpenWhere(
            ref,
            "projects",
            `ISNUMBER(${updated})`,
            `${updated}>0`,
            `${updated}<PMO_DataDate-${limitColumn(ref, "staleDays")}`,
          )
        : countOpen(ref, "projects", `${updated},">0"`, `${updated},"<"&(PMO_DataDate-PMO_StaleDays)`);
    },
    ({ lastUpdated, thresholds }, { settings }) =>
      lastUpdated !== undefined && lastUpdated > 0 && lastUpdated < settings.dataDate - thresholds.staleDays,
  ),
  count(
    "never-updated",
    "Give no date of their last update",
    ["lastUpdated"],
    (ref) => countOpen(ref, "projects", `${ref("projects", "lastUpdated")},""`),
    (project) => project.lastUpdated === undefined && !project.lastUpdatedUnreadable,
  ),
  count(
    "no-sponsor",
    "Have no sponsor",
    ["sponsor"],
    (ref) => countOpen(ref, "projects", `${ref("projects", "sponsor")},""`),
    ({ hasSponsor }) => !hasSponsor,
  ),
  count(
    "no-manager",
    "Have no project manager",
    ["manager"],
    (ref) => countOpen(ref, "projects", `${ref("projects", "manager")},""`),
    ({ hasManager }) => !hasManager,
  ),
  count(
    "no-cost",
    "Cannot be compared on cost",
    ["costVariance"],
    (ref) => countOpen(ref, "projects", `${ref("projects", "costVariance")},"n/a"`),
    ({ costVariance }) => costVariance === undefined,
  ),
  count(
    "no-slip",
    "Cannot be compared on dates",
    ["finishSlip"],
    (ref) => countOpen(ref, "projects", `${ref("projects", "finishSlip")},"n/a"`),
    ({ slip }) => slip === undefined,
  ),
];
