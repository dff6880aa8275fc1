import type { List, ListId } from "../template";
import { item } from "./item";

/** The lists of Budget. Synonyms are compared without case and punctuation. */
export const BUDGET_LISTS = {
  budgetBasis: {
    title: "Budget bases",
    name: "PMO_List_BudgetBasis",
    items: [
      item(
        "Cumulative",
        ["cum", "to date", "cumulative to date", "total to date", "ctd"],
        "From the start of the project to the end of the period.",
      ),
      item(
        "Period",
        ["in period", "monthly", "month", "incremental", "for the period", "quarterly"],
        "The period alone.",
      ),
    ],
  },
  eacMethod: {
    title: "Estimate methods",
    name: "PMO_List_EacMethod",
    items: [
      item(
        "Manager's estimate",
        ["manager", "judgement", "judgment", "bottom up", "bottom-up", "manual"],
        "What the project's manager expects.",
      ),
      item("BAC / CPI", ["bac/cpi", "cpi", "cpi based", "typical"], "Cost goes on at the efficiency so far."),
      item(
        "AC + (BAC - EV)",
        ["ac+(bac-ev)", "ac + bac - ev", "atypical"],
        "The rest costs what was budgeted for it.",
      ),
      item(
        "AC + (BAC - EV) / (CPI x SPI)",
        ["cpi x spi", "cpi*spi", "composite"],
        "The rest costs more where both money and time are short.",
      ),
      item(
        "AC + ETC",
        ["ac+etc", "new estimate", "etc based", "re-estimate"],
        "The rest has been estimated anew.",
      ),
    ],
  },
  spendType: {
    title: "Spend types",
    name: "PMO_List_SpendType",
    items: [
      item(
        "Capital",
        ["capex", "cdel", "capital expenditure", "cap"],
        "Buys or builds something that lasts.",
      ),
      item(
        "Operating",
        ["opex", "rdel", "revenue", "operational", "resource", "operating expenditure"],
        "Is used up in the running of things.",
      ),
    ],
  },
} satisfies Readonly<Record<ListId, List>>;
