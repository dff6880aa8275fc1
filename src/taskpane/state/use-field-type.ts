import { useMemo } from "react";
import type { FieldId, FieldType, RegisterId } from "../../pmo/templates/template";
import { useRegisterChoices } from "./use-register-choices";

/** What a field holds; undefined for columns of the user's own and until the templates are loaded. */
export type FieldTypeOf = (register: RegisterId, field: FieldId | undefined) => FieldType | undefined;

/** Tells dates and percents from numbers, so that a value is shown as its cell shows it. */
export function useFieldType(): FieldTypeOf {
  const registers = useRegisterChoices();
  return useMemo(() => {
    const types = new Map(
      registers?.flatMap(({ id, fields }) =>
        fields.map((field) => [`${id} ${field.id}`, field.type] as const),
      ),
    );
    return (register, field) => types.get(`${register} ${field ?? ""}`);
  }, [registers]);
}
