/** Reads comma-separated text with double quotes, as LibreOffice writes it. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const field = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/y;
  const body = text.replace(/^\uFEFF/, "");
  while (field.lastIndex < body.length) {
    const match = field.exec(body);
    if (!match) throw new Error("Not comma-separated text.");
    const raw = match[1] ?? "";
    row.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (match[2] !== ",") {
      rows.push(row);
      row = [];
    }
  }
  if (row.length > 0) rows.push([...row, ""]);
  return rows;
}
