import { showText } from "../../engine/show";

/**
 * The text of a number in a cell that holds `room` characters: General loses decimals to fit, other formats and whole
 * numbers that do not fit are shown as number signs, as in Excel.
 */
export function fitNumber(
  value: number,
  shown: string,
  general: boolean,
  fits: (text: string) => boolean,
): string {
  if (fits(shown)) return shown;
  if (general) {
    for (let digits = Math.abs(value) < 1e-4 ? -1 : decimalsOf(shown) - 1; digits >= 0; digits--) {
      const shorter = showText(Number(value.toFixed(digits)));
      if (fits(shorter)) return shorter;
    }
    const rounded = exponent(value, fits);
    if (rounded) return rounded;
  }
  let signs = "#";
  while (signs.length < 255 && fits(`${signs}#`)) signs += "#";
  return signs;
}

const decimalsOf = (shown: string): number => /\.(\d+)$/.exec(shown)?.[1]?.length ?? 0;

function exponent(value: number, fits: (text: string) => boolean): string | undefined {
  if (Math.abs(value) < 1e5 && Math.abs(value) >= 1e-4) return undefined;
  for (let digits = 5; digits >= 0; digits--) {
    const text = value
      .toExponential(digits)
      .replace(/e([+-])(\d)$/, "E$10$2")
      .replace("e", "E");
    if (fits(text)) return text;
  }
  return undefined;
}
