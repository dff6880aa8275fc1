import { refuse } from "../engine/refusals";
import { camel, pascal } from "./object-type";
import type { HostObject } from "./object-type";
import type { Json, QueryInfo } from "./protocol";

/** What a query asks of an object: all of its scalar properties, or named ones, and the same of objects under it. */
interface Wanted {
  all: boolean;
  readonly members: Map<string, Wanted>;
}

/** Answers a query (`load`): the loaded values under the wire's names, collections as `{ _Items }`. */
export function answerQuery(object: HostObject, query: QueryInfo, keep: KeepItems): Json {
  const window = { top: query.Top, skip: query.Skip };
  return describe(object, wantedBy(query), keep, window);
}

/** Given each member of a loaded collection, so that ranges in it can be kept for later round trips. */
export type KeepItems = (item: HostObject) => void;

interface Window {
  readonly top: number | undefined;
  readonly skip: number | undefined;
}

function wantedBy(query: QueryInfo): Wanted {
  const root: Wanted = { all: false, members: new Map() };
  const paths = query.Select ?? [];
  for (const path of paths) add(root, segmentsOf(path));
  for (const path of query.Expand ?? []) add(root, [...segmentsOf(path), "*"]);
  if (paths.length === 0) root.all = true;
  return root;
}

/** `columns/items/name` and `columns.name` say the same as `columns/name`. */
function segmentsOf(path: string): string[] {
  const segments = path.split(/[/.]/).map((segment) => segment.trim());
  return segments.filter((segment) => segment !== "" && segment.toLowerCase() !== "items");
}

function add(to: Wanted, segments: readonly string[]): void {
  let at = to;
  for (const segment of segments) {
    if (segment === "*") break;
    const name = pascal(segment);
    const next: Wanted = at.members.get(name) ?? { all: false, members: new Map() };
    at.members.set(name, next);
    at = next;
  }
  if (segments.length === 0 || segments.at(-1) === "*") at.all = true;
}

function describe(object: HostObject, wanted: Wanted, keep: KeepItems, window?: Window): Json {
  if (object.isNull) return null;
  const items = object.items();
  return items ? describeCollection(object, items, wanted, keep, window) : describeOne(object, wanted, keep);
}

function describeOne(object: HostObject, wanted: Wanted, keep: KeepItems): Json {
  const result: Record<string, Json> = object.identity();
  if (wanted.all) for (const name of object.readable()) result[name] = object.get(name);
  for (const [name, inner] of wanted.members) result[name] = member(object, name, inner, keep);
  return result;
}

function member(object: HostObject, name: string, inner: Wanted, keep: KeepItems): Json {
  if (object.has(name) === "object") {
    // `load("format")` names an object and no property of it: Excel answers with all of its properties.
    const bare = inner.members.size === 0 && !inner.all;
    return describe(object.reach(name), bare ? { all: true, members: inner.members } : inner, keep);
  }
  if (inner.members.size > 0) {
    refuse("ApiNotFound", `${object.typeName}.${camel(name)} is not implemented by the embedded host`);
  }
  return object.get(name);
}

/** Properties of the collection itself stand beside its items; all others are asked of every item. */
function describeCollection(
  object: HostObject,
  items: readonly HostObject[],
  wanted: Wanted,
  keep: KeepItems,
  window?: Window,
): Json {
  const own = [...wanted.members].filter(([name]) => object.has(name) === "property");
  const ofItems: Wanted = {
    all: wanted.all,
    members: new Map([...wanted.members].filter(([name]) => object.has(name) !== "property")),
  };
  const result: Record<string, Json> = describeOwn(
    object,
    wanted,
    own.map(([name]) => name),
  );
  if (own.length > 0 && ofItems.members.size === 0 && !wanted.all) return result;
  const from = window?.skip ?? 0;
  const shown = items.slice(from, window?.top === undefined ? undefined : from + window.top);
  for (const item of shown) keep(item);
  result["_Items"] = shown.map((item) => describe(item, ofItems, keep));
  return result;
}

function describeOwn(object: HostObject, wanted: Wanted, named: readonly string[]): Record<string, Json> {
  const result: Record<string, Json> = object.identity();
  for (const name of wanted.all ? object.readable() : named) result[name] = object.get(name);
  return result;
}
