import { refuse } from "../engine/refusals";
import type { Sheet } from "../engine/sheet";
import { Cells } from "./cells";
import type { HostObject } from "./object-type";
import type { Json } from "./protocol";

/** An argument as received: a plain value, or an object of the host in place of its path. */
export type Argument = Json | HostObject;

/** The arguments of one call, read with Excel's refusal when one is missing or of the wrong kind. */
export class Args {
  constructor(
    private readonly values: readonly Argument[],
    /** The objects that stand inside plain arguments, by path id: `{ source: range }`. */
    private readonly objects: (pathId: number) => HostObject = () => refuse("InvalidArgument", ""),
  ) {}

  /** Whether an argument was given; null counts as left out, as trailing arguments of the client do. */
  has(index: number): boolean {
    const value = this.values[index];
    return value !== undefined && value !== null;
  }

  raw(index: number): Argument | undefined {
    return this.values[index];
  }

  /** A plain value; objects of the host are refused. */
  json(index: number, name: string): Json {
    const value = this.values[index];
    if (value === undefined) return refuse("InvalidArgument", `${name} is missing`);
    if (isObject(value)) return refuse("InvalidArgument", `${name} must be a value`);
    return value;
  }

  text(index: number, name: string): string {
    const value = this.values[index];
    return typeof value === "string" ? value : refuse("InvalidArgument", `${name} must be text`);
  }

  optionalText(index: number, name: string): string | undefined {
    return this.has(index) ? this.text(index, name) : undefined;
  }

  number(index: number, name: string): number {
    const value = this.values[index];
    return typeof value === "number" && Number.isFinite(value)
      ? value
      : refuse("InvalidArgument", `${name} must be a number`);
  }

  /** A whole number, not below a least one when that is given. */
  integer(index: number, name: string, least?: number): number {
    const value = this.number(index, name);
    if (!Number.isInteger(value)) refuse("InvalidArgument", `${name} must be a whole number`);
    if (least !== undefined && value < least) refuse("InvalidArgument", `${name} must be at least ${least}`);
    return value;
  }

  flag(index: number, name: string, fallback?: boolean): boolean {
    const value = this.values[index];
    if ((value === undefined || value === null) && fallback !== undefined) return fallback;
    return typeof value === "boolean" ? value : refuse("InvalidArgument", `${name} must be true or false`);
  }

  /** One of the words of an enumeration. */
  word<W extends string>(index: number, name: string, words: readonly W[], fallback?: W): W {
    const value = this.values[index];
    if ((value === undefined || value === null) && fallback !== undefined) return fallback;
    return (
      words.find((word) => word === value) ??
      refuse("InvalidArgument", `${name} must be one of ${words.join(", ")}`)
    );
  }

  /** A Range or RangeAreas object. */
  cells(index: number, name: string): Cells {
    const value = this.values[index];
    if (isObject(value) && value.self instanceof Cells) return value.self;
    return refuse("InvalidArgument", `${name} must be a range`);
  }

  /** A Worksheet object. */
  sheet(index: number, name: string, isSheet: (self: unknown) => self is Sheet): Sheet {
    const value = this.values[index];
    if (isObject(value) && isSheet(value.self)) return value.self;
    return refuse("InvalidArgument", `${name} must be a worksheet`);
  }

  /** A plain object's members; `{}` when the argument was left out. */
  record(index: number, name: string): Readonly<Record<string, Json>> {
    const value = this.values[index];
    if (value === undefined || value === null) return {};
    if (typeof value !== "object" || Array.isArray(value) || isObject(value)) {
      return refuse("InvalidArgument", `${name} must be an object`);
    }
    return value;
  }

  /** The object of the host that a member of a plain argument stands for, if it is one. */
  embedded(value: Json | undefined): HostObject | undefined {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
    const id = value["_ObjectPathId"];
    return typeof id === "number" ? this.objects(id) : undefined;
  }
}

/** Whether an argument is an object of the host. */
export function isObject(value: Argument | undefined): value is HostObject {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    typeof value["reach"] === "function"
  );
}
