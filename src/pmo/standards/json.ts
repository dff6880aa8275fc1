import * as v from "valibot";
import { placeless } from "./merge";
import { OWN_TYPES, REQUIREMENTS } from "./own";
import type { OwnField, OwnList, OwnProblem, OwnStandards, OwnTemplate } from "./own";

/** What stands at the head of an exported file, so that other JSON is told apart. */
export const FORMAT = "steerbook-templates";
export const FORMAT_VERSION = 1;

const text = v.pipe(v.string(), v.trim(), v.nonEmpty("must not be empty"));
const id = v.pipe(
  text,
  v.regex(/^[\p{L}_][\p{L}\p{N}_-]*$/u, "must be letters and digits, beginning with a letter"),
);

const Condition = v.union([
  v.strictObject({ field: id, is: v.pipe(v.array(text), v.nonEmpty("must name a value")) }),
  v.strictObject({ field: id, filled: v.literal(true) }),
]);

const FieldShape = v.strictObject({
  id,
  header: v.optional(v.pipe(text, v.maxLength(255, "must have at most 255 characters"))),
  type: v.optional(v.picklist(OWN_TYPES)),
  requirement: v.optional(v.picklist(REQUIREMENTS)),
  requiredWhen: v.optional(v.pipe(v.array(Condition), v.nonEmpty("must name a condition"))),
  description: v.optional(text),
  synonyms: v.optional(v.array(text)),
  list: v.optional(id),
  references: v.optional(id),
  minimum: v.optional(v.number()),
  maximum: v.optional(v.number()),
  pattern: v.optional(text),
  many: v.optional(v.boolean()),
  width: v.optional(
    v.pipe(v.number(), v.minValue(3, "must be at least 3"), v.maxValue(255, "must be at most 255")),
  ),
});

const TemplateShape = v.strictObject({
  id,
  version: v.pipe(v.number(), v.integer("must be a whole number"), v.minValue(1, "must be at least 1")),
  name: v.optional(
    v.pipe(text, v.maxLength(22, "must have at most 22 characters, so that its sheet can be named after it")),
  ),
  singular: v.optional(text),
  description: v.optional(text),
  key: v.optional(id),
  label: v.optional(id),
  fields: v.array(FieldShape),
});

const ListShape = v.strictObject({
  id,
  title: v.optional(text),
  items: v.array(
    v.strictObject({ value: text, synonyms: v.optional(v.array(text), []), meaning: v.optional(text) }),
  ),
});

const FileShape = v.strictObject({
  format: v.literal(FORMAT),
  formatVersion: v.literal(FORMAT_VERSION),
  templates: v.array(TemplateShape),
  lists: v.optional(v.array(ListShape), []),
});

/** Own standards from an exported file, or everything that is wrong with it, each by its path (`templates[2].fields[0].type`). */
export function parseOwn(json: string): { own: OwnStandards } | { problems: readonly OwnProblem[] } {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    return { problems: [{ at: "the file", text: `is not JSON: ${(error as Error).message}` }] };
  }
  const result = v.safeParse(FileShape, data);
  if (!result.success) {
    return { problems: result.issues.map((issue) => ({ at: pathOf(issue), text: sentenceOf(issue) })) };
  }
  const { templates, lists } = result.output;
  return {
    own: {
      templates: templates.map((template, t): OwnTemplate => ({
        ...present(template),
        at: `templates[${t}]`,
        fields: template.fields.map(
          (field, f): OwnField => ({ ...present(field), at: `templates[${t}].fields[${f}]` }) as OwnField,
        ),
      })),
      lists: lists.map((list, l): OwnList => ({
        ...present(list),
        at: `lists[${l}]`,
        items: list.items.map((item, i) => ({ ...present(item), at: `lists[${l}].items[${i}]` })),
      })),
    },
  };
}

/** Own standards as a file that can be kept, compared line by line, and brought into another workbook. */
export function printOwn({ templates, lists }: OwnStandards): string {
  const plain = {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    templates: templates.map((template) => ({
      ...placeless(template),
      fields: template.fields.map(placeless),
    })),
    lists: lists.map((list) => ({ ...placeless(list), items: list.items.map(placeless) })),
  };
  return `${JSON.stringify(plain, null, 2)}\n`;
}

/** Without members that are there but undefined, which valibot leaves. */
type Present<Value> = { [Key in keyof Value]: Exclude<Value[Key], undefined> };
const present = <Value extends object>(value: Value): Present<Value> =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Present<Value>;

type Issue = v.BaseIssue<unknown>;

/** `templates[2].fields[0].type`; the whole file where there is no path. */
function pathOf({ path }: Issue): string {
  const parts = (path ?? []).map(({ key }) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`));
  return parts.length === 0 ? "the file" : parts.join("").replace(/^\./, "");
}

function sentenceOf({ kind, expected, received, message, type }: Issue): string {
  if (kind === "validation") return message;
  if (type === "strict_object" && expected === "never") return "is not a member that Steerbook knows";
  const wanted = expected === null ? "something else" : expected.replaceAll(" | ", ", ");
  return received === "undefined" ? `is missing; expected ${wanted}` : `is ${received}; expected ${wanted}`;
}
