import { CanvasMeasure } from "../grid/text-measure";

export const CHART_FONT = "Calibri, Carlito, 'Segoe UI', Arial, sans-serif";

const canvas = typeof document === "undefined" ? undefined : new CanvasMeasure();

/** Width of a text in pixels at a size in pixels. */
export function textWidth(text: string, size: number, bold = false): number {
  const measured = canvas?.width(text, `${bold ? "bold " : ""}${size}px ${CHART_FONT}`) ?? 0;
  // Where nothing can be measured, letters are taken to be half as wide as high.
  return measured > 0 ? measured : text.length * size * 0.5;
}

/** A text cut to a width, with an ellipsis where something is missing. */
export function shortened(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  let kept = text;
  while (kept.length > 1 && textWidth(`${kept}…`, size) > width) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}

/** A text broken at blanks into lines of a width; undefined when a word does not fit or the lines are too many. */
export function brokenInto(text: string, width: number, size: number, most: number): string[] | undefined {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (textWidth(word, size) > width) return undefined;
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length <= most ? lines : undefined;
}
