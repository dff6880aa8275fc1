/** A text and what it is in HTML. */
export interface Copied {
  readonly text: string;
  readonly html?: string;
}

/** Puts a text on the clipboard, with its HTML where that can be; false where the pane may not write there at all. */
export async function copyMessage({ text, html }: Copied): Promise<boolean> {
  if (html !== undefined && typeof ClipboardItem !== "undefined") {
    try {
      const of = (type: string, content: string): Blob => new Blob([content], { type });
      await navigator.clipboard.write([
        new ClipboardItem({ "text/plain": of("text/plain", text), "text/html": of("text/html", html) }),
      ]);
      return true;
    } catch {
      // Some hosts let text alone through.
    }
  }
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Excel on the web gives the pane's frame no right to the clipboard.
    return false;
  }
}
