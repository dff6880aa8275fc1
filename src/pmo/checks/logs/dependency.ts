import type { Check, CheckContext, Row } from "../check";
import { rowChecks } from "../define";
import { giversMilestone, isOpenDependency } from "./dependency-values";
import { SOURCE } from "../common/sources";
import { count, day, quoted } from "../common/words";

const row = rowChecks({ family: "dependency", register: "dependencies" });

/** One dependency at a time: its agreement and its dates. */
export const DEPENDENCY: readonly Check[] = [
  row({
    id: "DEP-02",
    severity: "warning",
    title: "Not agreed by both",
    rule: "The dependency is neither met nor cancelled, and is marked as not agreed by both sides.",
    why: "The receiver plans on what the giver has not promised.",
    remedy: "Bring the two owners together, and enter what they agree.",
    source: SOURCE.own,
    needs: ["agreed"],
    subject: isOpenDependency,
    field: "agreed",
    test: (dependency) =>
      dependency.flag("agreed") === false ? "Giver and receiver have not both agreed to it." : undefined,
  }),
  row({
    id: "DEP-03",
    severity: "warning",
    title: "Promised later than needed",
    rule: "The dependency is neither met nor cancelled, and the day for which it is promised is after the day by which it is needed.",
    why: "The receiver's plan is already late, and does not say so.",
    remedy: "Agree an earlier day, or move the receiver's plan.",
    source: SOURCE.own,
    needs: ["committedBy", "requiredBy"],
    subject: (dependency) => isOpenDependency(dependency) && dependency.has("committedBy"),
    field: "committedBy",
    test: (dependency) => {
      const gap = (dependency.date("committedBy") ?? 0) - (dependency.date("requiredBy") ?? 0);
      return gap > 0
        ? `It is promised for ${day(dependency.date("committedBy") ?? 0)}, ${count(gap, "day")} after it is needed.`
        : undefined;
    },
  }),
  row({
    id: "DEP-04",
    severity: "warning",
    title: "Giver's milestone later than needed",
    rule: "The dependency is neither met nor cancelled, and the giver's milestone that it names is reached, or now forecast, after the day by which it is needed.",
    why: "Whatever was promised, the giver's own plan says that it comes too late.",
    remedy: "Agree with the giver what comes first, or move the receiver's plan.",
    source: SOURCE.own,
    needs: ["milestoneFrom", "requiredBy"],
    subject: (dependency) => isOpenDependency(dependency) && dependency.has("milestoneFrom"),
    field: "requiredBy",
    obstacle: (dependency, context) => {
      if (!context.registers.milestones) return "The Milestones register is missing";
      const milestone = giversMilestone(dependency, context);
      if (!milestone) return "The giver's milestone is not one row of the Milestones register";
      return comesOn(milestone) === undefined ? "The giver's milestone has no forecast date" : undefined;
    },
    test: (dependency, context) => {
      const milestone = giversMilestone(dependency, context);
      const comes = (milestone && comesOn(milestone)) ?? 0;
      const gap = comes - (dependency.date("requiredBy") ?? 0);
      return milestone && gap > 0
        ? `It comes with ${quoted(milestone.value("name"))} on ${day(comes)}, ${count(gap, "day")} after it is needed.`
        : undefined;
    },
  }),
  row({
    id: "DEP-05",
    severity: "warning",
    title: "Needed by now, and not met",
    rule: "The dependency is neither met nor cancelled, and the day by which it is needed is before the data date.",
    why: "The receiver waits, or has gone on without it.",
    remedy: "Report it as met, or agree a new day and what it does to the receiver.",
    source: SOURCE.dependencies,
    needs: ["requiredBy"],
    subject: isOpenDependency,
    field: "requiredBy",
    test: (dependency, { settings }: CheckContext) => {
      const due = dependency.date("requiredBy") ?? 0;
      return due < settings.dataDate
        ? `It was needed by ${day(due)}, ${count(settings.dataDate - due, "day")} before the data date, and is not met.`
        : undefined;
    },
  }),
];

const comesOn = (milestone: Row): number | undefined =>
  milestone.date("actualDate") ?? milestone.date("forecastDate");
