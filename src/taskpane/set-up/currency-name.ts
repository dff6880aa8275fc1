/** `GBP, British Pound`, or the code alone where the browser has no name for it. */
export function currencyName(code: string, locale: string): string {
  try {
    const name = new Intl.DisplayNames(locale, { type: "currency" }).of(code);
    return name === undefined || name === code ? code : `${code}, ${name}`;
  } catch {
    return code;
  }
}
