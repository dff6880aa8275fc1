import { workdaysPer } from "../values/duration-text";

/** What of a predecessor is waited for, and what waits: finish to start, start to start, finish to finish, start to finish. */
export type LinkType = "FS" | "SS" | "FF" | "SF";

/** A predecessor as a task names it. */
export interface Link {
  /** The predecessor's ID, as written. */
  readonly from: string;
  readonly type: LinkType;
  /** Working days after which the link holds; a lead is negative. */
  readonly lag: number;
  /** True when its type or its lag is written out. */
  readonly detailed: boolean;
}

/** What a cell of predecessors says. */
export interface Links {
  readonly links: readonly Link[];
  /** The pieces that cannot be read, as written. */
  readonly unread: readonly string[];
}

/** An ID with a type, and perhaps a lag: `14SS`, `A1010: FS 5`, `12FS-3 days`. */
const TYPED = /^(\S.*?)\s*:?\s*(FS|SS|FF|SF)(?:\s*([+-])?\s*(\d+(?:\.\d+)?)\s*([^\d\s].*)?)?$/i;
/** An ID with a lag alone, which needs its unit: `12+2d`. */
const LAGGED = /^(\S.*?)(\s*)([+-])\s*(\d+(?:\.\d+)?)\s*([a-z%][a-z ]*)$/i;
const BARE = /^[\p{L}\p{N}._/#-]+$/u;

/**
 * Reads the predecessors of a task: pieces parted by semicolon, comma or line, each an ID with type and lag where they are not
 * finish to start and none. `isTask` tells the IDs that there are, so that `A-10` is a task and not `A` less ten days.
 */
export function readLinks(text: string, isTask: (id: string) => boolean): Links {
  const links: Link[] = [];
  const unread: string[] = [];
  for (const piece of text.split(/[;,\n]/).map((one) => one.trim())) {
    if (piece === "") continue;
    const link = readLink(piece, isTask);
    if (link) links.push(link);
    else unread.push(piece);
  }
  return { links, unread };
}

function readLink(piece: string, isTask: (id: string) => boolean): Link | undefined {
  const bare: Link = { from: piece, type: "FS", lag: 0, detailed: false };
  if (isTask(piece)) return bare;
  const [, from, type, sign, size = "0", unit = "d"] = TYPED.exec(piece) ?? LAGGED.exec(piece) ?? [];
  if (from === undefined) return BARE.test(piece) ? bare : undefined;
  const each = workdaysPer(unit);
  if (each === undefined) return undefined;
  const lag = Number(size) * each;
  return {
    from,
    type: (type?.trim().toUpperCase() || "FS") as LinkType,
    lag: sign === "-" && lag !== 0 ? -lag : lag,
    detailed: true,
  };
}
