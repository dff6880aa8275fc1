import { networkDays } from "../../figures/derived";
import type { Serial } from "../../values/cell";
import { absencesOf, daysAway, isNamed, spanOfRow } from "./bookings";
import type { Check, CheckContext, Row } from "../check";
import { rowChecks } from "../define";
import { isOrUnknown, openTest } from "../common/lifecycle";
import { spanOf } from "../common/project-span";
import { noSingleProject, projectOf } from "../common/references";
import { SOURCE } from "../common/sources";
import { templateOf } from "../../templates/standard";
import { amount, count, day, percent } from "../common/words";

const row = rowChecks({ family: "resource", register: "resources" });
const isOpenAllocation = openTest(templateOf("resources"));

/** A load above this is no share of a week but a figure in percent. */
const HIGHEST_LOAD = 10;

/** One allocation at a time: its load, its dates and its answer. */
export const RESOURCE: readonly Check[] = [
  row({
    id: "RES-01",
    severity: "error",
    title: "Load missing, negative or told twice",
    rule: `The allocation has neither a load nor hours, or has both; or the one that it has is below zero, or the load is above ${HIGHEST_LOAD * 100}%.`,
    why: "Without one clear load nobody can say who has time for what.",
    remedy: "Give the load as a share of the person's week, or the hours of the whole allocation.",
    source: SOURCE.own,
    subject: isOpenAllocation,
    field: "load",
    at: (allocation) => (allocation.has("load") ? "load" : allocation.has("hours") ? "hours" : "load"),
    obstacle: (allocation, { registers }) => {
      const columns = registers["resources"]?.byField;
      if (!columns?.has("load") && !columns?.has("hours")) return "The columns Load % and Hours are missing";
      const unread = [
        ["load", "Load %"],
        ["hours", "Hours"],
      ].find(([field = ""]) => allocation.has(field) && typeof allocation.value(field) !== "number");
      return unread && `${unread[1]} is not of its type`;
    },
    test: (allocation) => {
      const load = allocation.value("load");
      const hours = allocation.value("hours");
      const hasLoad = typeof load === "number";
      const hasHours = typeof hours === "number";
      if (hasLoad && hasHours) return `It has a load of ${percent(load)} and ${count(hours, "hour")}.`;
      if (!hasLoad && !hasHours) return "It has neither a load nor hours.";
      if (hasLoad && load > HIGHEST_LOAD)
        return `The load of ${percent(load)} is no share of a week; ${amount(load)}% may be meant.`;
      if (hasLoad && load < 0) return `The load is ${percent(load)}.`;
      return hasHours && hours < 0 ? `The hours are ${amount(hours)}.` : undefined;
    },
  }),
  row({
    id: "RES-04",
    severity: "warning",
    title: "Allocation outside its project",
    rule: "The allocation ends before it starts, or begins before its project starts or ends after it finishes, counting the project's baseline, forecast and actual dates.",
    why: "The person is kept from other work for a project that is not there, or the project is longer than it says.",
    remedy: "Correct the allocation's dates, or the project's.",
    source: SOURCE.doe,
    needs: ["start", "end", "project"],
    subject: isOpenAllocation,
    field: "end",
    at: (allocation, context) => {
      const start = allocation.date("start") ?? 0;
      const span = spanOf(projectOf(allocation, context));
      return (allocation.date("end") ?? 0) >= start && span && start < span.start ? "start" : "end";
    },
    obstacle: (allocation, context) =>
      (allocation.date("end") ?? 0) < (allocation.date("start") ?? 0)
        ? undefined
        : (noSingleProject(allocation, context) ??
          (spanOf(projectOf(allocation, context)) ? undefined : "The project has no start and finish")),
    test: (allocation, context) => {
      const start = allocation.date("start") ?? 0;
      const end = allocation.date("end") ?? 0;
      if (end < start) return `It ends on ${day(end)}, before it starts on ${day(start)}.`;
      const span = spanOf(projectOf(allocation, context));
      if (!span) return undefined;
      if (start < span.start)
        return `It begins on ${day(start)}, and the project starts on ${day(span.start)}.`;
      return end > span.finish
        ? `It ends on ${day(end)}, and the project finishes on ${day(span.finish)}.`
        : undefined;
    },
  }),
  row({
    id: "RES-05",
    severity: "warning",
    title: "Allocated while away",
    rule: "More of the allocation's working days from the data date on than the threshold's share fall on absences of the person; a day of part absence counts in part.",
    why: "The project plans with somebody who is not there.",
    remedy: "Move the allocation, or find somebody to stand in.",
    source: SOURCE.pp365,
    thresholds: ["absenceShare"],
    needs: ["resource", "start", "end"],
    subject: (allocation, { settings }) =>
      isNamed(allocation) && (allocation.date("end") ?? settings.dataDate) >= settings.dataDate,
    field: "start",
    obstacle: (allocation, { registers }) => {
      if (!registers["absences"]) return "The Absences register is missing";
      const span = spanOfRow(allocation);
      return typeof span === "string" ? span : undefined;
    },
    test: (allocation, context) => {
      const span = spanOfRow(allocation);
      if (typeof span === "string") return undefined;
      const left = { start: Math.max(span.start, context.settings.dataDate), end: span.end };
      const days = networkDays(left.start, left.end);
      const away = daysAway(left, absencesOf(allocation.text("resource") ?? "", context));
      return days > 0 && away / days > context.thresholds(allocation).absenceShare + 1e-9
        ? `${allocation.text("resource")} is away on ${amount(away)} of the ${count(days, "working day")} from ${day(left.start)} to ${day(left.end)}.`
        : undefined;
    },
  }),
  row({
    id: "RES-06",
    severity: "warning",
    title: "Request without an answer",
    rule: "The allocation is requested, and was so more working days before the data date than the threshold.",
    why: "The project counts on somebody whom nobody has promised.",
    remedy: "Ask the resource manager to assign or to refuse it.",
    source: SOURCE.own,
    thresholds: ["requestDays"],
    needs: ["status", "requestedOn"],
    subject: (allocation) => isOrUnknown(allocation, "status", "Requested"),
    field: "status",
    test: (allocation, context) => {
      const asked = allocation.date("requestedOn") ?? 0;
      const { dataDate } = context.settings;
      const days = asked < dataDate ? networkDays(asked + 1, dataDate) : 0;
      return days > context.thresholds(allocation).requestDays
        ? `Requested on ${day(asked)}, ${count(days, "working day")} ago, and not yet assigned.`
        : undefined;
    },
  }),
  row({
    id: "RES-09",
    severity: "alert",
    title: "Allocated after leaving",
    rule: "The allocation ends after the day on which the person leaves, as this or another allocation of the person says; of several days the first counts.",
    why: "The work will have nobody to do it.",
    remedy: "End the allocation on that day, and find a successor.",
    source: SOURCE.own,
    needs: ["resource", "end"],
    judges: ["leavesOn"],
    subject: (allocation, context) => isNamed(allocation) && leavingDay(allocation, context) !== "unknown",
    field: "end",
    obstacle: (allocation, context) =>
      leavingDay(allocation, context) === "unreadable" ? "Leaves on is not readable" : undefined,
    test: (allocation, context) => {
      const leaves = leavingDay(allocation, context);
      const end = allocation.date("end") ?? 0;
      return typeof leaves === "number" && end > leaves
        ? `It ends on ${day(end)}, and ${allocation.text("resource")} leaves on ${day(leaves)}.`
        : undefined;
    },
  }),
];

type LeavingDay = Serial | "unreadable" | "unknown";

const LEAVING = {};

/** The first day on which the person is said to leave, worked out once for each; `unknown` where no allocation says one. */
function leavingDay(allocation: Row, context: CheckContext): LeavingDay {
  const name = allocation.text("resource")?.toLowerCase();
  if (name === undefined) return "unknown";
  return context.once(LEAVING, () => leavingDays(context)).get(name) ?? "unknown";
}

const leavingDays = (context: CheckContext): ReadonlyMap<string, LeavingDay> =>
  new Map(
    [...context.index("resources", "resource").keys()].map((name) => [name, leavingDayOf(name, context)]),
  );

function leavingDayOf(name: string, context: CheckContext): LeavingDay {
  const rows = context.index("resources", "resource").get(name) ?? [];
  let first: LeavingDay = "unknown";
  for (const index of rows) {
    const allocation = context.row("resources", index);
    const day = allocation.date("leavesOn");
    if (day !== undefined) first = typeof first === "number" ? Math.min(first, day) : day;
    else if (first === "unknown" && allocation.has("leavesOn")) first = "unreadable";
  }
  return first;
}
