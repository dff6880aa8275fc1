/** The address by which `goTo` finds a figure: its sheet, quoted as in formulas, and its cell. */
export const fullAddressOf = (sheet: string, cell: string): string =>
  `'${sheet.replaceAll("'", "''")}'!${cell}`;
