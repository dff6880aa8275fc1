import { STANDARD } from "../pmo/templates/standards";
import type { Standards } from "../pmo/templates/standards";
import type { Field, RegisterId } from "../pmo/templates/template";

/** A register as a person chooses it, with the fields that a source column can feed. */
export interface RegisterChoice {
  readonly id: RegisterId;
  readonly name: string;
  readonly singular: string;
  readonly fields: readonly FieldChoice[];
}

export type FieldChoice = Pick<Field, "id" | "header" | "type" | "requirement" | "description" | "synonyms">;

/** The registers in their order, without the fields that are worked out by formulas. */
export const registerChoices = ({ templates }: Standards = STANDARD): readonly RegisterChoice[] =>
  templates.map(({ id, name, singular, fields }) => ({
    id,
    name,
    singular,
    fields: fields
      .filter(({ type }) => type !== "calculated")
      .map(({ id, header, type, requirement, description, synonyms }) => ({
        id,
        header,
        type,
        requirement,
        description,
        synonyms,
      })),
  }));
