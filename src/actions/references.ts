/** The cell that a workbook name points to (`='PMO Setup'!$C$18`), zero-based; undefined for anything else. */
export function parseCellReference(
  formula: string,
): { sheet: string; row: number; column: number } | undefined {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)$/.exec(formula);
  if (!match) return undefined;
  const [, quoted, plain, letters = "", digits = ""] = match;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { sheet: quoted?.replaceAll("''", "'") ?? plain ?? "", row: Number(digits) - 1, column: column - 1 };
}
