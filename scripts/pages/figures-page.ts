import { referencesTo } from "../../src/pmo/figures/reference";
import type { Unit } from "../../src/pmo/figures/figure";
import { THRESHOLDS } from "../../src/pmo/setup/thresholds";
import { TEMPLATES, templateOf } from "../../src/pmo/templates/standard";
import { fieldOf } from "../../src/pmo/templates/template";
import { FIGURE_FAMILIES } from "./figure-catalogue";
import type { Entry } from "./figure-catalogue";
import { list, page, plain } from "./markdown";

const UNITS: Readonly<Record<Unit, string>> = {
  count: "count",
  money: "money, in the program's currency and unit",
  share: "share, shown as percent",
  ratio: "ratio",
  "working days": "working days (Monday to Friday, holidays not taken off)",
  score: "score",
  text: "text",
  date: "date",
};

/** The page of all figures: what they are, how the sheet and the code work them out, and what of. */
export function figuresPage(): string {
  const count = FIGURE_FAMILIES.reduce((sum, { entries }) => sum + entries.length, 0);
  return page([
    "# Figures",
    "<!-- Written by scripts/write-docs.ts from the figures themselves. Do not edit by hand. -->",
    `The reports consist of ${count} kinds of figures. Each is defined once, with an Excel formula over the registers and a calculation in TypeScript (\`src/pmo/figures\`). After a refresh both are compared, and the sheet's footer says how many agree.`,
    list([
      "**Scope.** Open rows: those whose register's own column `Open` says Yes. A blank status counts as open.",
      "**Not assessable.** Where data are missing a figure shows `n/a`. Missing data are never counted as zero or as green. A figure whose column is missing shows `n/a`, and the notes say which column.",
      "**Quotients are of sums.** The program's CPI is ΣEV ÷ ΣAC, never a mean of CPIs.",
      "**Thresholds** stand in `PMO Setup`, as workbook names; defaults are given here.",
    ]),
    "`‹stage›` and the like stand for any value of its kind. Formulas are those over registers with standard headers; a renamed column is followed. `{row}` is the row of the cell itself.",
    ...FIGURE_FAMILIES.flatMap(({ title, entries }) => [`## ${title}`, ...entries.flatMap(describe)]),
    "## Calculated columns of the registers",
    "Figures rest on these. They are formulas in the registers themselves, and are worked out a second time in `src/pmo/figures/derived.ts`.",
    ...TEMPLATES.filter(({ fields }) => fields.some(({ type }) => type === "calculated")).flatMap(
      (template) => [
        `### ${template.name}`,
        list(
          template.fields
            .filter(({ type }) => type === "calculated")
            .map(
              ({ header, description, formula = "" }) =>
                `**${plain(header)}**: ${plain(description)} ${code(formula)}`,
            ),
        ),
      ],
    ),
  ]);
}

function describe({ figure, id, words, denominator, source }: Entry): string[] {
  const formula = figure.formula(referencesTo({}), "$B{row}");
  const thresholds = THRESHOLDS.filter(({ name }) => new RegExp(`\\b${name}\\b`).test(formula));
  return [
    `### ${plain(figure.title)}`,
    list([
      `Id: \`${id ?? figure.id}\``,
      `Unit: ${UNITS[figure.unit]}`,
      `Calculation: ${plain(words)}`,
      ...(denominator ? [`Denominator: ${plain(denominator)}`] : []),
      `Reads: ${Object.entries(figure.needs)
        .map(([register, fields]) => reads(register, fields))
        .join("; ")}`,
      `Formula: ${code(formula)}`,
      ...(thresholds.length > 0
        ? [
            `Thresholds: ${thresholds.map(({ title, name, value }) => `${plain(title)} (\`${name}\`, ${value})`).join("; ")}`,
          ]
        : []),
      ...(source ? [`Source: ${plain(source)}`] : []),
    ]),
  ];
}

function reads(register: string, fields: readonly string[]): string {
  const template = templateOf(register);
  return `${template.name}: ${fields.map((field) => plain(fieldOf(template, field).header)).join(", ")}`;
}

const code = (text: string): string => `\`${text}\``;
