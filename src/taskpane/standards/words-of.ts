/** Words that a person has parted by semicolons. */
export const wordsOf = (text: string): string[] =>
  text
    .split(";")
    .map((word) => word.trim())
    .filter((word) => word !== "");
