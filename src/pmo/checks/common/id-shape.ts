/** From so many IDs on a common pattern can be told. */
export const MANY_IDS = 10;
/** The share of IDs that must have a pattern before the others are strange. */
const COMMON_SHARE = 0.8;

/** The pattern of an ID: runs of letters as `A`, runs of digits as `9`, signs as they are: `EMR-01` is `A-9`. */
export const idShape = (id: string): string =>
  id
    .replace(/\p{Lu}+/gu, "A")
    .replace(/\p{Ll}+/gu, "a")
    .replace(/\p{N}+/gu, "9");

/** The pattern that most IDs share, and one that has it; undefined where there are too few or no pattern prevails. */
export function commonShape(ids: readonly string[]): { shape: string; example: string } | undefined {
  if (ids.length < MANY_IDS) return undefined;
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(idShape(id), (counts.get(idShape(id)) ?? 0) + 1);
  for (const [shape, size] of counts)
    if (size >= ids.length * COMMON_SHARE) {
      const example = ids.filter((id) => idShape(id) === shape).sort()[0] ?? "";
      return { shape, example };
    }
  return undefined;
}
