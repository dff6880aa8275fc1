/** Measures texts as they will be drawn. */
export interface TextMeasure {
  /** Width in pixels. */
  width(text: string, font: string): number;
  /** Height of a line in pixels. */
  lineHeight(font: string): number;
}

/** Measures on a canvas of its own; widths are remembered, because sheets repeat their words. */
export class CanvasMeasure implements TextMeasure {
  private readonly context = document.createElement("canvas").getContext("2d");
  private readonly widths = new Map<string, Map<string, number>>();
  private readonly heights = new Map<string, number>();

  width(text: string, font: string): number {
    let known = this.widths.get(font);
    if (!known) this.widths.set(font, (known = new Map()));
    let width = known.get(text);
    if (width === undefined) {
      // A sheet of a hundred thousand different texts must not be kept in memory twice.
      if (known.size > 20_000) known.clear();
      known.set(text, (width = this.measured(text, font)?.width ?? 0));
    }
    return width;
  }

  lineHeight(font: string): number {
    let height = this.heights.get(font);
    if (height === undefined) {
      const box = this.measured("A", font);
      height = box ? box.fontBoundingBoxAscent + box.fontBoundingBoxDescent : 18;
      this.heights.set(font, height);
    }
    return height;
  }

  private measured(text: string, font: string): TextMetrics | undefined {
    if (!this.context) return undefined;
    if (this.context.font !== font) this.context.font = font;
    return this.context.measureText(text);
  }
}

/** How many lines a text takes in a width, broken at blanks and, where a word is too long, inside it. */
export function wrappedLines(text: string, width: number, font: string, measure: TextMeasure): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) lines += paragraphLines(paragraph, width, font, measure);
  return lines;
}

function paragraphLines(text: string, width: number, font: string, measure: TextMeasure): number {
  if (width <= 0 || measure.width(text, font) <= width) return 1;
  let lines = 1;
  let used = 0;
  for (const word of text.split(/(?<=[\s-])/)) {
    const wide = measure.width(word, font);
    if (used + measure.width(word.trimEnd(), font) <= width) {
      used += wide;
      continue;
    }
    if (used > 0) lines++;
    const more = Math.max(1, Math.ceil(wide / width));
    lines += more - 1;
    used = wide - (more - 1) * width;
  }
  return lines;
}
