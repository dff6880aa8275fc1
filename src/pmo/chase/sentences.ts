import { count } from "../checks/common/words";
import type { ChaseAsk, ChaseRow } from "./chase";

/** An ask in words: a sentence that stands alone, or one that its rows follow. */
export interface AskSentences {
  readonly lead: string;
  readonly rows: readonly string[];
  /** Rows that were left out. */
  readonly more: number;
}

/** What is asked, where it stands, and what to do; of more rows than one, a line for each, up to a limit. */
export function askSentences(ask: ChaseAsk, limit = Infinity): AskSentences {
  const [first, ...others] = ask.rows;
  const mark = ask.severity === "warning" ? " (Warning.)" : "";
  if (first && others.length === 0) return { lead: `${oneRow(first, ask)}${mark}`, rows: [], more: 0 };
  const alike = ask.rows.every(({ message }) => message === ask.what);
  return {
    lead: `${withoutStop(ask.what)}, on ${count(ask.rows.length, "row")} of ${ask.registerName}. ${ask.remedy}${mark}`,
    rows: ask.rows.slice(0, limit).map((row) => {
      const subject = subjectOf(row);
      const what = alike ? subject : [subject, withoutStop(row.message)].filter(Boolean).join(": ");
      return [what, `(${placeText(row)})`].filter(Boolean).join(" ");
    }),
    more: Math.max(0, ask.rows.length - limit),
  };
}

/** `Budget is blank for PRJ-007 Portal forms (Projects register, F12). Enter the approved budget.` */
function oneRow(row: ChaseRow, { remedy }: ChaseAsk): string {
  const what = withoutStop(row.message);
  const subject = subjectOf(row);
  const place = `(${placeText(row)})`;
  if (subject === "") return `${what} ${place}. ${remedy}`;
  return / is (?:blank|missing)$/.test(what)
    ? `${what} for ${subject} ${place}. ${remedy}`
    : `${subject}: ${what} ${place}. ${remedy}`;
}

/** The row as people call it: its key and its name. */
export const subjectOf = ({ key, label }: Pick<ChaseRow, "key" | "label">): string =>
  [...new Set([key, label])].filter((word) => word !== "").join(" ");

/** Where the row is: its cell in the register, and its row in the owner's own file. */
function placeText({ address, source, also }: ChaseRow): string {
  const register = `${sheetOf(address)}, ${cellOf(address)}`;
  const file = source && `from ${source.place}${source.row === undefined ? "" : `, row ${source.row}`}`;
  return [register, file, also.length > 0 ? `also ${also.join(", ")}` : undefined]
    .filter((part) => part !== undefined)
    .join("; ");
}

/** The sheet of an address, without its quotes. */
export const sheetOf = (address: string): string =>
  address
    .slice(0, Math.max(0, address.lastIndexOf("!")))
    .replace(/^'|'$/g, "")
    .replaceAll("''", "'");

/** The cell of an address, without its sheet. */
export const cellOf = (address: string): string => address.slice(address.lastIndexOf("!") + 1);

const withoutStop = (sentence: string): string => sentence.replace(/\.$/, "");
