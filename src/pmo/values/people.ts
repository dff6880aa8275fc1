import { tidyLines } from "./text";

const ROLE_WORDS =
  /\b(?:team|department|dept|directorate|group|committee|board|unit|office|company|ltd|limited|inc|llc|plc|gmbh|vendor|supplier|services|all|various|tbc|tbd)\b/i;
const PARTICLE = String.raw`(?:(?:de|van|von|der|den|la|le|el|al|bin|ibn|da|dos|di|du)\s+)*`;
const WORD = String.raw`${PARTICLE}\p{Lu}[\p{L}'’.-]*`;
const NAME = new RegExp(`^${WORD}(?:,?\\s+${WORD}){0,4}$`, "u");

/** A cell that names one or more people: white space put in order, several names kept as they are, one name a line joined by `; `. */
export const tidyPeople = (text: string): string =>
  tidyLines(text)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("; ");

/** True for text that looks like the names of people: `Maria Silva`, `A. N. Other; B. Cole`, `Silva, Maria`. */
export function looksLikePeople(text: string): boolean {
  if (text.length > 80 || /\d|@/.test(text) || ROLE_WORDS.test(text)) return false;
  return text
    .split(/\s*(?:;|\/|&|\band\b|\n)\s*/)
    .every((part) => part === "" || NAME.test(part.replace(/^(?:mr|mrs|ms|dr|prof|sir|dame)\.?\s+/i, "")));
}
