import { folded } from "../../values/text";
import type { FieldId } from "../../templates/template";
import { allBefore, lastBefore, nothingBefore, streak } from "../common/before";
import type { Before } from "../common/before";
import type { Check, CheckContext, Row } from "../check";
import { rowChecks } from "../define";
import { isOpenProject } from "../common/lifecycle";
import { entriesSince } from "../common/logged-since";
import { SOURCE } from "../common/sources";
import { amount, count, day, listed, percent, quoted } from "../common/words";

const row = rowChecks({ family: "project", register: "projects" });

/** Differences below this are the rounding of whole percents. */
const ROUNDING = 0.005;

/** What a project fixed once, with how its values are said. */
const BASELINES: readonly (readonly [FieldId, string, (value: number) => string])[] = [
  ["baselineStart", "Baseline start", day],
  ["baselineFinish", "Baseline finish", day],
  ["budget", "Budget", amount],
];

const noBefore = (project: Row, context: CheckContext): string | undefined =>
  nothingBefore(project, context, "projects");

/** What may not have changed since the last period, or should have. */
export const PROJECT_HISTORY: readonly Check[] = [
  row({
    id: "PRJ-05",
    severity: "warning",
    title: "Name changed under one ID",
    rule: "The project with this ID had another name in the last period that has it.",
    why: "Either the project was renamed, or its ID was given to another project and the history of two is joined.",
    remedy: "Have this finding waived where the project was renamed; give a new project an ID of its own.",
    source: SOURCE.own,
    needs: ["projectId", "name"],
    field: "name",
    obstacle: (project, context) =>
      noBefore(project, context) ??
      (lastBefore(project, context, "projects")?.row.text("name") === undefined
        ? "Project was blank in the last period"
        : undefined),
    test: (project, context) => {
      const then = lastBefore(project, context, "projects");
      const name = then?.row.text("name") ?? "";
      return then && folded(name) !== folded(project.text("name") ?? "")
        ? `It was called ${quoted(name)} in ${then.period}.`
        : undefined;
    },
  }),
  row({
    id: "PRJ-23",
    severity: "warning",
    title: "% complete went down",
    rule: "% complete is lower than in the last period that has the project.",
    why: "Work that was done has come undone, or the share was a guess; earned value falls with it.",
    remedy: "Say in the narrative why, or correct the share.",
    source: SOURCE.scheduleVariance,
    needs: ["percentComplete"],
    field: "percentComplete",
    obstacle: (project, context) =>
      noBefore(project, context) ??
      (lastBefore(project, context, "projects")?.row.number("percentComplete") === undefined
        ? "% complete was blank or not readable in the last period"
        : undefined),
    test: (project, context) => {
      const then = lastBefore(project, context, "projects");
      const was = then?.row.number("percentComplete") ?? 0;
      const is = project.number("percentComplete") ?? 0;
      return then && was - is > ROUNDING
        ? `${percent(was)} complete in ${then.period}, ${percent(is)} now.`
        : undefined;
    },
  }),
  row({
    id: "PRJ-24",
    severity: "warning",
    title: "Nearly complete for periods",
    rule: "The project is open, and its % complete has been from the threshold to below 100% for as many periods in a row as the threshold says, this one included.",
    why: "The last tenth of the work is often as long as all that went before.",
    remedy: "Ask what is left to do, and for a finish that follows from it.",
    source: SOURCE.scheduleVariance,
    thresholds: ["nearlyDone", "nearlyDonePeriods"],
    needs: ["percentComplete"],
    subject: isOpenProject,
    field: "percentComplete",
    obstacle: noBefore,
    test: (project, context) => {
      const { nearlyDone, nearlyDonePeriods } = context.thresholds(project);
      const earlier = allBefore(project, context, "projects");
      const nearly = streak([project, ...earlier.map((one) => one.row)], (one) => {
        const share = one.number("percentComplete") ?? 0;
        return share >= nearlyDone && share < 1;
      });
      const since = earlier[nearly - 2]?.period;
      return nearly >= nearlyDonePeriods && since !== undefined
        ? `${percent(project.number("percentComplete") ?? 0)} complete, and from ${percent(nearlyDone)} on since ${since}: ${count(nearly, "period")} without finishing.`
        : undefined;
    },
  }),
  row({
    id: "PRJ-30",
    severity: "warning",
    title: "Baseline moved without a change",
    rule: "Baseline start, baseline finish or budget differs from the last period that has the project, and the Changes register has no change of it that was approved since.",
    why: "A baseline that follows the forecast hides every slip and every overrun.",
    remedy: "Put the baseline back, or enter the change that was approved.",
    source: `${SOURCE.scheduleVariance}; ${SOURCE.doe}`,
    field: "baselineFinish",
    at: (project, context) =>
      movedBaselines(project, lastBefore(project, context, "projects"))[0]?.field ?? "baselineFinish",
    obstacle: (project, context) => {
      const lack = noBefore(project, context);
      if (lack !== undefined) return lack;
      const then = lastBefore(project, context, "projects");
      if (!BASELINES.some(([field]) => then?.row.number(field) !== undefined))
        return "The project had no readable baseline in the last period";
      return movedBaselines(project, then).length > 0 && !context.registers["changes"]
        ? "The Changes register is missing"
        : undefined;
    },
    test: (project, context) => {
      const then = lastBefore(project, context, "projects");
      const moved = movedBaselines(project, then);
      if (!then || moved.length === 0 || isApproved(project, then, context)) return undefined;
      return `Since ${then.period}, ${listed(moved.map(({ words }) => words))}, and no change of the project was approved.`;
    },
  }),
];

/** The baselines that are no longer what they were; one that was set for the first time has not moved. */
function movedBaselines(
  project: Row,
  then: Before | undefined,
): { readonly field: FieldId; readonly words: string }[] {
  return BASELINES.flatMap(([field, header, say]) => {
    const was = then?.row.number(field);
    if (was === undefined) return [];
    const is = project.number(field);
    if (is === was) return [];
    const now = is === undefined ? (project.has(field) ? quoted(project.value(field)) : "nothing") : say(is);
    return [{ field, words: `${header} went from ${say(was)} to ${now}` }];
  });
}

const isApproved = (project: Row, then: Before, context: CheckContext): boolean =>
  entriesSince("changes", ["decidedOn"], project, then.date, context).some((change) =>
    ["Approved", "Implemented"].includes(change.text("status") ?? ""),
  );
