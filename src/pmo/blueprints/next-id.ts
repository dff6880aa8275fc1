/** An ID taken apart: what stands before its last number, the number, and how many digits it has. */
interface Parts {
  readonly stem: string;
  readonly number: number;
  readonly digits: number;
}

function partsOf(id: string): Parts | undefined {
  const [, stem = "", digits = ""] = /^(.*?)(\d{1,9})$/.exec(id.trim()) ?? [];
  return digits === "" ? undefined : { stem, number: Number(digits), digits: digits.length };
}

/** What IDs begin with where there is none to go by. */
const FIRST = "PRJ-001";

/**
 * The next free ID by the pattern that IDs have: the stem that most of them share, with the number after its highest. `near` are
 * IDs of the same workstream, whose stem goes before. Without any pattern, `PRJ-001`.
 */
export function nextId(ids: readonly string[], near: readonly string[] = []): string {
  const known = new Set(ids.map((id) => id.trim().toLowerCase()));
  const stem = commonStem(near) ?? commonStem(ids);
  if (stem === undefined) return free(partsOf(FIRST), known) ?? FIRST;
  const family = ids.map(partsOf).filter((parts) => parts?.stem === stem);
  const number = Math.max(...family.map((parts) => parts?.number ?? 0)) + 1;
  const digits = Math.max(...family.map((parts) => parts?.digits ?? 1));
  return free({ stem, number, digits }, known) ?? FIRST;
}

function commonStem(ids: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const id of ids) {
    const parts = partsOf(id);
    if (parts) counts.set(parts.stem, (counts.get(parts.stem) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function free(parts: Parts | undefined, known: ReadonlySet<string>): string | undefined {
  if (!parts) return undefined;
  for (let number = parts.number; ; number++) {
    const id = `${parts.stem}${String(number).padStart(parts.digits, "0")}`;
    if (!known.has(id.toLowerCase())) return id;
  }
}
