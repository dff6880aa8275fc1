import { networkDays } from "../../figures/derived";
import { dayOf, serialOf } from "../../values/calendar";
import type { Serial } from "../../values/cell";
import { templateOf } from "../../templates/standard";
import { absencesOf, daysAway, isNamed, peopleOf, sharedDays, spanOfRow } from "./bookings";
import type { Booking, Person, Span } from "./bookings";
import type { Check, CheckContext } from "../check";
import { tableChecks } from "../define";
import { openTest } from "../common/lifecycle";
import { notYetKept } from "../common/references";
import { judgeRunningProjects } from "../common/running-projects";
import { SOURCE } from "../common/sources";
import { amount, count, day, percent } from "../common/words";

const common = { family: "resource", register: "resources" } as const;
const table = tableChecks(common);
const isOpenAllocation = openTest(templateOf("resources"));

/** Loads are looked at for so many months from the data date's on. */
const MONTHS_AHEAD = 24;
/** Sums of shares that should be whole are so but for this. */
const NEARLY = 1e-9;

/** Allocations beside each other: what they add up to for a person, and whether a project has any. */
export const RESOURCE_LOAD: readonly Check[] = [
  table({
    id: "RES-02",
    severity: "warning",
    title: "More allocated than there is of the person",
    rule: `In one month at least, from the data date's to two years on, a person's allocations add up to more than the threshold's share of the person's capacity, averaged over the month's working days. Refused allocations and roles still to be filled are left out. The finding stands at the allocation that began last, and tells the worst month.`,
    why: "Two projects plan with the same hours, and one of them will not get them.",
    remedy: "Lower a load, move an allocation, or share the work.",
    source: SOURCE.utilization,
    thresholds: ["utilizationAmber", "utilizationRed"],
    needs: ["resource", "start", "end"],
    run: (_, context, report) => {
      const ahead = monthsOf(context);
      for (const person of peopleOf(context, (reason) => report.notAssessable(reason))) {
        report.assessed(person.bookings.length);
        const loads = loadsOf(person, ahead);
        const highest = Math.max(...loads);
        // The first of the months that are the worst, whatever the order in which the loads were added up.
        const worst = ahead[loads.findIndex((load) => load >= highest - NEARLY)];
        if (!worst || highest <= 0) continue;
        const taking = person.bookings.filter(
          (booking) => booking.load > 0 && sharedDays(booking, worst) > 0,
        );
        for (const { index } of lastBegun(taking)) {
          const { utilizationAmber, utilizationRed } = context.thresholds(context.row("resources", index));
          if (highest <= utilizationAmber + NEARLY) continue;
          const over = loads.filter((load) => load > utilizationAmber + NEARLY).length;
          const colour = highest > utilizationRed + NEARLY ? "red" : "amber";
          report.finding(
            `${person.name} is allocated to ${percent(highest)} of capacity in ${worst.name} (${colour}), by ${count(taking.length, "allocation")}; ${over === 1 ? "it is the only month above" : `${count(over, "month")} are above`} ${percent(utilizationAmber)}.`,
            { row: index, field: "load" },
          );
        }
      }
    },
  }),
  table({
    id: "RES-03",
    severity: "alert",
    title: "Too little time after absences",
    rule: "Over the look-ahead, a person's allocations need more than the red threshold's share of the days that are left once absences are taken off, though without the absences they would not. Of those without absence in that time nothing is said.",
    why: "The plan holds on paper, and not when people take the leave that they have.",
    remedy: "Plan the work around the absences, or find somebody to stand in.",
    source: `${SOURCE.utilization}, after absences`,
    thresholds: ["utilizationRed", "milestoneHorizon"],
    needs: ["resource", "start", "end"],
    needsOf: { absences: ["resource", "start", "end"] },
    run: (_, context, report) => {
      for (const person of peopleOf(context, (reason) => report.notAssessable(reason))) {
        report.assessed(person.bookings.length);
        for (const { index } of lastBegun(person.bookings)) {
          const { utilizationRed, milestoneHorizon } = context.thresholds(context.row("resources", index));
          const ahead = {
            start: context.settings.dataDate,
            end: context.settings.dataDate + milestoneHorizon,
          };
          const needed = daysNeeded(person.bookings, ahead);
          const there = networkDays(ahead.start, ahead.end) * person.capacity;
          const left = there - daysAway(ahead, absencesOf(person.name, context)) * person.capacity;
          const tooMuch = (days: number): boolean => needed > days * (utilizationRed + NEARLY);
          if (left < there && tooMuch(left) && !tooMuch(there))
            report.finding(
              `${person.name} has ${amount(left)} working days from ${day(ahead.start)} to ${day(ahead.end)} once absences are taken off, and allocations for ${amount(needed)}.`,
              { row: index, field: "load" },
            );
        }
      }
    },
  }),
  table({
    id: "RES-07",
    severity: "alert",
    title: "One person twice in a project",
    rule: "Two allocations of one person to one project, in the same role, have days in common.",
    why: "It is often one allocation entered twice, and counts twice.",
    remedy: "Remove one, or part the dates or the roles.",
    source: SOURCE.doe,
    needs: ["resource", "project", "start", "end"],
    run: (register, context, report) => {
      const groups = new Map<string, (Span & { readonly index: number })[]>();
      for (let index = 0; index < register.length; index++) {
        const allocation = context.row("resources", index);
        if (!isNamed(allocation)) continue;
        const span = spanOfRow(allocation);
        const names = ["resource", "project"].map((field) => allocation.text(field)?.toLowerCase());
        if (typeof span === "string" || names.includes(undefined)) {
          report.notAssessable(typeof span === "string" ? span : "Resource or Project ID is not readable");
          continue;
        }
        report.assessed(1);
        const key = JSON.stringify([...names, allocation.text("role")?.toLowerCase() ?? ""]);
        const group = groups.get(key);
        if (group) group.push({ ...span, index });
        else groups.set(key, [{ ...span, index }]);
      }
      for (const group of groups.values()) {
        group.sort((a, b) => a.start - b.start || a.end - b.end);
        let reach: Span | undefined;
        group.forEach((span, place) => {
          const next = group[place + 1];
          const earlier = reach !== undefined && reach.end >= span.start ? reach : undefined;
          const other = earlier ?? (next !== undefined && next.start <= span.end ? next : undefined);
          if (other)
            report.finding(
              `Another allocation of the same person and role to the project, from ${day(other.start)} to ${day(other.end)}, overlaps it.`,
              { row: span.index, field: "start" },
            );
          if (!reach || span.end > reach.end) reach = span;
        });
      }
    },
  }),
  tableChecks(
    { family: "resource", register: "projects" },
    "cross",
  )({
    id: "RES-08",
    severity: "warning",
    title: "Active project without people",
    rule: "The project is active, and no allocation to it that was not refused reaches the data date.",
    why: "Either nobody works on it, or the register does not know who does.",
    remedy: "Enter who works on the project, or put it on hold.",
    source: SOURCE.own,
    needs: ["projectId"],
    needsOf: { resources: ["project", "end"] },
    run: (register, context, report) => {
      const empty = notYetKept("resources", context);
      if (empty !== undefined) {
        report.notAssessable(empty, register.length);
        return;
      }
      const { dataDate } = context.settings;
      judgeRunningProjects(register, context, report, "resources", (rows) => {
        const open = rows.map((row) => context.row("resources", row)).filter(isOpenAllocation);
        if (open.some((allocation) => (allocation.date("end") ?? dataDate) >= dataDate)) return undefined;
        return open.length === 0
          ? "The project is active, and nobody is allocated to it."
          : `The project is active, and ${open.length === 1 ? "its only allocation has" : `its ${count(open.length, "allocation")} have`} ended.`;
      });
    },
  }),
];

