import { english } from "../../../src/taskpane/words";
import type { Words } from "../../../src/taskpane/words";

/** Full-width letters: still readable, and no plain ASCII. */
const wide = (text: string): string =>
  text.replace(/[A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

const greek = (text: string): string =>
  text.replace(/[A-Za-z]/g, (letter) =>
    String.fromCharCode(0x3b1 + (letter.toLowerCase().charCodeAt(0) % 24)),
  );

/** A language in which every text of the pane's own is without plain letters; its plurals and dates are Greek. */
export const PSEUDO: Words = { ...(widened(english) as Words), locale: "el" };

function widened(value: unknown): unknown {
  if (typeof value === "string") return wide(value);
  if (typeof value === "function")
    return (...input: unknown[]): unknown => widened((value as (...input: unknown[]) => unknown)(...input));
  if (Array.isArray(value)) return value.map(widened);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, widened(part)]));
}

/** Keys whose texts the pane reads instead of showing them. */
const NAMES = new Set(
  "id check register field severity level type requirement unit currency pmoType paper at checkedAt refreshedAt changedAt".split(
    " ",
  ),
);
const REASONS = new Set(["blank", "total", "group heading", "repeated header", "exact duplicate", "note"]);

/** Data in Greek letters, so that a plain letter on the screen can only be a text of the pane. */
export function inGreek<Data>(data: Data, key = ""): Data {
  if (typeof data === "string") return (NAMES.has(key) || REASONS.has(data) ? data : greek(data)) as Data;
  if (Array.isArray(data)) return data.map((part: unknown) => inGreek(part, key)) as Data;
  if (data instanceof Map)
    return new Map([...data].map(([one, part]) => [inGreek(one, "text"), inGreek(part, "text")])) as Data;
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([name, part]) => [name, inGreek(part, name)])) as Data;
}

const ATTRIBUTES = ["aria-label", "title", "placeholder", "alt", "aria-valuetext", "aria-description"];
/** Ids of checks and codes of currencies are the same in every language. */
const CODES = /\b[A-Z]{2,3}-\d+\b|\b[A-Z]{3}\b/g;

/** Words in plain letters that the page shows or says: texts that are in the code instead of in the catalogue. */
export function plainWords(page: Document): string[] {
  const texts: string[] = [];
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!node.parentElement?.closest("script, style, textarea")) texts.push(node.textContent ?? "");
  for (const element of page.body.querySelectorAll("*"))
    texts.push(...ATTRIBUTES.map((name) => element.getAttribute(name) ?? ""));
  return texts.filter((text) => /[A-Za-z]{2,}/.test(text.replace(CODES, "")));
}
