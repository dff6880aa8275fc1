import { refuse } from "../engine/refusals";
import { NAMED_COLOURS } from "./named-colours";

/** A colour as Office.js takes it, `#RRGGBB` or a name of HTML, as `#RRGGBB` in capitals. */
export function colour(text: string, name: string): string {
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1] ?? NAMED_COLOURS[text.toLowerCase()];
  return hex ? `#${hex.toUpperCase()}` : refuse("InvalidArgument", `${name}: '${text}' is no colour`);
}
