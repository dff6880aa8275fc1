/**
 * The width of a digit of the standard font at 96 dots an inch: 7 pixels for Calibri 11, which files count
 * column widths in. Other standard fonts have other digits; as in most programs beside Excel they are taken as 7.
 */
const DIGIT = 7;

/** Office.js gives column widths in points, three quarters of a pixel at 96 dots an inch. */
const POINTS_A_PIXEL = 0.75;

/** A file's column width in characters as points (ISO/IEC 29500-1, 18.3.1.13 `col`, the formula for pixels). */
export function pointsFromCharacters(characters: number): number {
  const pixels = Math.trunc(((256 * characters + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
  return pixels * POINTS_A_PIXEL;
}

/** Points as a file's column width in characters, exact to the pixel. */
export function charactersFromPoints(points: number): number {
  const pixels = Math.round(points / POINTS_A_PIXEL);
  return Math.trunc((pixels / DIGIT) * 256) / 256;
}

/** The width of columns that say none: the characters and 5 pixels of padding, up to a multiple of 8 pixels. */
export const pointsFromBase = (characters: number): number =>
  Math.ceil((characters * DIGIT + 5) / 8) * 8 * POINTS_A_PIXEL;
