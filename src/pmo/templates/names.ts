/** Other headers from text, parted by semicolons; compared without case and punctuation. */
export const names = (text: string): readonly string[] =>
  text
    .split(";")
    .map((name) => name.replace(/\s+/g, " ").trim())
    .filter((name) => name !== "");
