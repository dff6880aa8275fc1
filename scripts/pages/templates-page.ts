import { conditionsText } from "../../src/pmo/standards/conditions";
import { STANDARD } from "../../src/pmo/templates/standards";
import type { Field, Template } from "../../src/pmo/templates/template";
import { list, page, plain, table } from "./markdown";

const TYPES: Readonly<Record<Field["type"], string>> = {
  id: "ID",
  text: "text",
  longText: "long text",
  date: "date",
  number: "number",
  money: "money",
  percent: "percent",
  list: "list",
  flag: "Yes or No",
  person: "person",
  reference: "reference",
  calculated: "formula",
};

/** The page of every standard template with its fields, and of every list of allowed values. */
export function templatesPage(): string {
  const { templates, lists } = STANDARD;
  const fields = templates.reduce((sum, template) => sum + template.fields.length, 0);
  return page([
    "# Templates",
    "<!-- Written by scripts/write-docs.ts from the templates themselves. Do not edit by hand. -->",
    `A template is the standard for one kind of register. Steerbook comes with ${templates.length} templates of ${fields} fields, and ${Object.keys(lists).length} lists of allowed values. A PMO adds its own fields, values, words and registers in the pane.`,
    list([
      "A **required** field must be filled in while its row has not ended (`IMP-19`, or a check of its own).",
      "A field that is **required when** something holds is asked for by `IMP-21`, or by a check of its own.",
      "A **conditional** field without such words depends on more than its row; [checks.md](checks.md) says when.",
      "A **formula** is worked out in the register itself and never brought in.",
    ]),
    `Money is in the program's currency and unit, percent are shares. Every register ends with columns that say where its rows came from, as [data-model.md](data-model.md) tells, and then whatever columns a team has of its own. Intake also knows a field by other words for it, which stand with it in \`src/pmo/templates\`.`,
    list(templates.map(({ name }) => `[${plain(name)}](#${anchor(name)})`)),
    ...templates.flatMap(describe),
    "## Lists of allowed values",
    "The values stand in `PMO Setup`, where the PMO may add to them.",
    ...Object.values(lists).flatMap(({ title, items }) => [
      `### ${plain(title)}`,
      list(
        items.map(({ value, meaning }) =>
          meaning === undefined ? plain(value) : `**${plain(value)}**: ${plain(meaning)}`,
        ),
      ),
    ]),
  ]);
}

function describe(template: Template): string[] {
  return [
    `## ${plain(template.name)}`,
    `${plain(template.description)} Version ${template.version}. A row is known by ${plain(headerOf(template, template.key))}${sameBy(template)}, and called by ${plain(headerOf(template, template.label))}.`,
    table(
      ["Column", "Type", "Needed", "Allowed", "Meaning"],
      template.fields.map((field) => [
        field.header,
        typeOf(field),
        neededOf(field, template),
        allowedOf(field),
        field.description,
      ]),
    ),
  ];
}

const headerOf = ({ fields }: Template, id: string): string =>
  fields.find((field) => field.id === id)?.header ?? id;

const sameBy = (template: Template): string =>
  template.sameBy
    ? `, or else by ${plain(template.sameBy.map((id) => headerOf(template, id)).join(", "))}`
    : "";

const typeOf = ({ type, many }: Field): string => `${TYPES[type]}${many ? ", several" : ""}`;

function neededOf({ type, requirement, requiredWhen }: Field, template: Template): string {
  if (type === "calculated") return "worked out";
  return requiredWhen
    ? `required when ${conditionsText(requiredWhen, template).replaceAll("; ", " and ")}`
    : requirement;
}

function allowedOf({ type, list, references, minimum, maximum, pattern }: Field): string {
  if (type === "flag") return "Yes, No";
  if (list !== undefined) return (STANDARD.lists[list]?.items ?? []).map(({ value }) => value).join(", ");
  if (references !== undefined) {
    const target = STANDARD.templates.find(({ id }) => id === references);
    return target ? `${headerOf(target, target.key)} of ${target.name}` : references;
  }
  if (pattern !== undefined) return pattern;
  const shown = (value: number): string => (type === "percent" ? `${value * 100}%` : String(value));
  if (minimum !== undefined && maximum !== undefined) return `${shown(minimum)} to ${shown(maximum)}`;
  if (minimum !== undefined) return `${shown(minimum)} or more`;
  return maximum === undefined ? "" : `up to ${shown(maximum)}`;
}

/** The anchor that Markdown renderers give a heading. */
const anchor = (heading: string): string => heading.toLowerCase().replaceAll(" ", "-");
