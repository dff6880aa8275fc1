/** The forms of a counted noun; English needs two, other languages up to six (CLDR plural categories). */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Writes `1,204 findings` by the plural rules and digits of a locale. */
export function counter(locale: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(locale);
  const digits = new Intl.NumberFormat(locale);
  return (count, forms) => `${digits.format(count)} ${forms[rules.select(count)] ?? forms.other}`;
}

/** Joins texts as a sentence does: `a, b and c`. */
export function joiner(locale: string): (texts: readonly string[]) => string {
  const format = new Intl.ListFormat(locale, { type: "conjunction" });
  return (texts) => format.format(texts);
}
