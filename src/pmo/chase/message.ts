import { count, day, listed } from "../checks/common/words";
import type { Settings } from "../setup/settings";
import type { Serial } from "../values/cell";
import { asksOf, rowsAsked } from "./chase";
import type { ChaseAsk, ChaseEntry } from "./chase";
import { askSentences } from "./sentences";

/** A message to one owner, to be pasted where the PMO writes its messages. */
export interface ChaseMessage {
  readonly subject: string;
  readonly text: string;
  /** A fragment of HTML: headings, paragraphs and lists, everything of the workbook escaped. */
  readonly html: string;
}

/** What a message says beside its asks. */
export interface MessageOptions {
  readonly warnings: boolean;
  /** By when the answer is wanted. */
  readonly due?: Serial;
  /** The sheet that has everything, where it was written. */
  readonly sheet?: string;
}

/** A message is read at a glance; what goes beyond stands on the sheet. */
const MOST = { asks: 20, rows: 8 };

/** What is asked under one heading. */
interface Part {
  readonly heading: string;
  readonly asks: readonly { readonly lead: string; readonly rows: readonly string[] }[];
}

/** The message to an owner about what blocks, and about warnings where they are wanted. */
export function chaseMessage(
  entry: ChaseEntry,
  settings: Pick<Settings, "programName" | "pmoType" | "dataDate">,
  options: MessageOptions,
): ChaseMessage {
  const asks = asksOf(entry, options.warnings);
  const where = options.sheet === undefined ? "on the chase list" : `on the sheet ${options.sheet}`;
  const parts = partsOf(asks.slice(0, MOST.asks), where);
  const left = asks.slice(MOST.asks);
  const greeting = entry.name === "" ? "To whom it concerns," : `Hello ${entry.name},`;
  const intro = introOf(entry, settings, rowsAsked(asks), asks);
  const rest =
    left.length > 0 ? `And ${count(rowsAsked(left), "more entry", "more entries")} ${where}.` : undefined;
  const close = `Please put them right${options.due === undefined ? "" : ` by ${day(options.due)}`}, in your own file where one is named, otherwise in the register.`;
  const paragraphs = { greeting, intro, rest, close };
  return {
    subject: subjectOf(settings, asks),
    text: textOf(paragraphs, parts),
    html: htmlOf(paragraphs, parts),
  };
}

interface Paragraphs {
  readonly greeting: string;
  readonly intro: string;
  readonly rest: string | undefined;
  readonly close: string;
}

function introOf(
  { name }: ChaseEntry,
  { programName, pmoType, dataDate }: Pick<Settings, "programName" | "pmoType" | "dataDate">,
  rows: number,
  asks: readonly ChaseAsk[],
): string {
  const owned = name === "" ? "that name no owner" : "that you answer for";
  const checked = `The registers of ${programName} were checked as of ${day(dataDate)}. ${count(rows, "entry", "entries")} ${owned} ${rows === 1 ? "needs" : "need"} putting right.`;
  if (asks.every(({ severity }) => severity !== "error")) return checked;
  return pmoType === "Supportive"
    ? `${checked} Figures that need an entry with an error cannot be worked out until then.`
    : `${checked} The period cannot be published while an error is neither put right nor accepted with a reason.`;
}

function subjectOf({ programName }: Pick<Settings, "programName">, asks: readonly ChaseAsk[]): string {
  const projects = [...new Set(asks.map(({ project }) => project).filter((id) => id !== ""))];
  const where =
    projects.length === 0
      ? ""
      : ` in ${projects.length > 3 ? count(projects.length, "project") : listed(projects)}`;
  return `${programName}: ${count(rowsAsked(asks), "entry", "entries")} to put right${where}`;
}

function partsOf(asks: readonly ChaseAsk[], where: string): readonly Part[] {
  const groups = new Map<string, ChaseAsk[]>();
  for (const ask of asks) {
    const heading = projectHeading(ask);
    const group = groups.get(heading);
    if (group) group.push(ask);
    else groups.set(heading, [ask]);
  }
  return [...groups].map(([heading, members]) => ({
    heading,
    asks: members.map((ask) => {
      const { lead, rows, more } = askSentences(ask, MOST.rows);
      return { lead, rows: more > 0 ? [...rows, `and ${more} more ${where}`] : rows };
    }),
  }));
}

/** What the asks of a project stand under. */
export const projectHeading = ({ project, projectName }: ChaseAsk): string =>
  project === "" ? "Not about one project" : [project, projectName].filter(Boolean).join(" ");

const textOf = ({ greeting, intro, rest, close }: Paragraphs, parts: readonly Part[]): string =>
  [
    greeting,
    intro,
    ...parts.map(({ heading, asks }) =>
      [
        heading,
        ...asks.flatMap(({ lead, rows }) => [`- ${lead}`, ...rows.map((row) => `    - ${row}`)]),
      ].join("\n"),
    ),
    ...(rest === undefined ? [] : [rest]),
    close,
  ].join("\n\n");

function htmlOf({ greeting, intro, rest, close }: Paragraphs, parts: readonly Part[]): string {
  const paragraph = (text: string): string => `<p>${escaped(text)}</p>`;
  return [
    paragraph(greeting),
    paragraph(intro),
    ...parts.map(
      ({ heading, asks }) =>
        `<h3>${escaped(heading)}</h3><ul>${asks.map(({ lead, rows }) => item(lead, rows)).join("")}</ul>`,
    ),
    ...(rest === undefined ? [] : [paragraph(rest)]),
    paragraph(close),
  ].join("");
}

const item = (lead: string, rows: readonly string[]): string =>
  rows.length === 0
    ? `<li>${escaped(lead)}</li>`
    : `<li>${escaped(lead)}<ul>${rows.map((row) => `<li>${escaped(row)}</li>`).join("")}</ul></li>`;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text of the workbook inside HTML; marks that no HTML may hold are left out. */
const escaped = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "")
    .replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
