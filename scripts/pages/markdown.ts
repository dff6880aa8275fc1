/** Text for Markdown: characters that it reads as marks stand for themselves. */
export const plain = (text: string): string => text.replace(/([\\`*_[\]<>#|])/g, "\\$1");

/** Blocks of a page, a blank line between them and a line break at the end. */
export const page = (blocks: readonly string[]): string => `${blocks.join("\n\n")}\n`;

/** A list; items are Markdown already. */
export const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join("\n");

/** A numbered list. */
export const numbered = (items: readonly string[]): string =>
  items.map((item, place) => `${place + 1}. ${item}`).join("\n");

/** A table; cells with a mark of code are Markdown already, all others plain text. */
export function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const shown = (cell: string): string => (cell.includes("`") ? cell : plain(cell));
  return [line(headers), line(headers.map(() => "---")), ...rows.map((cells) => line(cells.map(shown)))].join(
    "\n",
  );
}
