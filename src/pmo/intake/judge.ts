import type { Field, Template } from "../templates/template";
import { fieldOf } from "../templates/template";
import { LEVELS } from "./levels";
import { fitOf } from "./match/fit";
import { headerText } from "./match/header-text";
import type { ColumnChoices } from "./match/match-columns";
import { matchColumns } from "./match/match-columns";
import type { SourceColumn } from "./match/candidate";
import { textOf } from "../values/text";
import { shownText } from "./convert/plain";
import type { ListReaders } from "./options";
import type { ColumnMatch } from "./plan";
import type { ReadTable } from "./read-table";
import { areValueLists } from "./rows/value-lists";
import {
  chosenRegister,
  importReason,
  listsSheet,
  namelessSheet,
  noRowsSheet,
  otherKindSheet,
  strangeContentSheet,
  weakSheet,
} from "./words";

/** What a table was found to be. */
export type Judgement =
  | {
      readonly takes: true;
      readonly template: Template;
      readonly matches: readonly ColumnMatch[];
      readonly confidence: number;
      readonly reason: string;
    }
  | {
      readonly takes: false;
      readonly weight: number;
      readonly reason: string;
      readonly kind?: string;
      /** True when several headers say so. */
      readonly sure?: boolean;
    };

/** From which score on headers speak for a kind of table at all. */
const ENOUGH = 4;
/** Two kinds nearer than this are told apart by how many of their fields are matched. */
const CLOSE = 0.75;
/** The fewest columns that must surely match. */
const FEWEST = 3;
/** So many that surely match speak for a register whatever the kind's own words say. */
const MANY = 6;

/** Decides which register a table feeds, if any, and matches its columns to it. */
export function judge(
  read: ReadTable,
  templates: readonly Template[],
  lists: ListReaders,
  choices: ColumnChoices | undefined,
  forced: Template | undefined,
): Judgement {
  const match = (template: Template): readonly ColumnMatch[] =>
    matchColumns(read.columns, template, lists, choices, (column) => samplesOf(read, column));
  if (forced) {
    const matches = match(forced);
    return { takes: true, template: forced, matches, confidence: 1, reason: chosenRegister(forced) };
  }
  const [best, second] = read.kinds;
  if (!best || best.score === 0) return { takes: false, weight: 0, reason: "" };
  const near = read.kinds.filter(({ score }) => score >= CLOSE * best.score);
  const registers = near.flatMap(({ kind, score }) => {
    const template = templates.find(({ id }) => id === kind.register);
    return template ? [{ template, score, matches: match(template) }] : [];
  });
  if (!templates.some(({ id }) => id === best.kind.register))
    return best.score < ENOUGH
      ? { takes: false, weight: 0, reason: "" }
      : {
          takes: false,
          weight: best.score,
          reason: otherKindSheet(best.kind.name, best.headers),
          kind: best.kind.name,
          sure: best.headers.length >= 2,
        };
  const worth = (candidate: (typeof registers)[number]): number =>
    candidate.score + 0.5 * matchedFields(candidate.matches).length;
  const winner = registers.reduce((top, candidate) => (worth(candidate) > worth(top) ? candidate : top));
  const { template, matches } = winner;
  const fields = matchedFields(matches).map((id) => fieldOf(template, id).header);
  const refuse = (reason: string, sure: boolean): Judgement => ({
    takes: false,
    weight: winner.score,
    reason,
    kind: best.kind.name,
    sure,
  });
  if ((winner.score < ENOUGH && fields.length < MANY) || fields.length < FEWEST)
    return refuse(weakSheet(template, fields), fields.length >= FEWEST);
  if (!namesItsRows(template, matches)) return refuse(namelessSheet(template, fields), true);
  if (read.table.rows.length === 0) return refuse(noRowsSheet(template), true);
  if (areValueLists(read.table)) return refuse(listsSheet(), true);
  const share = contentShare(read, matches, template, lists);
  if (share < CREDIBLE) return refuse(strangeContentSheet(template, share), true);
  const rival = second && second.kind.register !== template.id ? second.score : 0;
  const confidence =
    0.4 * Math.min(1, winner.score / 10) +
    0.3 * Math.min(1, fields.length / 8) +
    0.3 * Math.min(1, Math.max(0, (winner.score - rival) / winner.score) * 2);
  const hasKey = matches.some(({ field }) => field === template.key);
  const reason = importReason(template, fields, matches.length, hasKey);
  return { takes: true, template, matches, confidence: Math.round(confidence * 100) / 100, reason };
}

/** Rows are told apart by their name, or by their id beside enough else, or by the long text that the template asks for. */
function namesItsRows(template: Template, matches: readonly ColumnMatch[]): boolean {
  const has = (field: string): boolean => matches.some((column) => column.field === field);
  const told = template.fields.some(
    ({ id, type, requirement }) => type === "longText" && requirement === "required" && has(id),
  );
  return has(template.label) || told || (has(template.key) && matchedFields(matches).length > FEWEST);
}

/** From this share on the content below the headers is that of a register. */
const CREDIBLE = 0.45;

/** How much of what stands in matched columns of dates, amounts, numbers and lists reads as such; 1 where there is too little to tell. */
function contentShare(
  { columns }: ReadTable,
  matches: readonly ColumnMatch[],
  template: Template,
  lists: ListReaders,
): number {
  let cells = 0;
  let suited = 0;
  matches.forEach(({ field: id, header }, index) => {
    const profile = columns[index]?.profile;
    const field = template.fields.find((candidate) => candidate.id === id);
    if (!field || !profile || !TYPED.has(field.type)) return;
    cells += profile.sampled;
    suited += profile.sampled * fitOf(field, profile, headerText(header), lists).share;
  });
  return cells < 12 ? 1 : suited / cells;
}

const TYPED: ReadonlySet<Field["type"]> = new Set<Field["type"]>(["date", "money", "number", "percent"]);

const matchedFields = (matches: readonly ColumnMatch[]): readonly string[] =>
  matches.flatMap(({ field, confidence }) =>
    field !== undefined && confidence >= LEVELS.confident ? [field] : [],
  );

/** Up to three different values of a column, as texts. */
function samplesOf({ table }: ReadTable, { column }: SourceColumn): readonly string[] {
  const place = table.columns.findIndex((candidate) => candidate.column === column);
  const samples = new Set<string>();
  for (const { cells, formats } of table.rows) {
    const cell = cells[place] ?? null;
    if (cell !== null) samples.add(textOf(shownText(cell, formats[place] ?? "")));
    if (samples.size === 3) break;
  }
  return [...samples];
}
