/** True when a text has `*` or `?` that no `~` takes its meaning from. */
export const hasWildcard = (text: string): boolean => /(^|[^~])(~~)*[*?]/.test(text);

/** The text that `~*`, `~?` and `~~` stand for. */
export const unescapeWildcards = (text: string): string => text.replace(/~([*?~])/g, "$1");

const ESCAPE = /[.*+?^${}()|[\]\\]/g;

/** A pattern for a whole text (or, with `anywhere`, for a place in it): `*` any text, `?` one character, without case. */
export function wildcardPattern(text: string, anywhere = false): RegExp {
  const body = text.replace(/~[*?~]|[*?]|[^*?~]+|~/g, (part) => {
    if (part === "*") return anywhere ? "[\\s\\S]*?" : "[\\s\\S]*";
    if (part === "?") return "[\\s\\S]";
    const plain = part.length === 2 && part.startsWith("~") ? part.slice(1) : part;
    return plain.replace(ESCAPE, "\\$&");
  });
  return new RegExp(anywhere ? body : `^${body}$`, "iu");
}
