const DAY = 86_400_000;
const EPOCHS = { "1900": Date.UTC(1899, 11, 30), "1904": Date.UTC(1904, 0, 1) } as const;

/**
 * A date of ISO 8601, with or without a time, as an Excel serial; undefined when the text is none. The 1900
 * system counts a 29 February 1900 that never was, so days before 1 March 1900 are one less.
 */
export function serialFromIso(text: string, system: "1900" | "1904"): number | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/.exec(text.trim());
  if (!found) return undefined;
  const [year = 0, month = 1, day = 1, hours = 0, minutes = 0, seconds = 0] = found
    .slice(1)
    .map((part) => (part === undefined ? 0 : Number(part)));
  const days = (Date.UTC(year, month - 1, day) - EPOCHS[system]) / DAY;
  const counted = system === "1900" && days < 61 ? days - 1 : days;
  return counted + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}
