import { SIGN_FAMILIES } from "../../values/currencies";
import type { Amount } from "../../values/money-text";
import type { HeaderText } from "../match/header-text";
import type { TableDecisions } from "./column";

/** What money a column is in. */
export interface ColumnCurrency {
  /** ISO 4217: what most of its cells name, else its header, else a title. */
  readonly currency: string | undefined;
  /** The currency that one of its amounts names; a shared sign means the column's or the program's currency where it can. */
  readonly codeOf: (amount: Pick<Amount, "currency" | "shared">) => string | undefined;
  /** How many cells are in which currency, those that name none counted for the header or title. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Finds a column's currency. `$` is the dollar that a code beside it names, or else the program's own, or else that of the US. */
export function columnCurrency(
  amounts: readonly Amount[],
  header: HeaderText,
  { settings, stated }: TableDecisions,
): ColumnCurrency {
  const named = (currency: string | undefined, shared: boolean | undefined): readonly string[] =>
    currency === undefined || shared ? [] : [currency];
  const sure = [
    ...named(header.currency, header.sharedSign),
    ...named(stated?.currency, stated?.shared),
    ...amounts.flatMap(({ currency, shared }) => named(currency, shared)),
  ];
  const codeOf = ({ currency, shared }: Pick<Amount, "currency" | "shared">): string | undefined => {
    if (currency === undefined || !shared) return currency;
    const family = SIGN_FAMILIES.find((codes) => codes.has(currency));
    return [...sure, settings.currency].find((code) => family?.has(code)) ?? currency;
  };
  const counts = new Map<string, number>();
  const add = (code: string | undefined): void => {
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
  };
  for (const amount of amounts) add(codeOf(amount));
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  const headed =
    header.currency === undefined
      ? stated && codeOf(stated)
      : codeOf({ currency: header.currency, ...(header.sharedSign ? { shared: true } : {}) });
  for (const amount of amounts) if (amount.currency === undefined) add(headed);
  return { currency: most?.[0] ?? headed, codeOf, counts };
}
