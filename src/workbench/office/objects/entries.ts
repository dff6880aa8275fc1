import { refuse } from "../../engine/refusals";
import { NULL_OBJECT } from "../object-type";
import type { HostObject, ObjectType } from "../object-type";
import type { Json } from "../protocol";
import type { Session } from "../session";

/** A list of values under keys that an add-in keeps in the workbook: settings, custom properties. */
export interface Entries {
  readonly keys: () => string[];
  readonly get: (key: string) => Json;
  readonly set: (key: string, value: Json, session: Session) => void;
  readonly delete: (key: string, session: Session) => void;
  /** How keys compare; settings' keys keep case apart, those of properties do not. */
  readonly sameKey: (a: string, b: string) => boolean;
}

/** One of them. */
export interface Entry {
  readonly entries: Entries;
  readonly key: string;
}

type EntryKind = "Setting" | "CustomProperty" | "WorksheetCustomProperty";

const find = (entries: Entries, key: string): string | undefined =>
  entries.keys().find((one) => entries.sameKey(one, key));

/** The class of a collection of entries; `Setting` and its relatives differ in their names alone. */
export function entryCollection(name: string, item: EntryKind): ObjectType<Entries> {
  const make = (session: Session, entries: Entries, key: string): HostObject =>
    session.make(item, { entries, key });
  return {
    name,
    items: (entries, session) => entries.keys().map((key) => make(session, entries, key)),
    index: (entries, args, session) => {
      const key = args.text(0, "key");
      return make(session, entries, find(entries, key) ?? refuse("ItemNotFound", `no '${key}'`));
    },
    methods: {
      GetCount: (entries) => entries.keys().length,
      GetItemOrNullObject: (entries, args, session) => {
        const key = find(entries, args.text(0, "key"));
        return key === undefined ? NULL_OBJECT : make(session, entries, key);
      },
      Add: (entries, args, session) => {
        const given = args.text(0, "key");
        if (given === "") refuse("InvalidArgument", "key must not be empty");
        const key = find(entries, given) ?? given;
        entries.set(key, args.json(1, "value"), session);
        return make(session, entries, key);
      },
    },
  };
}

/** The class of one entry; `valueType` gives its type where the class has one. */
export function entry(name: string, valueType?: (value: Json) => string): ObjectType<Entry> {
  return {
    name,
    identity: ({ key }) => ({ _Id: key }),
    exists: ({ entries, key }) => entries.keys().includes(key),
    properties: {
      Key: { get: ({ key }) => key },
      Value: {
        get: ({ entries, key }) => entries.get(key),
        set: ({ entries, key }, args, session) => entries.set(key, args.json(0, "value"), session),
      },
      ...(valueType ? { Type: { get: ({ entries, key }: Entry) => valueType(entries.get(key)) } } : {}),
    },
    methods: {
      Delete: ({ entries, key }, _args, session) => entries.delete(key, session),
    },
  };
}
