/** Month names as they stand in dates, in lower case and without accents: English first, then the languages met in returns. */
const NAMES: readonly (readonly string[])[] = [
  ["jan", "january", "janvier", "janv", "januar", "enero", "ene", "gennaio", "gen", "januari", "janeiro"],
  ["feb", "february", "fevrier", "fevr", "fev", "februar", "febrero", "febbraio", "februari", "fevereiro"],
  ["mar", "march", "mars", "marz", "maerz", "mrz", "marzo", "maart", "mrt", "marco"],
  ["apr", "april", "avril", "avr", "abril", "abr", "aprile"],
  ["may", "mai", "mayo", "maggio", "mag", "mei", "maio"],
  ["jun", "june", "juin", "juni", "junio", "giugno", "giu", "junho"],
  ["jul", "july", "juillet", "juil", "juli", "julio", "luglio", "lug", "julho"],
  ["aug", "august", "aout", "agosto", "ago", "augustus", "augusti"],
  ["sep", "sept", "september", "septembre", "septiembre", "settembre", "set", "setembro"],
  ["oct", "october", "octobre", "okt", "oktober", "octubre", "ottobre", "ott", "outubro", "out"],
  ["nov", "november", "novembre", "noviembre", "novembro"],
  ["dec", "december", "decembre", "dez", "dezember", "diciembre", "dic", "dicembre", "dezembro"],
];

const BY_NAME: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, month) => names.map((name) => [name, month + 1] as const)),
);

/** The month (1–12) of a name or usual abbreviation, in any case, with or without accents and a full stop. */
export function monthOf(name: string): number | undefined {
  const plain = name
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f.]/g, "");
  return BY_NAME.get(plain);
}
