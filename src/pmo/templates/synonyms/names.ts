/** Names from text, parted by semicolons. */
export const names = (text: string): readonly string[] =>
  text
    .split(";")
    .map((name) => name.replace(/\s+/g, " ").trim())
    .filter((name) => name !== "");
