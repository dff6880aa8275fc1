import { isScale } from "../pmo/intake/match/field-kinds";
import type { IntakeLists } from "../pmo/intake/options";
import { STANDARD } from "../pmo/templates/standards";
import type { Standards } from "../pmo/templates/standards";
import type { Field, RegisterId } from "../pmo/templates/template";
import type { CellValue } from "../pmo/values/cell";

/** A register as a person chooses it, with the fields that a source column can feed. */
export interface RegisterChoice {
  readonly id: RegisterId;
  readonly name: string;
  readonly singular: string;
  readonly fields: readonly FieldChoice[];
}

export interface FieldChoice extends Pick<
  Field,
  "id" | "header" | "type" | "requirement" | "description" | "synonyms"
> {
  /** What a cell of a list or a scale may hold; undefined for every other field. */
  readonly values?: readonly CellValue[];
}

interface ChoiceStandards extends Pick<Standards, "templates"> {
  readonly lists: IntakeLists;
}

/** The registers in their order, without the fields that are worked out by formulas. */
export const registerChoices = ({
  templates,
  lists,
}: ChoiceStandards = STANDARD): readonly RegisterChoice[] =>
  templates.map(({ id, name, singular, fields }) => ({
    id,
    name,
    singular,
    fields: fields
      .filter(({ type }) => type !== "calculated")
      .map((field) => {
        const { id, header, type, requirement, description, synonyms } = field;
        const values = valuesOf(field, lists);
        return {
          id,
          header,
          type,
          requirement,
          description,
          synonyms,
          ...(values === undefined ? {} : { values }),
        };
      }),
  }));

function valuesOf(field: Field, lists: IntakeLists): readonly CellValue[] | undefined {
  if (isScale(field)) return [1, 2, 3, 4, 5];
  return field.type === "list" && field.list !== undefined
    ? lists[field.list]?.items.map(({ value }) => value)
    : undefined;
}
