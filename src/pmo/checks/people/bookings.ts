import { networkDays } from "../../figures/derived";
import type { Serial } from "../../values/cell";
import type { CheckContext, Row } from "../check";
import { openTest } from "../common/lifecycle";
import { isOnePerson } from "../common/one-person";
import { templateOf } from "../../templates/standard";

const isOpenAllocation = openTest(templateOf("resources"));

/** A span of days, both ends included. */
export interface Span {
  readonly start: Serial;
  readonly end: Serial;
}

/** An allocation as the load that it puts on a person's week. */
export interface Booking extends Span {
  readonly index: number;
  /** The share of a full week. */
  readonly load: number;
}

/** One person's allocations, and the share of a full week that the person works. */
export interface Person {
  readonly name: string;
  readonly bookings: readonly Booking[];
  readonly capacity: number;
}

/** True for an allocation that was not refused and that is one person's, not a role's still to be filled. */
export const isNamed = (allocation: Row): boolean =>
  isOnesOwn(allocation) && isOnePerson(allocation.text("resource") ?? "");

const isOnesOwn = (allocation: Row): boolean =>
  isOpenAllocation(allocation) && allocation.text("naming") !== "Generic";

/** A row's first and last day, or the reason why there is no span. */
export function spanOfRow(row: Row): Span | string {
  const start = row.date("start");
  const end = row.date("end");
  if (start === undefined || end === undefined)
    return `${start === undefined ? "Start" : "End"} is not readable`;
  return end < start ? "End is before Start" : { start, end };
}

/** An allocation's span and load, or the reason why its load cannot be worked out. */
export function bookingOf(allocation: Row): Booking | string {
  const span = spanOfRow(allocation);
  if (typeof span === "string") return span;
  const { index } = allocation;
  const load = allocation.number("load");
  const hours = allocation.number("hours");
  if (load !== undefined) return { ...span, index, load };
  if (hours === undefined) return "Neither Load % nor Hours is readable";
  const week = allocation.number("hoursPerWeek");
  if (week === undefined || week === 0) return "Hours per week is blank, zero or not readable";
  const days = networkDays(span.start, span.end);
  return days === 0
    ? "The allocation has no working day"
    : { ...span, index, load: hours / ((days * week) / 5) };
}

/** The people who are allocated by name, and how often and why an allocation could not be counted. */
export function peopleOf(
  context: CheckContext,
  unclear: (reason: string) => void = () => undefined,
): readonly Person[] {
  const people: Person[] = [];
  for (const [name, rows] of context.index("resources", "resource")) {
    if (!isOnePerson(name)) continue;
    const allocations = rows.map((row) => context.row("resources", row)).filter(isOnesOwn);
    const bookings: Booking[] = [];
    for (const allocation of allocations) {
      const booking = bookingOf(allocation);
      if (typeof booking === "string") unclear(booking);
      else bookings.push(booking);
    }
    const capacities = allocations.flatMap((allocation) => allocation.number("capacity") ?? []);
    // The register says it of its field: 100% where it is blank.
    const capacity = capacities.length > 0 ? Math.max(...capacities) : 1;
    if (capacity === 0) bookings.forEach(() => unclear("Capacity % is zero"));
    else if (bookings.length > 0)
      people.push({ name: allocations[0]?.text("resource") ?? "", bookings, capacity });
  }
  return people;
}

/** An absence and the share of the working time that it takes. */
export interface Away extends Span {
  readonly share: number;
}

/** The readable absences of a person. */
export function absencesOf(name: string, context: CheckContext): readonly Away[] {
  return (context.index("absences", "resource").get(name.toLowerCase()) ?? []).flatMap((index) => {
    const row = context.row("absences", index);
    const span = spanOfRow(row);
    if (typeof span === "string") return [];
    const lost = row.number("days");
    const days = networkDays(span.start, span.end);
    const share = row.number("load") ?? (lost === undefined || days === 0 ? 1 : Math.min(1, lost / days));
    return [{ ...span, share }];
  });
}

/** The working days that two spans share. */
export function sharedDays(one: Span, other: Span): number {
  const start = Math.max(one.start, other.start);
  const end = Math.min(one.end, other.end);
  return end < start ? 0 : networkDays(start, end);
}

/** The working days of a span on which a person is away; days of overlapping absences count once, with the larger share. */
export function daysAway(span: Span, absences: readonly Away[]): number {
  const edges = absences
    .flatMap(({ start, end }) => [start, end + 1])
    .concat(span.start, span.end + 1)
    .filter((day) => day >= span.start && day <= span.end + 1)
    .sort((a, b) => a - b);
  let days = 0;
  for (let at = 0; at + 1 < edges.length; at++) {
    const start = edges[at] ?? 0;
    const end = (edges[at + 1] ?? 0) - 1;
    if (end < start) continue;
    const shares = absences
      .filter((away) => away.start <= start && away.end >= end)
      .map(({ share }) => share);
    days += Math.max(0, ...shares) * networkDays(start, end);
  }
  return days;
}
