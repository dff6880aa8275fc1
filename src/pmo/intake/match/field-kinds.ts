import type { Field } from "../../templates/template";

/** True for the fields that hold a step of a 1–5 scale. */
export const isScale = (field: Field): boolean =>
  field.type === "number" && field.minimum === 1 && field.maximum === 5;

/** True for the scales of probability, which percentages have steps on; those of impact have none. */
export const isProbability = (field: Field): boolean => isScale(field) && /probability/i.test(field.id);
