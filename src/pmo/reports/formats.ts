import type { Unit } from "../figures/figure";
import type { MoneyUnit, Settings } from "../setup/settings";

const SYMBOLS: Readonly<Record<string, string>> = {
  GBP: "£",
  USD: "$",
  EUR: "€",
  CAD: "C$",
  AUD: "A$",
  INR: "₹",
  JPY: "¥",
  CHF: "CHF ",
  NZD: "NZ$",
  ZAR: "R",
};

const LETTERS: Readonly<Record<number, string>> = { 1e3: "k", 1e6: "m", 1e9: "bn" };

/** The sign that is printed before an amount; a currency without one prints its code. */
export const currencySign = (currency: string): string => SYMBOLS[currency] ?? `${currency} `;

/** Money in full, in the program's unit. */
export const plainMoney = (settings: Pick<Settings, "currency">): string => {
  const sign = `"${currencySign(settings.currency)}"`;
  return `${sign}#,##0;-${sign}#,##0;${sign}0`;
};

/** Money shortened to thousands, millions or billions, whichever suits the largest amount shown. */
export function shortMoney(settings: Pick<Settings, "currency" | "unit">, largest: number): string {
  const full = Math.abs(largest) * settings.unit;
  const wanted = full >= 10e9 ? 1e9 : full >= 1e6 ? 1e6 : full >= 10e3 ? 1e3 : 1;
  const size = Math.max(wanted, settings.unit);
  // Each comma behind the digits divides by a thousand; the stored amounts are in the program's unit already.
  const commas = ",".repeat(Math.round(Math.log10(size / settings.unit) / 3));
  const body = size === 1 ? "#,##0" : `#,##0${full / size >= 100 ? "" : ".0"}${commas}"${LETTERS[size]}"`;
  const sign = `"${currencySign(settings.currency)}"`;
  return `${sign}${body};-${sign}${body};${sign}0`;
}

/** `£ thousand`, for a sheet's heading. */
export function unitText(unit: MoneyUnit): string {
  return unit === 1 ? "" : unit === 1_000 ? "thousand" : "million";
}

/** The number format of a unit other than money. */
export function numberFormatOf(unit: Exclude<Unit, "money">): string {
  switch (unit) {
    case "count":
    case "score":
    case "working days":
      return "#,##0;-#,##0;0";
    case "share":
      return "0.0%;-0.0%;0.0%";
    case "ratio":
      return "0.00";
    case "date":
      return "d mmm yyyy";
    case "text":
      return "General";
  }
}
