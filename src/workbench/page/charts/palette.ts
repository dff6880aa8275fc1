import { tint } from "../grid/colour";

/** The accents of the Office theme, in the order in which charts use them. */
const ACCENTS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;

/** Text, lines and paper of a chart that nobody has dressed. */
export const INK = "#595959";
export const LINE = "#D9D9D9";
export const PAPER = "#FFFFFF";

/** The colour of a series or, in a pie, of a point; after six the accents come again, darker and then lighter. */
export function seriesColour(index: number): string {
  const accent = ACCENTS[index % ACCENTS.length] ?? ACCENTS[0];
  const round = Math.floor(index / ACCENTS.length);
  return round === 0 ? accent : tint(accent, round % 2 === 1 ? -0.4 : 0.4);
}
