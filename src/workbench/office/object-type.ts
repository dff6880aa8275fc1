import { refuse } from "../engine/refusals";
import type { Args } from "./arguments";
import type { Json } from "./protocol";
import type { Session } from "./session";

/** A class of Office.js as data: what can be read, written, called and reached, under the wire's names. */
export interface ObjectType<T> {
  /** `Range`, `WorksheetCollection` … */
  readonly name: string;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  /** Objects reached as properties: `Format`, `Worksheets`. */
  readonly objects?: Readonly<Record<string, (self: T, session: Session) => HostObject>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** The members of a collection, in order. */
  readonly items?: (self: T, session: Session) => readonly HostObject[];
  /** What `[key]` of a collection is. */
  readonly index?: (self: T, args: Args, session: Session) => HostObject;
  /** What the client remembers an object by: `{ Id }`, `{ _Id }` or `{ _ReferenceId }`. */
  readonly identity?: (self: T, session: Session) => Record<string, Json>;
  /** Whether the object is still there; without it, it always is. */
  readonly exists?: (self: T, session: Session) => boolean;
}

export interface Property<T> {
  readonly get?: (self: T, session: Session) => Json;
  readonly set?: (self: T, args: Args, session: Session) => void;
}

// The result of a method is an object of the host, a plain value, or nothing.
export type Method<T> = (self: T, args: Args, session: Session) => HostObject | Json | void;

/** An object of a type, as the executor sees it: its type's data bound to what it stands for. */
export interface HostObject {
  readonly typeName: string;
  /** What it stands for; arguments take ranges and sheets out by their class. */
  readonly self: unknown;
  readonly isNull: boolean;
  identity(): Record<string, Json>;
  /** Wire names of the scalar properties that can be read. */
  readable(): readonly string[];
  has(name: string): "property" | "object" | undefined;
  get(name: string): Json;
  set(name: string, args: Args): void;
  call(name: string, args: Args): HostObject | Json | void;
  reach(name: string): HostObject;
  index(args: Args): HostObject;
  items(): readonly HostObject[] | undefined;
}

/** Joins a type's description to the thing that it describes. */
export function bind<T>(type: ObjectType<T>, self: T, session: Session): HostObject {
  const missing = (name: string): never =>
    refuse("ApiNotFound", `${type.name}.${camel(name)} is not implemented by the embedded host`);
  const living = (): T => {
    if (type.exists && !type.exists(self, session)) refuse("ItemNotFound", `the ${type.name} is gone`);
    return self;
  };
  return {
    typeName: type.name,
    self,
    isNull: false,
    identity: () => type.identity?.(living(), session) ?? {},
    readable: () => Object.keys(type.properties ?? {}).filter((name) => type.properties?.[name]?.get),
    has: (name) => (type.properties?.[name] ? "property" : type.objects?.[name] ? "object" : undefined),
    get: (name) => {
      const property = type.properties?.[name];
      return property?.get ? property.get(living(), session) : missing(name);
    },
    set: (name, args) => {
      const property = type.properties?.[name];
      if (!property?.set) return missing(name);
      property.set(living(), args, session);
    },
    call: (name, args) => {
      const method = type.methods?.[name];
      return method ? method(living(), args, session) : missing(name);
    },
    reach: (name) => {
      const object = type.objects?.[name];
      return object ? object(living(), session) : missing(name);
    },
    index: (args) => (type.index ? type.index(living(), args, session) : missing("getItem")),
    items: () => type.items?.(living(), session),
  };
}

/** What `getItemOrNullObject` answers when there is nothing; all that is reached through it is null as well. */
export const NULL_OBJECT: HostObject = {
  typeName: "NullObject",
  self: null,
  isNull: true,
  identity: () => ({}),
  readable: () => [],
  has: () => undefined,
  get: () => null,
  set: () => undefined,
  call: () => NULL_OBJECT,
  reach: () => NULL_OBJECT,
  index: () => NULL_OBJECT,
  items: () => undefined,
};

/** Whether a method's result is an object of the host. */
export function isHostObject(value: HostObject | Json | void): value is HostObject {
  return typeof value === "object" && value !== null && "typeName" in value && "reach" in value;
}

/** `GetRange` as the client spells it: `getRange`. */
export const camel = (name: string): string => name.slice(0, 1).toLowerCase() + name.slice(1);

/** `columns` as the wire spells it: `Columns`. */
export const pascal = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);