interface Month extends Span {
  readonly name: string;
  readonly workdays: number;
}

function monthsOf({ settings }: CheckContext): readonly Month[] {
  const { year, month } = dayOf(settings.dataDate) ?? { year: 1900, month: 1 };
  return Array.from({ length: MONTHS_AHEAD }, (_, ahead) => {
    const start = firstOf(year, month - 1 + ahead);
    const end = firstOf(year, month + ahead) - 1;
    return { name: day(start).replace(/^1 /, ""), start, end, workdays: networkDays(start, end) };
  });
}

/** The first day of the month that is so many months from January of a year. */
const firstOf = (year: number, months: number): Serial =>
  serialOf(year + Math.floor(months / 12), (months % 12) + 1, 1) ?? 0;

/** A person's load in each of the months, as a share of capacity. */
function loadsOf({ bookings, capacity }: Person, months: readonly Month[]): readonly number[] {
  const needed = months.map(() => 0);
  for (const booking of bookings)
    months.forEach((month, place) => {
      if (booking.end >= month.start && booking.start <= month.end)
        needed[place] = (needed[place] ?? 0) + booking.load * sharedDays(booking, month);
    });
  return months.map(({ workdays }, place) => (needed[place] ?? 0) / (workdays * capacity));
}

/** The working days of a span that allocations take, in days of a full week. */
const daysNeeded = (bookings: readonly Booking[], span: Span): number =>
  bookings.reduce((sum, booking) => sum + booking.load * sharedDays(booking, span), 0);

/** The bookings that began last: one, or those that began on the same day. */
function lastBegun(bookings: readonly Booking[]): readonly Booking[] {
  const latest = Math.max(...bookings.map(({ start }) => start));
  return bookings.filter(({ start }) => start === latest);
}
