import { distance } from "fastest-levenshtein";
import type { Register, Registers } from "../registers/register";
import type { Standards } from "../templates/standards";
import { dayOf, serialOf } from "../values/calendar";
import type { CellValue, Serial } from "../values/cell";
import { parseDate } from "../values/date-text";
import { listReader, nearestValue } from "../values/list-value";
import { MISSING } from "../values/reading";
import { folded, textOf } from "../values/text";
import type { CheckContext, Finding } from "./check";

/** What values are suggested by. */
export interface SuggestionTerms {
  readonly registers: Registers;
  readonly lists: CheckContext["lists"];
  readonly standards: Standards;
}

/** So many slips of typing an ID may be away from the one that was meant. */
const SLIPS = 2;
const MOST = 3;

/**
 * What the cell of a finding may have been meant to hold, likeliest first, at most three values: the nearest value of its list, a
 * date read the other way round, a share for a number of percent, the key that is a slip away. Whether it is so, a person decides.
 */
export function suggestionsFor(finding: Finding, terms: SuggestionTerms): readonly CellValue[] {
  const { register, field: id, value } = finding;
  const field = terms.registers[register]?.byField.get(id ?? "")?.field;
  if (!field || textOf(value) === "") return [];
  const found = ((): readonly CellValue[] => {
    if (field.list !== undefined) return ofList(textOf(value), field.list, terms);
    if (field.type === "date") return ofDate(value);
    if (field.type === "percent") return typeof value === "number" && value > 1 ? [value / 100] : [];
    if (field.type === "reference" && field.references !== undefined)
      return ofKeys(textOf(value), terms.registers[field.references]);
    return [];
  })();
  return [...new Set(found)].filter((one) => one !== value).slice(0, MOST);
}

function ofList(text: string, list: string, { lists, standards }: SuggestionTerms): readonly CellValue[] {
  const items = standards.lists[list]?.items ?? [];
  const allowed = lists[list] ?? items.map((item) => item.value);
  const reader = listReader(
    allowed.map((value) => items.find((item) => item.value === value) ?? { value, synonyms: [] }),
  );
  const nearest = nearestValue(text, reader);
  const words = ` ${folded(text)} `;
  return [
    ...(nearest === undefined ? [] : [nearest]),
    ...reader.values.filter((value) => words.includes(` ${folded(value)} `)),
  ];
}

function ofDate(value: CellValue): readonly Serial[] {
  if (typeof value === "number") return swapped(value);
  return (["day-first", "month-first"] as const).flatMap((order) => {
    const reading = parseDate(textOf(value), order);
    if (reading === MISSING) return [];
    if (reading.ok) return [reading.value];
    const { problem } = reading;
    if (problem.kind === "no-such-day") return problem.suggestion ?? [];
    if (problem.kind === "period") return [problem.last];
    return problem.kind === "date-in-text" ? [problem.date] : [];
  });
}

/** The day with month and day changed over, where that is a day. */
function swapped(serial: Serial): readonly Serial[] {
  const day = dayOf(Math.floor(serial));
  const other = day && day.day !== day.month ? serialOf(day.year, day.day, day.month) : undefined;
  return other === undefined ? [] : [other];
}

function ofKeys(text: string, register: Register | undefined): readonly CellValue[] {
  const wanted = text.toLowerCase();
  return (register?.byField.get(register.template.key)?.values ?? [])
    .map((key) => ({ key, slips: distance(textOf(key).toLowerCase(), wanted) }))
    .filter(({ key, slips }) => textOf(key) !== "" && slips <= SLIPS)
    .sort((a, b) => a.slips - b.slips)
    .map(({ key }) => key);
}
