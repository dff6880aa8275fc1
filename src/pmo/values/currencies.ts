/** ISO 4217 codes that amounts are met in. Three letters alone are no proof: only these are read as currencies. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  (
    "AED AFN ARS AUD BDT BGN BHD BRL BWP CAD CHF CLP CNY COP CRC CZK DKK DOP DZD EGP ETB EUR FJD GBP GEL GHS GTQ HKD HNL HRK HUF " +
    "IDR ILS INR IQD ISK JMD JOD JPY KES KHR KRW KWD KZT LAK LBP LKR LYD MAD MMK MNT MOP MUR MVR MWK MXN MYR MZN NAD NGN NOK NPR NZD " +
    "OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SDG SEK SGD SLE SSP SYP THB TND TOP TRY TTD TWD TZS UAH UGX USD UYU " +
    "UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW"
  ).split(" "),
);

/** Signs and everyday words for currencies, longest first where one begins another; undefined is a sign of several currencies. */
export const CURRENCY_SIGNS: readonly (readonly [sign: string, code: string | undefined])[] = [
  ["pounds sterling", "GBP"],
  ["pound sterling", "GBP"],
  ["sterling", "GBP"],
  ["pounds", "GBP"],
  ["pound", "GBP"],
  ["euros", "EUR"],
  ["euro", "EUR"],
  ["us dollars", "USD"],
  ["dollars", "USD"],
  ["rupees", "INR"],
  ["us$", "USD"],
  ["a$", "AUD"],
  ["au$", "AUD"],
  ["c$", "CAD"],
  ["ca$", "CAD"],
  ["cad$", "CAD"],
  ["can$", "CAD"],
  ["nz$", "NZD"],
  ["hk$", "HKD"],
  ["s$", "SGD"],
  ["r$", "BRL"],
  ["mx$", "MXN"],
  ["nt$", "TWD"],
  ["fr.", "CHF"],
  ["rs.", "INR"],
  ["rs", "INR"],
  ["ksh", "KES"],
  ["rm", "MYR"],
  ["zł", "PLN"],
  ["zl", "PLN"],
  ["kč", "CZK"],
  ["ft", "HUF"],
  ["kr.", undefined],
  ["kr", undefined],
  ["£", "GBP"],
  ["€", "EUR"],
  ["$", "USD"],
  ["₹", "INR"],
  ["¥", "JPY"],
  ["￥", "JPY"],
  ["₩", "KRW"],
  ["₽", "RUB"],
  ["₺", "TRY"],
  ["₴", "UAH"],
  ["₦", "NGN"],
  ["₱", "PHP"],
  ["₫", "VND"],
  ["₪", "ILS"],
  ["฿", "THB"],
  ["₵", "GHS"],
];

/** Signs and words that several currencies share, though one is meant most often. */
export const SHARED_SIGNS: ReadonlySet<string> = new Set([
  "$",
  "dollars",
  "¥",
  "￥",
  "pounds",
  "pound",
  "rupees",
  "rs",
  "rs.",
]);

/** Currencies whose amounts are written with the same sign as another's. */
export const SIGN_FAMILIES: readonly ReadonlySet<string>[] = [
  new Set("USD AUD CAD NZD HKD SGD TWD FJD JMD NAD TTD BBD BSD XCD LRD".split(" ")),
  new Set(["JPY", "CNY"]),
  new Set(["GBP", "EGP", "LBP", "SDG", "SSP", "SYP"]),
  new Set(["INR", "PKR", "LKR", "NPR", "MUR"]),
];

/** Words for a multiple of an amount. */
export const MONEY_UNITS: readonly (readonly [word: string, unit: number])[] = [
  ["thousands", 1e3],
  ["thousand", 1e3],
  ["millions", 1e6],
  ["million", 1e6],
  ["billions", 1e9],
  ["billion", 1e9],
  ["milliers", 1e3],
  ["tausend", 1e3],
  ["tsd.", 1e3],
  ["tsd", 1e3],
  ["millionen", 1e6],
  ["milliarden", 1e9],
  ["milliards", 1e9],
  ["lakhs", 1e5],
  ["lakh", 1e5],
  ["crores", 1e7],
  ["crore", 1e7],
  ["000s", 1e3],
  ["000", 1e3],
  ["mill", 1e6],
  ["mio", 1e6],
  ["mil", 1e6],
  ["mln", 1e6],
  ["bln", 1e9],
  ["mrd", 1e9],
  ["mn", 1e6],
  ["mm", 1e6],
  ["bn", 1e9],
  ["tn", 1e12],
  ["cr", 1e7],
  ["k", 1e3],
  ["m", 1e6],
  ["b", 1e9],
];
