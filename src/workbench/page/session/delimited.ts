/** Cells as text with tabs and line breaks, as spreadsheets put them on the clipboard. */
export function toDelimited(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join("\t")).join("\r\n");
}

const quoted = (text: string): string => (/[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Reads text with tabs and line breaks; quoted fields may hold both. A line break at the end adds no row. */
export function fromDelimited(text: string): string[][] {
  const rows: string[][] = [[]];
  const field = /("(?:[^"]|"")*"|[^\t\r\n]*)(\t|\r\n|\r|\n|$)/y;
  while (field.lastIndex <= text.length) {
    const match = field.exec(text);
    if (!match) return text.split(/\r\n|\r|\n/).map((line) => line.split("\t"));
    const [, raw = "", end = ""] = match;
    const value =
      raw.startsWith('"') && raw.endsWith('"') && raw.length > 1
        ? raw.slice(1, -1).replaceAll('""', '"')
        : raw;
    rows.at(-1)?.push(value);
    if (end === "") break;
    if (end !== "\t") rows.push([]);
  }
  const last = rows.at(-1);
  if (rows.length > 1 && last && (last.length === 0 || (last.length === 1 && last[0] === ""))) rows.pop();
  return rows;
}
